// Searching by two thumbs, one finger, and a hardware keyboard.
#include <gtest/gtest.h>

#include "pages/marked.h"
#include "support/stored_report.h"
#include "support/visitor.h"

namespace foyer::shell {
namespace {

using base::Key;
using base::PointerPhase;
using std::chrono::milliseconds;
using support::Visitor;

constexpr base::PixelSize kLowGlass{800, 480};
constexpr float kLowDensity = 800 / 154.0f;

class Typing : public testing::Test {
 protected:
  static Visitor At(const std::string& route) { return Visitor(&support::BundledStore(), {.start = route}); }

  static void TouchKey(Visitor& visitor, PointerPhase phase, const std::string& key, int finger) {
    const ui::Rect rect = visitor.Node(key).visible;
    visitor.Touch(phase, rect.x + rect.width / 2, rect.y + rect.height / 2, finger);
  }
  static std::string KeyOf(char letter) {
    return letter == ' ' ? "keyboard/space" : "keyboard/" + std::string(1, letter);
  }

  // Two fingers in turn, a key every 100 ms, each lifting only after the next came down.
  static void TypeWithThumbs(Visitor& visitor, const std::string& words) {
    const auto finger = [](std::size_t i) { return 1 + static_cast<int>(i % 2); };
    for (std::size_t i = 0; i < words.size(); ++i) {
      TouchKey(visitor, PointerPhase::kDown, KeyOf(words[i]), finger(i));
      visitor.Wait(milliseconds(30));
      if (i > 0) TouchKey(visitor, PointerPhase::kUp, KeyOf(words[i - 1]), finger(i - 1));
      visitor.Wait(milliseconds(38));
      visitor.Frame();
    }
    TouchKey(visitor, PointerPhase::kUp, KeyOf(words.back()), finger(words.size() - 1));
    visitor.Settle();
  }
  static void TypeOnHardware(Visitor& visitor, const std::u32string& words) {
    for (const char32_t c : words) {
      if (c == ' ') visitor.Press(Key::kSpace);
      visitor.kiosk().Handle(base::TextTyped{c, visitor.now()});
      visitor.Settle();
    }
  }
  // The first result, wherever it stands.
  static std::string FirstResult(const Visitor& visitor) {
    for (const ui::Node& node : visitor.tree().nodes) {
      if (node.ActionText().find("mark=") != std::string::npos) return node.id;
    }
    ADD_FAILURE() << "no result on " << visitor.route();
    return "";
  }
};

TEST_F(Typing, ArrivingAtAnEmptySearchShowsTheKeyboard) {
  auto visitor = At("home");
  EXPECT_FALSE(visitor.kiosk().typing());
  visitor.Tap("home/search");
  EXPECT_EQ(visitor.route(), "search");
  EXPECT_TRUE(visitor.kiosk().typing());
  EXPECT_NE(visitor.tree().Find("keyboard/q"), nullptr);
  EXPECT_FALSE(At("search?q=trust").kiosk().typing());
}

TEST_F(Typing, TwoThumbsAtTenKeysASecondLoseNothing) {
  auto visitor = At("search");
  TypeWithThumbs(visitor, "the quick brown fox jumps over the lazy dog");
  EXPECT_EQ(visitor.kiosk().route().words, "the quick brown fox jumps over the lazy dog");
  visitor.Tap("keyboard/clear");
  TypeWithThumbs(visitor, "aabbccddeeff");
  EXPECT_EQ(visitor.route(), "search?q=aabbccddeeff");
}

TEST_F(Typing, ResultsComeWithEachLetter) {
  auto visitor = At("search");
  TypeWithThumbs(visitor, "cyber");
  EXPECT_TRUE(visitor.kiosk().typing());
  FirstResult(visitor);
  visitor.Tap("keyboard/delete");
  EXPECT_EQ(visitor.route(), "search?q=cybe");
  visitor.Tap("keyboard/clear");
  EXPECT_EQ(visitor.route(), "search");
  EXPECT_TRUE(visitor.kiosk().typing());
}

TEST_F(Typing, APressedKeyShowsUntilItsFingerLifts) {
  auto visitor = At("search");
  const auto ground = [&](const char* key) { return visitor.Node(key).background; };
  const auto still = ground("keyboard/k");
  EXPECT_FALSE(visitor.kiosk().WantsFrame(visitor.now()));
  TouchKey(visitor, PointerPhase::kDown, "keyboard/k", 1);
  EXPECT_TRUE(visitor.kiosk().WantsFrame(visitor.now()));
  visitor.Frame();
  EXPECT_NE(ground("keyboard/k"), still);
  TouchKey(visitor, PointerPhase::kDown, "keyboard/j", 2);
  visitor.Frame();
  EXPECT_EQ(ground("keyboard/k"), still);
  EXPECT_NE(ground("keyboard/j"), still);
  TouchKey(visitor, PointerPhase::kUp, "keyboard/j", 2);
  TouchKey(visitor, PointerPhase::kUp, "keyboard/k", 1);
  visitor.Settle();
  EXPECT_EQ(ground("keyboard/j"), still);
  EXPECT_EQ(visitor.route(), "search?q=kj");
}

void ExpectOnlyTheCountdownIsDue(const Visitor& visitor) {
  EXPECT_GT(visitor.kiosk().NextWake(visitor.now()), visitor.now() + std::chrono::seconds(30));
}

TEST_F(Typing, AHeldLetterOffersItsAccents) {
  auto visitor = At("search");
  TouchKey(visitor, PointerPhase::kDown, "keyboard/e", 1);
  visitor.Frame();
  const auto wake = visitor.kiosk().NextWake(visitor.now());
  ASSERT_TRUE(wake);
  visitor.Wait(*wake - visitor.now());
  EXPECT_TRUE(visitor.kiosk().WantsFrame(visitor.now()));
  visitor.Settle();
  TouchKey(visitor, PointerPhase::kUp, "keyboard/e", 1);
  visitor.Settle();
  visitor.Tap("keyboard/e/2");
  EXPECT_EQ(visitor.route(), "search?q=%C3%A8");
  EXPECT_EQ(visitor.tree().Find("keyboard/e/2"), nullptr);
  ExpectOnlyTheCountdownIsDue(visitor);
}

TEST_F(Typing, DeleteRepeatsWhileItIsHeld) {
  auto visitor = At("search");
  TypeWithThumbs(visitor, "abcdefghijkl");
  TouchKey(visitor, PointerPhase::kDown, "keyboard/delete", 1);
  for (int repeat = 0; repeat < 5; ++repeat) {
    visitor.Frame();
    const auto wake = visitor.kiosk().NextWake(visitor.now());
    ASSERT_TRUE(wake);
    visitor.Wait(*wake - visitor.now());
  }
  visitor.Frame();
  TouchKey(visitor, PointerPhase::kUp, "keyboard/delete", 1);
  visitor.Settle();
  EXPECT_EQ(visitor.route(), "search?q=abcdef");
  ExpectOnlyTheCountdownIsDue(visitor);
}

TEST_F(Typing, BackReturnsToTheSameWordsFilterAndScroll) {
  auto visitor = At("home");
  visitor.Tap("navigation/search");
  TypeWithThumbs(visitor, "cyber");
  visitor.Tap("keyboard/done");
  EXPECT_FALSE(visitor.kiosk().typing());
  visitor.Tap("search/filter/government");
  const std::string route = visitor.route();
  EXPECT_EQ(route, "search?q=cyber&group=government");
  visitor.TurnWheel(-4);
  const float scroll = visitor.kiosk().scroll_offset();
  ASSERT_GT(scroll, 50);
  std::string result;
  for (const ui::Node& node : visitor.tree().nodes) {
    const bool in_sight = node.visible.height > 60 && node.visible.y > 250;
    if (in_sight && node.ActionText().find("mark=") != std::string::npos) result = node.id;
  }
  visitor.Tap(result);
  EXPECT_NE(visitor.route(), route);
  visitor.Tap("header/back");
  EXPECT_EQ(visitor.route(), route);
  EXPECT_EQ(visitor.kiosk().scroll_offset(), scroll);
  EXPECT_FALSE(visitor.kiosk().typing());
  visitor.Tap("header/back");
  EXPECT_EQ(visitor.route(), "home");
}

TEST_F(Typing, AResultOpensWithItsWordsMarkedAndInSight) {
  int results = 0;
  for (const char* words : {"cyber", "trust", "norms", "information"}) {
    const auto page = At(std::string("search?q=") + words);
    for (const ui::Node& result : page.tree().nodes) {
      if (result.ActionText().find("mark=") == std::string::npos) continue;
      ++results;
      Visitor reader(
          &support::BundledStore(),
          {.start = result.ActionText(), .size = kLowGlass, .px_per_mm = kLowDensity, .text_step = 2});
      bool seen = false;
      for (const ui::Node& node : reader.tree().nodes) {
        seen = seen || (node.role == pages::kMarkRole && node.visible.height >= node.rect.height - 1 &&
                        node.visible.bottom() < 400);
      }
      EXPECT_TRUE(seen) << result.ActionText();
    }
  }
  EXPECT_GT(results, 10);
}

TEST_F(Typing, DraggingTheResultsHidesTheKeyboardAndKeepsThemUnderTheFinger) {
  Visitor visitor(&support::BundledStore(), {.start = "search", .size = kLowGlass, .px_per_mm = kLowDensity});
  TypeWithThumbs(visitor, "cyber");
  const std::string snippet = FirstResult(visitor) + "/snippet";
  const ui::Rect before = visitor.Node(snippet).visible;
  visitor.DragFrom(before.x + 100, before.y + 5, -60);
  EXPECT_FALSE(visitor.kiosk().typing());
  // All of the way but the first steps, in which the finger left its slop.
  EXPECT_NEAR(visitor.Node(snippet).rect.y - visitor.kiosk().scroll_offset(), before.y - 51, 6);
  visitor.Wait(milliseconds(300));
  visitor.Lift();
  visitor.Settle();
  EXPECT_EQ(visitor.route(), "search?q=cyber");
  visitor.Tap(pages::search::kField);
  EXPECT_TRUE(visitor.kiosk().typing());
  TypeWithThumbs(visitor, "s");
  EXPECT_EQ(visitor.route(), "search?q=cybers");
}

TEST_F(Typing, TheWheelHidesTheKeyboardAndScrolls) {
  auto visitor = At("search");
  TypeWithThumbs(visitor, "cyber");
  visitor.TurnWheel(-1);
  EXPECT_FALSE(visitor.kiosk().typing());
  const float once = visitor.kiosk().scroll_offset();
  visitor.TurnWheel(-1);
  EXPECT_GT(visitor.kiosk().scroll_offset(), once + 30);
}

TEST_F(Typing, AHardwareKeyboardTypesIntoTheSameField) {
  auto visitor = At("search");
  TypeOnHardware(visitor, U"Carmen Gonsalvé");
  EXPECT_EQ(visitor.route(), "search?q=Carmen%20Gonsalv%C3%A9");
  visitor.Press(Key::kBackspace);
  EXPECT_EQ(visitor.route(), "search?q=Carmen%20Gonsalv");
  visitor.Press(Key::kEnter);
  EXPECT_FALSE(visitor.kiosk().typing());
  TypeOnHardware(visitor, U"es");
  EXPECT_TRUE(visitor.kiosk().typing());
  EXPECT_EQ(visitor.route(), "search?q=Carmen%20Gonsalves");
  visitor.Press(Key::kEscape);
  EXPECT_FALSE(visitor.kiosk().typing());
  EXPECT_EQ(visitor.route(), "search?q=Carmen%20Gonsalves");
  visitor.Press(Key::kEscape);
  EXPECT_EQ(visitor.route(), "home");
}

TEST_F(Typing, BackspaceInAnEmptyFieldDoesNotLeaveThePage) {
  auto visitor = At("home");
  visitor.Tap("navigation/search");
  visitor.Press(Key::kBackspace);
  EXPECT_EQ(visitor.route(), "search");
  visitor.Press(Key::kEscape);
  visitor.Press(Key::kBackspace);
  EXPECT_EQ(visitor.route(), "home");
}

TEST_F(Typing, TabReachesTheKeysAndEnterTypesThem) {
  auto visitor = At("search");
  const int key = visitor.Node("keyboard/t").focus;
  ASSERT_GE(key, 0);
  for (int tab = 0; tab <= key; ++tab) visitor.Press(Key::kTab);
  visitor.Press(Key::kEnter);
  EXPECT_EQ(visitor.route(), "search?q=t");
  // Where the focus stays, there space acts, and is no letter.
  const int again = visitor.Node("keyboard/t").focus;
  ASSERT_EQ(visitor.tree().AtFocus(again)->id, "keyboard/t");
  visitor.Press(Key::kSpace);
  visitor.kiosk().Handle(base::TextTyped{' ', visitor.now()});
  visitor.Settle();
  EXPECT_EQ(visitor.route(), "search?q=tt");
}

TEST_F(Typing, TextIsCleanAndNoLongerThanAHundredCharacters) {
  auto visitor = At("search");
  TypeOnHardware(visitor, {U' ', 1, 0x7F, 0x85, 0xD800, 0xFFFF, 0x110000});
  EXPECT_EQ(visitor.route(), "search");
  TypeOnHardware(visitor, std::u32string(150, U'é'));
  EXPECT_EQ(visitor.kiosk().route().words.size(), 200u);
  for (int i = 0; i < 100; ++i) visitor.Press(Key::kBackspace);
  EXPECT_EQ(visitor.route(), "search");
  TypeOnHardware(visitor, U"日本😀");
  EXPECT_NE(visitor.tree().Find("search/none"), nullptr);
}

TEST_F(Typing, LettersOnOtherPagesDoNothing) {
  auto visitor = At("agenda");
  TypeOnHardware(visitor, U"abc");
  EXPECT_EQ(visitor.route(), "agenda");
  EXPECT_FALSE(visitor.kiosk().typing());
}

TEST_F(Typing, LeavingThePageForgetsTheFingersOnTheKeyboard) {
  auto visitor = At("search");
  const auto still = visitor.Node("keyboard/k").background;
  TouchKey(visitor, PointerPhase::kDown, "keyboard/k", 1);
  visitor.Frame();
  visitor.Press(Key::kEscape);
  EXPECT_FALSE(visitor.kiosk().typing());
  visitor.Touch(PointerPhase::kUp, 500, 600, 1);
  visitor.Settle();
  EXPECT_EQ(visitor.route(), "search");
  visitor.Tap("navigation/agenda");
  EXPECT_EQ(visitor.route(), "agenda");
  visitor.Tap("header/back");
  EXPECT_EQ(visitor.route(), "search");
  EXPECT_TRUE(visitor.kiosk().typing());
  EXPECT_EQ(visitor.Node("keyboard/k").background, still);
}

TEST_F(Typing, AThumbOnTheKeyboardDoesNotDisturbAFingerOnThePage) {
  auto visitor = At("search");
  TouchKey(visitor, PointerPhase::kDown, "keyboard/k", 2);
  visitor.Tap("navigation/agenda");
  EXPECT_EQ(visitor.route(), "agenda");
}

TEST_F(Typing, WithoutContentNothingIsTyped) {
  Visitor visitor(nullptr, {.start = "search"});
  EXPECT_FALSE(visitor.kiosk().typing());
  TypeOnHardware(visitor, U"abc");
  EXPECT_EQ(visitor.route(), "search");
}

}  // namespace
}  // namespace foyer::shell
