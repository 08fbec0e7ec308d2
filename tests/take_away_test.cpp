// Codes as a phone sees them: photographed off rendered pages and read by zbarimg, compared with the words of
// the content tool's export, which knows nothing of codes.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

#include "base/text.h"
#include "support/glass_picture.h"
#include "support/program.h"
#include "support/temporary_folder.h"
#include "support/virtual_display.h"

namespace foyer::test {
namespace {

using Json = nlohmann::json;

struct Expected {
  std::string reference, words;
};

// By route.
const std::map<std::string, Expected>& Entries() {
  static const std::map<std::string, Expected> kEntries = [] {
    std::map<std::string, Expected> entries;
    const Json report =
        Json::parse(RunToEnd({FOYER_CONTENT_PROGRAM, "export", FOYER_BUNDLE, "--format", "json"}).out);
    const std::string event = report["report"]["event"];
    std::map<std::string, std::vector<std::string>> lines, asked;
    for (const Json& question : report["questions"]) {
      const std::string numeral = question["numeral"], slug = question["speaker"]["slug"];
      const std::string line = "Speaker: " + question["speaker_line"].get<std::string>();
      entries["agenda/" + numeral] = {event + " · Policy Question " + numeral,
                                      question["text"].get<std::string>() + "\n" + line};
      auto& printed = lines[slug];
      if (std::find(printed.begin(), printed.end(), line) == printed.end()) printed.push_back(line);
      asked[slug].push_back("Policy Question " + numeral);
      entries["speakers/" + slug].reference = event + " · " + question["speaker"]["name"].get<std::string>();
    }
    for (const auto& [slug, printed] : lines) {
      std::string& words = entries["speakers/" + slug].words;
      for (const std::string& line : printed) words += line + "\n";
      words += fmt::format("{}", fmt::join(asked[slug], ", "));
    }
    for (const Json& outcome : report["outcomes"]) {
      const std::string numeral = outcome["numeral"];
      Expected& entry = entries["outcomes/" + numeral];
      entry.reference = event + " · Outcome " + numeral;
      for (const Json& paragraph : outcome["paragraphs"]) entry.words += paragraph.get<std::string>() + "\n";
    }
    for (const Json& message : report["messages"]) {
      const std::string number = std::to_string(message["number"].get<int>());
      entries["messages/" + number] = {event + " · Message " + number, message["text"]};
    }
    return entries;
  }();
  return kEntries;
}

class TakeAway : public testing::Test {
 protected:
  void SetUp() override {
    display_ = VirtualDisplay::Start({3840, 2160});
    ASSERT_NE(display_, nullptr) << "Xvfb did not start";
    display_->Select();
  }

  // What the codes in a picture of the route hold, each with a line break at its end.
  std::string Scan(const std::string& route, const std::vector<std::string>& glass) {
    std::vector<std::string> shoot = {FOYER_PROGRAM, "--content",    FOYER_BUNDLE,        "--route",
                                      route,         "--screenshot", folder_ / "page.png"};
    shoot.insert(shoot.end(), glass.begin(), glass.end());
    const Outcome shot = RunToEnd(shoot);
    EXPECT_EQ(shot.exit_code, 0) << route << ": " << shot.err;
    const Outcome scanned =
        RunToEnd({"zbarimg", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", folder_ / "page.png"});
    EXPECT_EQ(scanned.exit_code, 0) << "no code is read on " << route << " at "
                                    << testing::PrintToString(glass);
    return scanned.out;
  }

  // All codes of the route, one after the other, as a visitor steps through them.
  void ExpectWords(const std::string& route, const std::vector<std::string>& glass,
                   bool brought_into_view = false) {
    const Expected& expected = Entries().at(route);
    std::string words;
    int count = 1;
    for (int code = 1; code <= count; ++code) {
      const bool plain = code == 1 && !brought_into_view;
      std::string text = Scan(plain ? route : fmt::format("{}?code={}", route, code), glass);
      ASSERT_FALSE(text.empty());
      text.pop_back();
      const std::size_t line_end = text.find('\n');
      const std::string first_line = text.substr(0, line_end);
      if (first_line != expected.reference) {
        const std::string wanted = fmt::format("{} ({}/", expected.reference, code);
        ASSERT_THAT(first_line, testing::StartsWith(wanted)) << route;
        count = std::stoi(first_line.substr(wanted.size()));
        EXPECT_EQ(first_line, fmt::format("{}{})", wanted, count));
      }
      words += text.substr(line_end + 1) + " ";
    }
    EXPECT_EQ(base::CollapseSpace(words), base::CollapseSpace(expected.words)) << route;
  }

  std::vector<std::string> RoutesOf(const std::string& part) {
    std::vector<std::string> routes;
    for (const auto& [route, expected] : Entries()) {
      if (route.starts_with(part + "/")) routes.push_back(route);
    }
    return routes;
  }

  std::unique_ptr<VirtualDisplay> display_;
  support::TemporaryFolder folder_;
};

const std::vector<std::string> kLandscape = {"--size", "1920x1080", "--display-mm", "508x286"};
const std::vector<std::string> kPortrait = {"--size", "1080x1920", "--display-mm", "286x508"};
const std::vector<std::string> kSmall = {"--size", "800x480", "--display-mm", "154x86"};
const std::vector<std::string> kLarge = {"--size", "3840x2160", "--display-mm", "1200x675"};

TEST_F(TakeAway, EveryQuestionsCodesAreItsWords) {
  ASSERT_EQ(RoutesOf("agenda").size(), 26u);
  for (const std::string& route : RoutesOf("agenda")) ExpectWords(route, kLandscape);
}

TEST_F(TakeAway, EveryOutcomesCodesAreItsWords) {
  ASSERT_EQ(RoutesOf("outcomes").size(), 7u);
  for (const std::string& route : RoutesOf("outcomes")) ExpectWords(route, kLandscape);
}

TEST_F(TakeAway, EverySpeakersCodesAreTheirLinesOnAnUprightDisplay) {
  ASSERT_EQ(RoutesOf("speakers").size(), 17u);
  for (const std::string& route : RoutesOf("speakers")) ExpectWords(route, kPortrait);
}

TEST_F(TakeAway, EveryMessagesCodesAreItsWordsOnAnUprightDisplay) {
  ASSERT_EQ(RoutesOf("messages").size(), 6u);
  for (const std::string& route : RoutesOf("messages")) ExpectWords(route, kPortrait);
}

TEST_F(TakeAway, CodesAreReadOffASmallAndALargeDisplay) {
  for (const char* route : {"agenda/IV", "speakers/carmen-gonsalves", "outcomes/ii"})
    ExpectWords(route, kSmall, true);
  ExpectWords("agenda/XVIII", kLarge);
}

TEST_F(TakeAway, CodesAreReadInHighContrastAndLargestText) {
  for (std::vector<std::string> glass : {kLandscape, kSmall}) {
    glass.insert(glass.end(), {"--theme", "high-contrast", "--text-step", "4"});
    ExpectWords("agenda/XXIII", glass, true);
  }
}

// The operator page has no route: its codes are photographed off the glass of a kiosk whose PIN is typed.
class OperatorCodes : public TakeAway {
 protected:
  static constexpr const char* kPin = "947362";

  void SetUp() override {
    TakeAway::SetUp();
    const Outcome saved = RunToEnd({"sh", "-c", R"(printf %s "$1" | "$2" --set-pin --config "$3")", "sh",
                                    kPin, FOYER_PROGRAM, folder_ / "foyer.toml"});
    ASSERT_EQ(saved.exit_code, 0) << saved.err;
  }

  // The first line of the code on the glass, and the rest; nothing while there is none.
  std::optional<std::pair<std::string, std::string>> Photographed() {
    const auto glass = CaptureGlass(display_->Name());
    if (!glass) return std::nullopt;
    std::string picture = fmt::format("P6 {} {} 255\n", glass->size.width, glass->size.height);
    picture.append(glass->rgb.begin(), glass->rgb.end());
    support::WriteBytes(folder_ / "glass.ppm", picture);
    const Outcome scanned =
        RunToEnd({"zbarimg", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", folder_ / "glass.ppm"});
    if (scanned.exit_code != 0) return std::nullopt;
    const std::size_t line_end = scanned.out.find('\n');
    return std::pair(scanned.out.substr(0, line_end), scanned.out.substr(line_end + 1));
  }

  // Looks, and does it again, until somebody sees it.
  bool Until(const std::function<bool()>& wanted) const {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(120);
    while (!wanted()) {
      if (std::chrono::steady_clock::now() > deadline) return false;
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return true;
  }
};

TEST_F(OperatorCodes, HoldWhatThePageSays) {
  RunningProgram kiosk({FOYER_PROGRAM, "--content", FOYER_BUNDLE, "--config", folder_ / "foyer.toml",
                        "--windowed", "--size", "1920x2000", "--display-mm", "508x529", "--route", "home"});
  ASSERT_TRUE(
      Until([&] { return CountColors(CaptureGlass(display_->Name()).value_or(GlassPicture{})) > 50; }));
  for (int tap = 0; tap < 5; ++tap) ASSERT_TRUE(display_->Click(1915, 4));
  for (const char digit : std::string(kPin)) ASSERT_TRUE(display_->PressKey(std::string(1, digit)));
  ASSERT_TRUE(display_->PressKey("Return"));
  ASSERT_TRUE(Until([&] { return Photographed().has_value(); })) << "the page does not open";
  // Lock, touch test, restart, leave, and the next code.
  for (int tab = 0; tab < 5; ++tab) ASSERT_TRUE(display_->PressKey("Tab"));
  std::string words;
  std::size_t count = 1;
  for (std::size_t code = 1; code <= count; ++code) {
    std::optional<std::pair<std::string, std::string>> seen;
    ASSERT_TRUE(Until([&] {
      seen = Photographed();
      return seen && (code == 1 || seen->first.find(fmt::format("({}/", code)) != std::string::npos);
    })) << "code "
        << code;
    ASSERT_THAT(seen->first, testing::StartsWith(fmt::format("Operator page ({}/", code)));
    count = std::stoul(seen->first.substr(seen->first.find('/') + 1));
    words += seen->second + " ";
    ASSERT_TRUE(display_->PressKey("Return"));
  }
  EXPECT_GT(count, 1u);
  words = base::CollapseSpace(words);
  const std::string notes = RunToEnd({"readelf", "-n", FOYER_PROGRAM}).out;
  const std::string build = notes.substr(notes.find("Build ID: ") + 10, 40);
  const std::vector<std::string> facts = {"Title: Empowering Global Cooperation",
                                          "File: " FOYER_BUNDLE " File of: 20",
                                          "Build: " + build,
                                          "Pixels: 1920 × 2000",
                                          "Crashes since power-on: 0",
                                          folder_ / "foyer.toml",
                                          "Last problems"};
  for (const std::string& fact : facts) {
    EXPECT_THAT(words, testing::HasSubstr(fact));
  }
}

}  // namespace
}  // namespace foyer::test
