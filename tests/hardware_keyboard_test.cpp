// The real kiosk under a hardware keyboard: dead keys and Compose give the composed character, whatever the
// machine has for a locale. Skipped where Xorg cannot start.
#include <gtest/gtest.h>

#include <cstdlib>

#include "support/child_process.h"
#include "support/touched_kiosk.h"

namespace foyer::test {
namespace {

class HardwareKeyboard : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    auto display = TouchDisplay::Start({1280, 720});
    if (!display) GTEST_SKIP() << display.error().message;
    display_ = std::move(*display);
    display_->Select();
    // Keys that nobody has yet are put on the keyboard by xdotool and taken off again, too soon for a slow
    // program.
    ASSERT_TRUE(
        WaitForSuccess(Spawn({"setxkbmap", "-layout", "us", "-variant", "intl", "-option", "compose:menu"})));
    setenv("LC_ALL", GetParam(), 1);
    kiosk_ = TouchedKiosk::Start(*display_, FOYER_PROGRAM, "search");
    ASSERT_NE(kiosk_, nullptr) << "search did not come to the glass";
  }
  void TearDown() override { unsetenv("LC_ALL"); }

  void Press(std::vector<std::string> keys) {
    keys.insert(keys.begin(), {"xdotool", "key"});
    ASSERT_TRUE(WaitForSuccess(Spawn(keys)));
  }

  std::unique_ptr<TouchDisplay> display_;
  std::unique_ptr<TouchedKiosk> kiosk_;
};

// Symptom: "e" for a circumflex and e, "'e" for Compose, apostrophe and e.
TEST_P(HardwareKeyboard, ComposesCharacters) {
  Press({"dead_circumflex", "e"});
  Press({"Multi_key", "apostrophe", "a"});
  Press({"dead_diaeresis", "O"});
  Press({"dead_circumflex", "space"});
  Press({"super+d", "ctrl+a", "alt+x"});  // shortcuts of others
  Press({"Escape"});                      // puts the on-screen keyboard away
  EXPECT_TRUE(kiosk_->Shows("search?q=%C3%AA%C3%A1%C3%96%5E"));
}

INSTANTIATE_TEST_SUITE_P(Locales, HardwareKeyboard, testing::Values("C.UTF-8", "C", "xx_YY.UTF-8"),
                         [](const auto& test) {
                           return test.param == std::string("C")         ? "Posix"
                                  : test.param == std::string("C.UTF-8") ? "Utf8"
                                                                         : "NotInstalled";
                         });

}  // namespace
}  // namespace foyer::test
