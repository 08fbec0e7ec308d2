// What the operator page tells, in words.
#include "shell/operator/facts.h"

#include <gmock/gmock.h>

#include "shell/session.h"
#include "support/operator_visit.h"

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;
using testing::HasSubstr;

std::string ValueOf(const std::vector<FactSection>& sections, const std::string& section,
                    const std::string& line) {
  for (const FactSection& each : sections) {
    if (each.id != section) continue;
    for (const FactLine& fact : each.lines) {
      if (fact.id == line) return fact.value;
    }
  }
  return "(not told)";
}

OperatorFacts Facts() {
  OperatorFacts facts;
  facts.run.content = {.title = "A session", .event = "A forum", .seal = "00ff", .path = "/srv/a.sqlite"};
  facts.run.config_path = "/etc/foyer/foyer.toml";
  facts.run.starts = {.starts = 7, .crashes = 2};
  facts.run.machine = {.graphics = "OpenGL 2.1", .window_library = "3.3.8 X11", .build = "0a1b", .content_date = "2026-11-22", .started = 100s, .switched_on = 40s};
  facts.window = {1920, 1080};
  facts.px_per_mm = 4;
  facts.now = 100s + 2h + 5min;
  return facts;
}

TEST(OperatorFacts, TellWhatIsShownAndWhatRuns) {
  const auto told = InWords(Facts());
  const struct {
    const char *section, *line, *value;
  } kCases[] = {{"content", "title", "A session"},
                {"content", "event", "A forum"},
                {"content", "seal", "00ff"},
                {"content", "path", "/srv/a.sqlite"},
                {"content", "date", "2026-11-22"},
                {"versions", "build", "0a1b"},
                {"running", "uptime", "2 h 5 min"},
                {"running", "machine-uptime", "2 h 6 min"},
                {"running", "starts", "7"},
                {"running", "crashes", "2"},
                {"display", "pixels", "1920 × 1080"},
                {"display", "glass", "480 × 270 mm"},
                {"display", "density", "4.00 px/mm"},
                {"display", "graphics", "OpenGL 2.1"},
                {"versions", "foyer", FOYER_VERSION},
                {"versions", "glfw", "3.3.8 X11"},
                {"configuration", "file", "/etc/foyer/foyer.toml"}};
  for (const auto& each : kCases) EXPECT_EQ(ValueOf(told, each.section, each.line), each.value) << each.line;
  EXPECT_THAT(ValueOf(told, "versions", "imgui"), testing::StartsWith("1."));
  EXPECT_THAT(ValueOf(told, "versions", "sqlite"), testing::StartsWith("3."));
  EXPECT_EQ(ValueOf(told, "running", "cautious"), "(not told)");
}

TEST(OperatorFacts, AsTextAreWhatThePageShows) {
  const auto told = InWords(Facts());
  const std::string text = AsText(told);
  EXPECT_THAT(text, testing::StartsWith("Content\nTitle: A session\nEvent: A forum\n"));
  for (const FactSection& section : told) {
    EXPECT_THAT(text, HasSubstr(section.title));
    for (const FactLine& line : section.lines) EXPECT_THAT(text, HasSubstr(line.value));
  }
}

TEST(OperatorFacts, TellWhoseContentItIs) {
  OperatorFacts facts = Facts();
  EXPECT_EQ(ValueOf(InWords(facts), "content", "source"), "the bundled report");
  facts.run.content.configured = "/srv/a.sqlite";
  EXPECT_EQ(ValueOf(InWords(facts), "content", "source"), "as configured");
  facts.run.content.failure = "/srv/a.sqlite: damaged";
  EXPECT_THAT(ValueOf(InWords(facts), "content", "source"), HasSubstr("in place of"));
  EXPECT_EQ(ValueOf(InWords(facts), "content", "failure"), "/srv/a.sqlite: damaged");
  facts.run.content.title.clear();
  EXPECT_THAT(ValueOf(InWords(facts), "content", "none"), HasSubstr("No content"));
}

TEST(OperatorFacts, TellWhatIsWrong) {
  OperatorFacts facts = Facts();
  EXPECT_EQ(ValueOf(InWords(facts), "configuration", "good"), "No problems.");
  EXPECT_EQ(ValueOf(InWords(facts), "problems", "none"), "No problems.");
  facts.run.config_problems = {"foyer.toml:1:1: unknown key", "foyer.toml:2:1: expected"};
  facts.run.mode = StartMode::kCautious;
  facts.problems = {{"error: the disk is full", 50h}, {"warning: no touchscreen", 8s}};
  const auto told = InWords(facts);
  EXPECT_EQ(ValueOf(told, "configuration", "problem-2"), "foyer.toml:2:1: expected");
  EXPECT_EQ(ValueOf(told, "configuration", "good"), "(not told)");
  EXPECT_EQ(ValueOf(told, "problems", "line-1"), "error: the disk is full");
  EXPECT_THAT(ValueOf(told, "running", "cautious"), HasSubstr("three crashes"));
}

TEST(OperatorFacts, TellWhoSaidHowLargeTheGlassIs) {
  OperatorFacts facts = Facts();
  EXPECT_THAT(ValueOf(InWords(facts), "display", "density-source"), HasSubstr("assumed"));
  facts.run.density_source = DensitySource::kMonitor;
  EXPECT_EQ(ValueOf(InWords(facts), "display", "density-source"), "the monitor");
  facts.run.density_source = DensitySource::kConfiguration;
  EXPECT_EQ(ValueOf(InWords(facts), "display", "density-source"), "the configuration");
}

// The way of the facts through a whole run, to the glass.
TEST(OperatorFacts, OfARunWithDamagedContentAreOnItsPage) {
  testing::internal::CaptureStderr();
  support::TemporaryFolder folder;
  support::WriteBytes(folder / "bad.sqlite", "this is no database");
  support::WriteBytes(folder / "foyer.toml",
                      "themes = \"dark\"\ncontent = \"" + folder / "bad.sqlite" + "\"\n");
  ASSERT_TRUE(WritePinFile(folder / "operator-pin", support::Must(ReadPinFile(support::PinFile()))));
  Options options;
  options.config = folder / "foyer.toml";
  auto session = Session::Open(options, support::StoredBundle().path(), {.starts = 3});
  ASSERT_TRUE(session) << session.error().message;
  (*session)->Prepare({{1280, 720}, {1280, 720}, {{339, 191}}}, 100s);
  (*session)->SetMachine({.graphics = "OpenGL 3.0, a test"});
  Kiosk& kiosk = (*session)->kiosk();
  base::Time now = 100s;
  const auto frame = [&] {
    now += std::chrono::milliseconds(50);
    kiosk.Update(now);
    kiosk.Draw(nullptr);
  };
  for (int tap = 0; tap < 5; ++tap) {
    for (const auto phase : {base::PointerPhase::kDown, base::PointerPhase::kUp}) {
      frame();
      kiosk.Handle(base::PointerSample{1, base::PointerKind::kTouch, phase, 1276, 4, now});
    }
  }
  frame();
  for (const char digit : std::string(support::kPin)) {
    kiosk.Handle(base::TextTyped{static_cast<char32_t>(digit), now});
  }
  kiosk.Handle(base::KeyPress{base::Key::kEnter, now});
  frame();
  const auto text = [&](const char* id) {
    const ui::Node* node = kiosk.tree().Find(id);
    return node != nullptr ? node->text : std::string("(not shown)");
  };
  EXPECT_THAT(text("operator/content/failure"), HasSubstr("bad.sqlite"));
  EXPECT_EQ(text("operator/content/seal"), support::BundledStore().RootHash());
  EXPECT_THAT(text("operator/configuration/problem-1"), HasSubstr("foyer.toml:1:1"));
  EXPECT_EQ(text("operator/display/graphics"), "OpenGL 3.0, a test");
  EXPECT_EQ(text("operator/display/density-source"), "the monitor");
  EXPECT_EQ(text("operator/running/starts"), "3");
  EXPECT_THAT(text("operator/problems/line-1"), HasSubstr("bundled report instead of"));
  testing::internal::GetCapturedStderr();
}

}  // namespace
}  // namespace foyer::shell
