// What visitors try to get out of the kiosk: keys, chords, closing the window, arguments of the pointer. The
// kiosk is still there after each, over the whole glass, and shows a page of its own.
#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "support/glass_picture.h"
#include "support/program.h"
#include "support/temporary_folder.h"
#include "support/virtual_display.h"

namespace foyer::test {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr base::PixelSize kSize{1280, 720};
constexpr double kSameShare = 0.002;
constexpr auto kPatience = 60s;

constexpr const char* kChords[] = {
    "alt+F4", "ctrl+q", "ctrl+w", "ctrl+c", "ctrl+z", "ctrl+d", "ctrl+alt+Delete", "ctrl+alt+BackSpace", "alt+Tab",
    "alt+shift+Tab", "alt+Escape", "ctrl+Escape", "super+Tab", "super+d", "super+l", "super+r", "super+e", "Super_L",
    "Menu", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "ctrl+alt+F1", "ctrl+alt+F2",
    "ctrl+alt+F3", "ctrl+alt+F7", "ctrl+alt+t", "ctrl+shift+t", "ctrl+shift+Escape", "ctrl+shift+q", "ctrl+shift+i",
    "alt+F1", "alt+F2", "alt+space", "Print", "ctrl+Print", "alt+Print", "Pause", "Scroll_Lock", "XF86HomePage",
    "XF86Back", "XF86PowerOff", "XF86Sleep", "XF86WWW", "ctrl+o", "ctrl+p", "ctrl+s", "ctrl+n", "ctrl+plus", "ctrl+0",
    "Escape", "BackSpace", "Delete"};
static_assert(std::size(kChords) >= 60);

class Escape : public testing::Test {
 protected:
  void SetUp() override {
    display_ = VirtualDisplay::Start(kSize);
    ASSERT_NE(display_, nullptr) << "Xvfb did not start";
    display_->Select();
    kiosk_ = std::make_unique<RunningProgram>(Foyer({"--route", "home"}));
    ASSERT_TRUE(ShowsHome()) << "home did not come to the glass";
  }

  std::vector<std::string> Foyer(const std::vector<std::string>& more) const {
    std::vector<std::string> command = {FOYER_PROGRAM, "--content", FOYER_BUNDLE, "--display-mm",
                                        "338.6x190.5"};
    command.insert(command.end(), more.begin(), more.end());
    return command;
  }

  // All of the glass, up to the header: a visited page has a way back there.
  bool ShowsHome() {
    const std::string path = folder_ / "home.png";
    const auto command = Foyer({"--route", "home", "--size", "1280x720", "--screenshot", path});
    if (home_.rgb.empty() && RunToEnd(command).exit_code == 0)
      home_ = ReadGlassPng(path).value_or(GlassPicture{});
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    while (std::chrono::steady_clock::now() < deadline) {
      const auto glass = CaptureGlass(display_->Name());
      if (glass && Difference(*glass, home_, {0, 100, kSize.width, kSize.height - 100}) < kSameShare)
        return true;
      std::this_thread::sleep_for(100ms);
    }
    return false;
  }

  support::TemporaryFolder folder_;
  std::unique_ptr<VirtualDisplay> display_;
  std::unique_ptr<RunningProgram> kiosk_;
  GlassPicture home_;
};

TEST_F(Escape, NoKeyAndNoChordLeadsOut) {
  for (const char* chord : kChords) {
    display_->PressKey(chord);
    ASSERT_TRUE(kiosk_->IsRunning()) << chord;
  }
  EXPECT_TRUE(ShowsHome());
}

TEST_F(Escape, AskingTheWindowToCloseDoesNothing) {
  ASSERT_TRUE(display_->AskToClose("Foyer"));
  std::this_thread::sleep_for(500ms);
  ASSERT_TRUE(kiosk_->IsRunning());
  EXPECT_TRUE(ShowsHome());
}

TEST_F(Escape, TheOtherMouseButtonsDoNothing) {
  for (const int button : {2, 3, 6, 7, 8, 9}) ASSERT_TRUE(display_->Click(600, 400, button));
  ASSERT_TRUE(kiosk_->IsRunning());
  EXPECT_TRUE(ShowsHome());
}

TEST_F(Escape, OnlyASignalEndsIt) {
  EXPECT_EQ(kiosk_->Stop(), 0);
}

}  // namespace
}  // namespace foyer::test
