// The real kiosk on a virtual display: a visitor's clicks from home to a speaker and back, what is then on
// the glass, and that a still page presents no frame. Waits for pictures and never for a time, so that a slow
// machine only takes longer.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "support/glass_picture.h"
#include "support/program.h"
#include "support/temporary_folder.h"
#include "support/virtual_display.h"

namespace foyer::test {
namespace {

using Json = nlohmann::json;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr base::PixelSize kSize{1280, 720};
// Below the header: only there has a visited page a way back that a picture of the same route has not.
constexpr int kBelowHeader = 100;
constexpr double kSameShare = 0.002;
constexpr auto kPatience = 120s;

class KioskWindow : public testing::Test {
 protected:
  void SetUp() override {
    display_ = VirtualDisplay::Start(kSize);
    ASSERT_NE(display_, nullptr) << "Xvfb did not start";
    display_->Select();
  }

  // The same glass for window, picture and description, whatever Xvfb claims to be.
  std::vector<std::string> Foyer(std::vector<std::string> more, const std::string& size = "1280x720") const {
    std::vector<std::string> command = {FOYER_PROGRAM, "--content", FOYER_BUNDLE, "--size", size};
    if (size == "1280x720") more.insert(more.end(), {"--display-mm", "338.6x190.5"});
    command.insert(command.end(), more.begin(), more.end());
    return command;
  }

  GlassPicture PictureOf(const std::string& route, const std::string& size = "1280x720") {
    const std::string path = folder_ / "picture.png";
    const Outcome outcome = RunToEnd(Foyer({"--route", route, "--screenshot", path}, size));
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    return ReadGlassPng(path).value_or(GlassPicture{});
  }

  // Of the pixels from row `top` down; 1 where there is no picture.
  static double DifferentShare(const GlassPicture& a, const GlassPicture& b, int top = 0) {
    if (a.rgb.empty() || b.rgb.empty()) return 1;
    return Difference(a, b, {0, top, a.size.width, a.size.height - top});
  }

  Json NodeLeadingTo(const std::string& route, const std::string& prefix) {
    const Json page = Json::parse(RunToEnd(Foyer({"--route", route, "--describe"})).out);
    for (const Json& node : page.at("nodes")) {
      if (node.value("action", "").starts_with(prefix)) return node;
    }
    ADD_FAILURE() << "nothing on " << route << " leads to " << prefix << "…";
    return {};
  }

  void Click(const Json& node) {
    const auto rect = node.at("rect_px").get<std::vector<double>>();
    // Just inside its top left corner: what is tall may end below the window.
    ASSERT_TRUE(display_->Click(static_cast<int>(rect[0]) + 12, static_cast<int>(rect[1]) + 12));
  }

  void ExpectOnTheGlass(const std::string& route, int top = kBelowHeader) {
    const GlassPicture wanted = PictureOf(route);
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    double different = 1;
    while (different > kSameShare && std::chrono::steady_clock::now() < deadline) {
      different = DifferentShare(CaptureGlass(display_->Name()).value_or(GlassPicture{}), wanted, top);
      if (different > kSameShare) std::this_thread::sleep_for(100ms);
    }
    ASSERT_LE(different, kSameShare) << "the display does not show " << route;
  }

  std::size_t FramesIn(const std::string& trace) const {
    const std::string lines = support::ReadBytes(trace);
    return static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n'));
  }

  support::TemporaryFolder folder_;
  std::unique_ptr<VirtualDisplay> display_;
};

TEST_F(KioskWindow, IsClickedThroughFromHomeToASpeakerAndBackAndThenStandsStill) {
  const std::string trace = folder_ / "trace.jsonl";
  RunningProgram kiosk(Foyer({"--windowed", "--route", "home", "--trace", trace}));
  ExpectOnTheGlass("home", 0);
  Click(NodeLeadingTo("home", "agenda"));
  ExpectOnTheGlass("agenda");
  const Json question = NodeLeadingTo("agenda", "agenda/");
  Click(question);
  const std::string question_route = question["action"];
  ExpectOnTheGlass(question_route);
  const Json speaker = NodeLeadingTo(question_route, "speakers/");
  Click(speaker);
  ExpectOnTheGlass(speaker["action"]);
  ASSERT_TRUE(display_->PressKey("Escape"));
  ExpectOnTheGlass(question_route);
  ASSERT_TRUE(display_->PressKey("Escape"));
  ExpectOnTheGlass("agenda");

  // A loop that spins never has three still seconds, however slow the machine.
  bool was_still = false;
  for (int attempt = 0; attempt < 10 && !was_still; ++attempt) {
    const std::size_t before = FramesIn(trace);
    std::this_thread::sleep_for(3s);
    was_still = before > 0 && FramesIn(trace) == before;
  }
  EXPECT_TRUE(was_still);
  // Each click and key is worth a few frames: pressed, released, the new page.
  EXPECT_LE(FramesIn(trace), 60u);
  EXPECT_TRUE(kiosk.IsRunning());
  EXPECT_EQ(kiosk.Stop(), 0);
  const std::string lines = support::ReadBytes(trace);
  EXPECT_TRUE(Json::parse(lines.substr(lines.rfind('\n', lines.size() - 2) + 1)).contains("frames"));
}

TEST_F(KioskWindow, PicturesOfPagesHaveTheirSizeAndAreNotBlank) {
  const struct {
    const char* size;
    int width, height;
    const char* route;
  } kCases[] = {{"800x480", 800, 480, "attract"},
                {"800x480", 800, 480, "messages/2"},
                {"1920x1080", 1920, 1080, "agenda"},
                {"1080x1920", 1080, 1920, "speakers"}};
  for (const auto& each : kCases) {
    const GlassPicture picture = PictureOf(each.route, each.size);
    EXPECT_EQ(picture.size.width, each.width) << each.route;
    EXPECT_EQ(picture.size.height, each.height) << each.route;
    EXPECT_GT(CountColors(picture), 100) << each.route << " at " << each.size;
  }
}

TEST_F(KioskWindow, PicturesOfDifferentPagesDiffer) {
  const GlassPicture home = PictureOf("home");
  EXPECT_EQ(DifferentShare(home, PictureOf("home")), 0);
  EXPECT_GT(DifferentShare(home, PictureOf("about")), 0.02);
}

TEST_F(KioskWindow, APictureOrTraceThatCannotBeWrittenIsTheMachinesRefusal) {
  ASSERT_EQ(mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  const std::pair<std::string, std::string> kPlaces[] = {
      {folder_ / "no/such/folder.png", "No such file or directory"},
      {folder_ / "pipe", "this is a named pipe"},
      {"/dev/null", "this is a device"},
      {folder_.Path(), "this is a folder"}};
  for (const auto& [path, words] : kPlaces) {
    for (const char* option : {"--screenshot", "--trace"}) {
      const Outcome outcome = RunToEnd(Foyer({"--windowed", "--route", "home", option, path}));
      EXPECT_EQ(outcome.exit_code, 3) << option << path;
      EXPECT_THAT(outcome.err, testing::AllOf(testing::HasSubstr(path), testing::HasSubstr(words))) << option;
    }
  }
}

TEST_F(KioskWindow, ShowsTheSamePageThroughOldOpenGl) {
  RunningProgram kiosk([&] {
    std::vector<std::string> command = {"env", "MESA_GL_VERSION_OVERRIDE=2.1",
                                        "MESA_GLSL_VERSION_OVERRIDE=120"};
    const auto foyer = Foyer({"--windowed", "--route", "home"});
    command.insert(command.end(), foyer.begin(), foyer.end());
    return command;
  }());
  ExpectOnTheGlass("home", 0);
}

TEST_F(KioskWindow, WithoutAnyOpenGlTheMachineRefusesInOneLine) {
  const auto plain = VirtualDisplay::Start(kSize, {"-extension", "GLX"});
  ASSERT_NE(plain, nullptr);
  for (const auto& mode : {std::vector<std::string>{}, std::vector<std::string>{"--windowed"}}) {
    std::vector<std::string> command = {"env", "DISPLAY=" + plain->Name(),
                                        "__EGL_VENDOR_LIBRARY_FILENAMES=/dev/null"};
    const auto foyer = Foyer(mode);
    command.insert(command.end(), foyer.begin(), foyer.end());
    const Outcome outcome = RunToEnd(command);
    EXPECT_EQ(outcome.exit_code, 3);
    EXPECT_NE(outcome.err.find("neither OpenGL 3.0 nor 2.1"), std::string::npos) << outcome.err;
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
  }
}

TEST_F(KioskWindow, OldOpenGlWillDoAndOlderIsTheMachinesRefusalInPlainWords) {
  const struct {
    const char *gl, *glsl;
    int exit_code;
  } kCases[] = {{"3.0", "130", 0}, {"2.1", "120", 0}, {"1.4", "110", 3}};
  for (const auto& each : kCases) {
    std::vector<std::string> command = {"env", std::string("MESA_GL_VERSION_OVERRIDE=") + each.gl,
                                        std::string("MESA_GLSL_VERSION_OVERRIDE=") + each.glsl};
    const auto foyer = Foyer({"--route", "home", "--screenshot", folder_ / "old.png"});
    command.insert(command.end(), foyer.begin(), foyer.end());
    const Outcome outcome = RunToEnd(command);
    EXPECT_EQ(outcome.exit_code, each.exit_code) << each.gl << ": " << outcome.err;
    const bool refused = outcome.err.find("neither OpenGL 3.0 nor 2.1") != std::string::npos;
    EXPECT_EQ(refused, each.exit_code == 3) << each.gl << ": " << outcome.err;
  }
}

}  // namespace
}  // namespace foyer::test
