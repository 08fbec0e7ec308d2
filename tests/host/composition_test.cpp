// Keys of a real X server's keyboard that has dead keys and Compose, as the window tells of them. What they
// are for is not asked.
#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "base/utf8.h"
#include "host/environment.h"
#include "host/monotonic_clock.h"
#include "host/window.h"
#include "support/child_process.h"
#include "support/virtual_display.h"

namespace foyer::host {
namespace {

using std::chrono_literals::operator""ms;

// Long enough for a loaded machine; nothing waits for it to pass.
constexpr base::Time kPatience = std::chrono::seconds(60);

class Composition : public testing::Test {
 protected:
  void SetUp() override {
    display_ = test::VirtualDisplay::Start({800, 480});
    ASSERT_NE(display_, nullptr) << "Xvfb did not start";
    display_->Select();
    // xdotool puts keys that the keyboard lacks on it and takes them off again, too soon for a slow program.
    ASSERT_TRUE(test::WaitForSuccess(
        test::Spawn({"setxkbmap", "-layout", "us", "-variant", "intl", "-option", "compose:menu"})));
    PrepareEnvironment();
    auto window = Window::Open({});
    ASSERT_TRUE(window) << window.error().message;
    window_ = std::move(*window);
    window_->Present();
  }

  // Presses them in turn and reads on until the window has told of all that came of it: the turn of a wheel
  // comes after it.
  void Press(const std::vector<std::string>& keys) {
    for (const std::string& key : keys) ASSERT_TRUE(display_->PressKey(key)) << key;
    ASSERT_TRUE(display_->TurnWheelDown());
    ASSERT_TRUE(
        Until([](const base::InputEvent& event) { return std::holds_alternative<base::WheelTurn>(event); }));
  }

  // Reads events until the wanted one; false when it does not come.
  bool Until(const std::function<bool(const base::InputEvent&)>& wanted) {
    const base::Time deadline = Now() + kPatience;
    while (Now() < deadline) {
      bool found = false;
      for (const base::InputEvent& event : window_->WaitEvents(100ms)) {
        if (const auto* text = std::get_if<base::TextTyped>(&event)) typed_ += text->code_point;
        if (const auto* key = std::get_if<base::KeyPress>(&event)) keys_.push_back(key->key);
        found = found || wanted(event);
      }
      if (found) return true;
    }
    return false;
  }

  // What was typed since the last time, in UTF-8.
  std::string Typed() {
    std::string typed;
    for (const char32_t each : typed_) base::AppendCodePoint(typed, each);
    typed_.clear();
    return typed;
  }

  std::unique_ptr<test::VirtualDisplay> display_;
  std::unique_ptr<Window> window_;
  std::u32string typed_;
  std::vector<base::Key> keys_;
};

TEST_F(Composition, GivesOneCharacterForSeveralKeys) {
  const struct {
    std::vector<std::string> keys;
    const char* typed;
  } kCases[] = {
      {{"e"}, "e"},
      {{"dead_circumflex", "e"}, "ê"},
      {{"dead_circumflex", "shift+e"}, "Ê"},
      {{"dead_circumflex", "space"}, "^"},
      {{"dead_acute", "dead_acute"}, "´"},
      {{"Multi_key", "apostrophe", "e"}, "é"},
      {{"Multi_key", "s", "s"}, "ß"},
      {{"Multi_key", "o", "e"}, "œ"},
      {{"Multi_key", "less", "quotedbl"}, "“"},
      {{"dead_acute", "z"}, "ź"},
      // No such character.
      {{"dead_circumflex", "q", "e"}, "e"},
      {{"Multi_key", "Escape", "e"}, "e"},
  };
  for (const auto& each : kCases) {
    Press(each.keys);
    EXPECT_EQ(Typed(), each.typed) << testing::PrintToString(each.keys);
  }
}

TEST_F(Composition, ADeadKeyAloneGivesNothing) {
  Press({"dead_circumflex"});
  EXPECT_EQ(Typed(), "");
  EXPECT_TRUE(keys_.empty());
  Press({"e"});
  EXPECT_EQ(Typed(), "ê");
}

// What one visitor had begun was finished by the first letter of the next.
TEST_F(Composition, EndsWhereSomebodyPresses) {
  Press({"dead_circumflex"});
  ASSERT_TRUE(display_->Click(10, 10));
  Press({"e"});
  EXPECT_EQ(Typed(), "e");
  Press({"Multi_key"});
  ASSERT_TRUE(display_->Click(10, 10));
  Press({"apostrophe", "e"});
  EXPECT_EQ(Typed(), "'e");
}

TEST_F(Composition, KeysThatAreHeldDownRepeat) {
  const auto hold = [this](const char* key, const std::function<bool()>& repeated) {
    ASSERT_TRUE(test::WaitForSuccess(test::Spawn({"xdotool", "keydown", key})));
    EXPECT_TRUE(Until([&](const auto&) { return repeated(); })) << key;
    ASSERT_TRUE(test::WaitForSuccess(test::Spawn({"xdotool", "keyup", key})));
  };
  hold("a", [this] { return typed_.size() >= 3; });
  EXPECT_EQ(Typed().substr(0, 3), "aaa");
  hold("BackSpace", [this] { return keys_.size() >= 3; });
  EXPECT_EQ(keys_.back(), base::Key::kBackspace);
}

}  // namespace
}  // namespace foyer::host
