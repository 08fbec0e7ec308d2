// Everything by keyboard alone: every control reached in order and in sight, no traps.
#include <gtest/gtest.h>

#include "support/stored_report.h"
#include "support/visitor.h"

namespace foyer::shell {
namespace {

using base::Key;
using support::Visitor;

constexpr const char* kPages[] = {"home",        "background", "agenda",   "agenda/XI", "speakers",
                                  "outcomes/ii", "messages/1", "messages", "about",     "search?q=cyber"};

TEST(Keyboard, TabBringsEveryControlIntoSight) {
  for (const char* route : kPages) {
    Visitor visitor(&support::BundledStore(), {.start = route});
    const int controls = visitor.tree().focus_count();
    ASSERT_GT(controls, 8) << route;
    for (int focus = 0; focus < controls; ++focus) {
      visitor.Press(Key::kTab);
      const ui::Node& node = *visitor.tree().AtFocus(focus);
      const float least = std::min(node.rect.height, 100.0f);
      EXPECT_GE(node.visible.height, least - 1) << node.id << " on " << route;
      EXPECT_GT(node.visible.width, 0) << node.id << " on " << route;
    }
    EXPECT_EQ(visitor.route(), route);
  }
}

// Tab n times, then Enter: the n-th control does what it says.
TEST(Keyboard, EnterDoesWhatTheFocusedControlSays) {
  for (const char* route : {"home", "agenda/XI", "messages/2"}) {
    const int controls = Visitor(&support::BundledStore(), {.start = route}).tree().focus_count();
    for (int focus = 0; focus < controls; ++focus) {
      Visitor visitor(&support::BundledStore(), {.start = route});
      for (int tab = 0; tab <= focus; ++tab) visitor.kiosk().Handle(base::KeyPress{Key::kTab, visitor.now()});
      visitor.Settle();
      const std::string action = visitor.tree().AtFocus(focus)->ActionText();
      visitor.Press(focus % 2 == 0 ? Key::kEnter : Key::kSpace);
      if (action == "text-larger") {
        EXPECT_EQ(visitor.kiosk().scale().text_step(), 1) << route;
      } else if (action == "theme") {
        EXPECT_EQ(visitor.kiosk().theme().name, "high-contrast") << route;
      } else if (action == "languages") {
        EXPECT_NE(visitor.tree().Find("languages/fr"), nullptr) << route;
      } else {
        EXPECT_EQ(visitor.route(), action) << "control " << focus << " of " << route;
      }
    }
  }
}

TEST(Keyboard, TabGoesRoundBothWays) {
  Visitor visitor(&support::SampleStore(), {.start = "home"});
  const int controls = visitor.tree().focus_count();
  for (int tab = 0; tab <= controls; ++tab) visitor.Press(Key::kTab);
  visitor.Press(Key::kBackTab);
  const std::string last = visitor.tree().AtFocus(controls - 1)->ActionText();
  visitor.Press(Key::kEnter);
  EXPECT_EQ(visitor.route(), last);

  Visitor backwards(&support::SampleStore(), {.start = "home"});
  backwards.Press(Key::kBackTab);
  backwards.Press(Key::kEnter);
  EXPECT_EQ(backwards.route(), last);
}

TEST(Keyboard, FocusStaysOnAControlThatIsUsedAgain) {
  Visitor visitor(&support::SampleStore(), {.start = "home"});
  const int larger = visitor.Node("header/larger").focus;
  for (int tab = 0; tab <= larger; ++tab) visitor.Press(Key::kTab);
  visitor.Press(Key::kEnter);
  visitor.Press(Key::kEnter);
  EXPECT_EQ(visitor.kiosk().scale().text_step(), 2);
}

TEST(Keyboard, EscapeAndBackspaceGoBack) {
  Visitor visitor(&support::BundledStore(), {.start = "home"});
  visitor.Tap("navigation/agenda");
  visitor.Tap("agenda/card/I");
  visitor.Press(Key::kEscape);
  EXPECT_EQ(visitor.route(), "agenda");
  visitor.Press(Key::kBackspace);
  EXPECT_EQ(visitor.route(), "home");
  visitor.Press(Key::kEscape);
  EXPECT_EQ(visitor.route(), "home");
}

TEST(Keyboard, EscapeLeadsHomeWhereNothingIsToGoBackTo) {
  Visitor visitor(&support::BundledStore(), {.start = "messages/3"});
  visitor.Press(Key::kEscape);
  EXPECT_EQ(visitor.route(), "home");
}

TEST(Keyboard, ArrowsAndPageKeysScroll) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda"});
  const auto offset = [&] { return visitor.kiosk().scroll_offset(); };
  visitor.Press(Key::kDown);
  const float line = offset();
  EXPECT_GT(line, 10);
  visitor.Press(Key::kPageDown);
  const float page = offset() - line;
  EXPECT_GT(page, 200);
  EXPECT_LT(page, 720);
  visitor.Press(Key::kUp);
  EXPECT_FLOAT_EQ(offset(), page);
  visitor.Press(Key::kPageUp);
  EXPECT_NEAR(offset(), 0, 0.01f);
  visitor.Press(Key::kEnd);
  EXPECT_GT(offset(), page);
  visitor.Press(Key::kHome);
  EXPECT_EQ(offset(), 0);
}

TEST(Keyboard, EnterWithoutFocusDoesNothing) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda"});
  visitor.Press(Key::kEnter);
  visitor.Press(Key::kDelete);
  visitor.Press(Key::kLeft);
  EXPECT_EQ(visitor.route(), "agenda");
}

TEST(Keyboard, ATouchTakesTheFocusAway) {
  Visitor visitor(&support::BundledStore(), {.start = "home"});
  visitor.Press(Key::kTab);
  visitor.Press(Key::kTab);
  visitor.TapAt(700, 5);
  visitor.Press(Key::kEnter);
  EXPECT_EQ(visitor.route(), "home");
}

}  // namespace
}  // namespace foyer::shell
