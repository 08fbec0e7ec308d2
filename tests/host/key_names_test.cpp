// Which of GLFW's keys reach the kiosk, and that chords do not.
#include "host/key_names.h"

#include <GLFW/glfw3.h>
#include <gtest/gtest.h>

namespace foyer::host {
namespace {

TEST(KeyNames, KnowsTheKeysOfTheKiosk) {
  struct Case {
    int key;
    int modifiers;
    base::Key expected;
  };
  for (const Case& c :
       {Case{GLFW_KEY_UP, 0, base::Key::kUp}, Case{GLFW_KEY_PAGE_DOWN, 0, base::Key::kPageDown},
        Case{GLFW_KEY_TAB, 0, base::Key::kTab}, Case{GLFW_KEY_TAB, GLFW_MOD_SHIFT, base::Key::kBackTab},
        Case{GLFW_KEY_ENTER, 0, base::Key::kEnter}, Case{GLFW_KEY_KP_ENTER, 0, base::Key::kEnter},
        Case{GLFW_KEY_ESCAPE, 0, base::Key::kEscape}, Case{GLFW_KEY_SPACE, 0, base::Key::kSpace},
        Case{GLFW_KEY_LEFT, GLFW_MOD_NUM_LOCK, base::Key::kLeft}}) {
    EXPECT_EQ(KeyFromGlfw(c.key, c.modifiers), c.expected) << "key " << c.key;
  }
}

TEST(KeyNames, IgnoresEverythingElse) {
  EXPECT_EQ(KeyFromGlfw(GLFW_KEY_F4, GLFW_MOD_ALT), std::nullopt);
  EXPECT_EQ(KeyFromGlfw(GLFW_KEY_TAB, GLFW_MOD_ALT), std::nullopt);
  EXPECT_EQ(KeyFromGlfw(GLFW_KEY_ESCAPE, GLFW_MOD_CONTROL), std::nullopt);
  EXPECT_EQ(KeyFromGlfw(GLFW_KEY_LEFT_SUPER, GLFW_MOD_SUPER), std::nullopt);
  EXPECT_EQ(KeyFromGlfw(GLFW_KEY_UNKNOWN, 0), std::nullopt);
}

}  // namespace
}  // namespace foyer::host
