// Visits by finger: there and back, sliding off, dragging, flinging, and what a touch must not do.
#include <gtest/gtest.h>

#include <cmath>

#include "support/stored_report.h"
#include "support/visitor.h"

namespace foyer::shell {
namespace {

using base::PointerPhase;
using std::chrono::milliseconds;
using support::Visitor;

class Visit : public testing::Test {
 protected:
  static Visitor At(const std::string& route) { return Visitor(&support::BundledStore(), {.start = route}); }

  // Somewhere on the page where no chrome is.
  static constexpr float kPageX = 700, kPageY = 400;
};

// The first node on `visitor`'s page that leads to an entry of `prefix` and is wholly in sight.
std::string InSight(const Visitor& visitor, const std::string& prefix) {
  for (const ui::Node& node : visitor.tree().nodes) {
    const bool whole =
        node.visible.height >= node.rect.height - 1 && node.visible.width >= node.rect.width - 1;
    if (whole && !node.ActionText().empty() && node.id.starts_with(prefix)) return node.id;
  }
  ADD_FAILURE() << "nothing in sight that begins with " << prefix;
  return "";
}

TEST_F(Visit, LeadsFromAgendaToQuestionToSpeakerAndBackToTheSameScroll) {
  auto visitor = At("home");
  visitor.Tap("navigation/agenda");
  EXPECT_EQ(visitor.route(), "agenda");
  visitor.TurnWheel(-8);
  const float scroll = visitor.kiosk().scroll_offset();
  ASSERT_GT(scroll, 100);
  const std::string card = InSight(visitor, "agenda/card/");
  const std::string question = visitor.Node(card).ActionText();
  visitor.Tap(card);
  EXPECT_EQ(visitor.route(), question);
  EXPECT_EQ(visitor.kiosk().scroll_offset(), 0);
  const std::string speaker = visitor.Node("question/speaker").ActionText();
  visitor.Tap("question/speaker");
  EXPECT_EQ(visitor.route(), speaker);
  visitor.Tap("header/back");
  EXPECT_EQ(visitor.route(), question);
  visitor.Tap("header/back");
  EXPECT_EQ(visitor.route(), "agenda");
  EXPECT_EQ(visitor.kiosk().scroll_offset(), scroll);
  visitor.Tap("header/back");
  EXPECT_EQ(visitor.route(), "home");
  EXPECT_EQ(visitor.tree().Find("header/back"), nullptr);
}

TEST_F(Visit, AFilterAddsNothingToBack) {
  auto visitor = At("home");
  visitor.Tap("navigation/agenda");
  visitor.Tap("agenda/filter/government");
  EXPECT_EQ(visitor.route(), "agenda?group=government");
  visitor.Tap("agenda/filter/civil-society");
  visitor.Tap("header/back");
  EXPECT_EQ(visitor.route(), "home");
}

TEST_F(Visit, StepsAddNothingToBack) {
  auto visitor = At("agenda");
  visitor.Tap(InSight(visitor, "agenda/card/"));
  for (int step = 0; step < 5; ++step) visitor.Tap("step/next");
  EXPECT_EQ(visitor.route(), "agenda/VI");
  visitor.Tap("header/back");
  EXPECT_EQ(visitor.route(), "agenda");
}

TEST_F(Visit, SlidingOffPressesNothing) {
  auto visitor = At("home");
  const ui::Rect agenda = visitor.Node("navigation/agenda").visible,
                 about = visitor.Node("navigation/about").visible;
  visitor.Touch(PointerPhase::kDown, agenda.x + 5, agenda.y + 5);
  visitor.Frame();
  visitor.Touch(PointerPhase::kMove, about.x + 5, about.y + 5);
  visitor.Touch(PointerPhase::kUp, about.x + 5, about.y + 5);
  visitor.Settle();
  EXPECT_EQ(visitor.route(), "home");
  visitor.Tap("navigation/about");
  EXPECT_EQ(visitor.route(), "about");
}

TEST_F(Visit, APressShowsInTheNextFrameAndGoesWithTheFinger) {
  auto visitor = At("home");
  const auto ground = [&] { return visitor.Node("header/contrast").background; };
  const auto before = ground();
  const ui::Rect rect = visitor.Node("header/contrast").visible;
  EXPECT_FALSE(visitor.kiosk().WantsFrame(visitor.now()));
  visitor.Touch(PointerPhase::kDown, rect.x + 9, rect.y + 9);
  EXPECT_TRUE(visitor.kiosk().WantsFrame(visitor.now()));
  visitor.Frame();
  EXPECT_NE(ground(), before);
  visitor.Touch(PointerPhase::kCancel, rect.x + 9, rect.y + 9);
  visitor.Settle();
  EXPECT_EQ(ground(), before);
  EXPECT_EQ(visitor.kiosk().theme().name, "light");
}

TEST_F(Visit, DraggingScrollsOneToOneAndPressesNothing) {
  auto visitor = At("agenda");
  const ui::Rect card = visitor.Node("agenda/card/I").visible;
  visitor.DragFrom(card.x + 20, card.y + 20, -200);
  const float scrolled = visitor.kiosk().scroll_offset();
  // All of the way but the first step, in which the finger left its slop.
  EXPECT_NEAR(scrolled, 180, 1);
  EXPECT_EQ(visitor.Node("agenda/card/I").visible.y, std::max(visitor.Node("agenda/card/I").rect.y - scrolled,
                                                              visitor.Node("agenda/card/I").visible.y));
  visitor.Wait(milliseconds(500));
  visitor.Lift();
  visitor.Settle();
  EXPECT_EQ(visitor.route(), "agenda");
  EXPECT_NEAR(visitor.kiosk().scroll_offset(), scrolled, 1);
}

TEST_F(Visit, AFlingGoesOnAndATapOnlyStopsIt) {
  auto visitor = At("agenda");
  visitor.DragFrom(kPageX, 600, -300, 6);
  visitor.Lift();
  const float released = visitor.kiosk().scroll_offset();
  for (int frame = 0; frame < 5; ++frame) visitor.Frame();
  EXPECT_GT(visitor.kiosk().scroll_offset(), released + 50);
  EXPECT_EQ(visitor.kiosk().WantsFrame(visitor.now()), "scroll");
  const std::string card = InSight(visitor, "agenda/card/");
  visitor.Tap(card);
  const float stopped = visitor.kiosk().scroll_offset();
  EXPECT_EQ(visitor.route(), "agenda");
  visitor.Wait(milliseconds(500));
  visitor.Settle();
  EXPECT_EQ(visitor.kiosk().scroll_offset(), stopped);
  visitor.Tap(InSight(visitor, "agenda/card/"));
  EXPECT_NE(visitor.route(), "agenda");
}

TEST_F(Visit, PulledPastItsEndAPageSpringsBack) {
  auto visitor = At("agenda");
  visitor.DragFrom(kPageX, 300, 300);
  EXPECT_LT(visitor.kiosk().scroll_offset(), -10);
  visitor.Lift();
  EXPECT_GT(visitor.Settle(), 5);
  EXPECT_EQ(visitor.kiosk().scroll_offset(), 0);
}

TEST_F(Visit, ASecondFingerPressesNothing) {
  auto visitor = At("home");
  const ui::Rect about = visitor.Node("navigation/about").visible;
  visitor.Touch(PointerPhase::kDown, kPageX, kPageY, 1);
  visitor.Touch(PointerPhase::kDown, about.x + 9, about.y + 9, 2);
  visitor.Frame();
  visitor.Touch(PointerPhase::kUp, about.x + 9, about.y + 9, 2);
  visitor.Settle();
  EXPECT_EQ(visitor.route(), "home");
}

TEST_F(Visit, TheWheelScrollsAndStopsAtTheEnds) {
  auto visitor = At("agenda");
  visitor.TurnWheel(-1);
  const float notch = visitor.kiosk().scroll_offset();
  EXPECT_GT(notch, 20);
  visitor.TurnWheel(1);
  EXPECT_EQ(visitor.kiosk().scroll_offset(), 0);
  visitor.TurnWheel(50);
  EXPECT_EQ(visitor.kiosk().scroll_offset(), 0);
  visitor.TurnWheel(-10000);
  const float end = visitor.kiosk().scroll_offset();
  EXPECT_GT(end, notch);
  visitor.TurnWheel(-1);
  EXPECT_EQ(visitor.kiosk().scroll_offset(), end);
}

TEST_F(Visit, TheStepBarStaysWhereItIsWhileThePageScrolls) {
  Visitor visitor(&support::BundledStore(), {.start = "outcomes/ii", .size = {800, 480}, .px_per_mm = 5.39f});
  const ui::Rect before = visitor.Node("step/next").visible;
  visitor.TurnWheel(-100);
  ASSERT_GT(visitor.kiosk().scroll_offset(), 0);
  const ui::Rect after = visitor.Node("step/next").visible;
  EXPECT_EQ(after.y, before.y);
  EXPECT_EQ(after.height, visitor.Node("step/next").rect.height);
  visitor.Tap("step/next");
  EXPECT_EQ(visitor.route(), "outcomes/iii");
}

TEST_F(Visit, TextGrowsInStepsAndShrinksAgain) {
  auto visitor = At("background");
  const int fonts = visitor.kiosk().fonts_version();
  for (int step = 1; step < ui::kTextSteps; ++step) {
    visitor.Tap("header/larger");
    EXPECT_EQ(visitor.kiosk().scale().text_step(), step);
  }
  EXPECT_EQ(visitor.kiosk().fonts_version(), fonts + ui::kTextSteps - 1);
  EXPECT_EQ(visitor.Node("header/larger").ActionText(), "");
  EXPECT_EQ(visitor.route(), "background");
  for (int step = 0; step < 10 && !visitor.Node("header/smaller").ActionText().empty(); ++step)
    visitor.Tap("header/smaller");
  EXPECT_EQ(visitor.kiosk().scale().text_step(), 0);
}

TEST_F(Visit, ThemeAndTextStayFromPageToPage) {
  auto visitor = At("home");
  visitor.Tap("header/contrast");
  visitor.Tap("header/larger");
  EXPECT_EQ(visitor.kiosk().theme().name, "high-contrast");
  visitor.Tap("navigation/outcomes");
  EXPECT_EQ(visitor.kiosk().theme().name, "high-contrast");
  EXPECT_EQ(visitor.kiosk().scale().text_step(), 1);
  visitor.Tap("header/contrast");
  EXPECT_EQ(visitor.kiosk().theme().name, "light");
}

TEST_F(Visit, TheSamePageAgainGoesToItsTop) {
  auto visitor = At("agenda");
  visitor.TurnWheel(-10);
  visitor.Tap("navigation/agenda");
  EXPECT_EQ(visitor.route(), "agenda");
  EXPECT_EQ(visitor.kiosk().scroll_offset(), 0);
  EXPECT_EQ(visitor.tree().Find("header/back"), nullptr);
}

}  // namespace
}  // namespace foyer::shell
