// The real kiosk under a hardware keyboard: dead keys and Compose give the composed character, whatever the
// machine has for a locale. Skipped where Xorg cannot start.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "support/child_process.h"
#include "support/touched_kiosk.h"

namespace foyer::test {
namespace {

struct Locale {
  const char *name, *value;
};

// What Debian has without installing anything.
constexpr const char* kInstalled = "/usr/lib/locale/C.utf8";

class HardwareKeyboard : public testing::TestWithParam<Locale> {
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
    // As if these were installed.
    ASSERT_TRUE(std::filesystem::exists(kInstalled));
    for (const char* name : {"en_NG.utf8", "el_GR.utf8"}) {
      std::filesystem::create_directory_symlink(kInstalled, locales_ / name);
    }
    setenv("LOCPATH", locales_.Path().c_str(), 1);
    setenv("LC_ALL", GetParam().value, 1);
    kiosk_ = TouchedKiosk::Start(*display_, FOYER_PROGRAM, "search");
    ASSERT_NE(kiosk_, nullptr) << "search did not come to the glass";
  }
  void TearDown() override {
    unsetenv("LC_ALL");
    unsetenv("LOCPATH");
  }

  void Press(std::vector<std::string> keys) {
    keys.insert(keys.begin(), {"xdotool", "key"});
    ASSERT_TRUE(WaitForSuccess(Spawn(keys)));
  }

  support::TemporaryFolder locales_;
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

INSTANTIATE_TEST_SUITE_P(Locales, HardwareKeyboard,
                         testing::Values(Locale{"Utf8", "C.UTF-8"}, Locale{"Posix", "C"},
                                         Locale{"NotInstalled", "xx_YY.UTF-8"},
                                         Locale{"UnknownToXlib", "en_NG.UTF-8"},
                                         Locale{"WithATableOfOneScript", "el_GR.UTF-8"}),
                         [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace foyer::test
