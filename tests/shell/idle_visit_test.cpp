// The idle contract as visitors meet it: countdown, starting over, waking.
#include <gmock/gmock.h>

#include <set>
#include <utility>

#include "base/text.h"
#include "shell/countdown.h"
#include "support/stored_report.h"
#include "support/visitor.h"

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using support::Visitor;

bool AsksWhoIsThere(const Visitor& visitor) {
  return visitor.tree().Find("countdown/stay") != nullptr;
}

// As on a long page, read to the countdown.
void LeaveUntilAsked(Visitor& visitor) {
  for (int second = 0; second < 200 && !AsksWhoIsThere(visitor); ++second) visitor.Leave(1s);
  ASSERT_TRUE(AsksWhoIsThere(visitor));
}

TEST(IdleContract, ThePageOfWhoLeftGivesWayToTheAttractPage) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda/IV"});
  visitor.Leave(200s);
  EXPECT_EQ(visitor.route(), "attract");
  EXPECT_FALSE(AsksWhoIsThere(visitor));
}

TEST(IdleContract, CountsDownInViewForTwentySeconds) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda/IV"});
  LeaveUntilAsked(visitor);
  EXPECT_EQ(visitor.Node("countdown/stay").layer, kCountdownLayer);
  EXPECT_GE(visitor.Node("countdown/stay").rect.height, 20 * visitor.kiosk().scale().px_per_mm());
  EXPECT_THAT(visitor.Node("countdown/left").text, testing::HasSubstr("20"));
  visitor.Leave(9s);
  EXPECT_THAT(visitor.Node("countdown/left").text, testing::HasSubstr("11"));
  visitor.Leave(9s);
  EXPECT_EQ(visitor.route(), "agenda/IV");
  visitor.Leave(3s);
  EXPECT_EQ(visitor.route(), "attract");
}

TEST(IdleContract, DrawsOneFrameASecondInTheCountdown) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda/IV"});
  LeaveUntilAsked(visitor);
  int frames = 0;
  for (int step = 0; step < 100; ++step) {
    visitor.Wait(100ms);
    frames += visitor.Settle();
  }
  EXPECT_LE(frames, 11);
}

TEST(IdleContract, ATouchAnywhereStaysAndPressesNothing) {
  Visitor visitor(&support::BundledStore(), {.start = "home"});
  const ui::Rect agenda = visitor.Node("navigation/agenda").visible;
  LeaveUntilAsked(visitor);
  visitor.TapAt(agenda.x + agenda.width / 2, agenda.y + agenda.height / 2);
  EXPECT_FALSE(AsksWhoIsThere(visitor));
  EXPECT_EQ(visitor.route(), "home");
  visitor.Leave(59s);
  EXPECT_EQ(visitor.route(), "home");
  EXPECT_FALSE(AsksWhoIsThere(visitor));
}

TEST(IdleContract, AKeyStaysAndDoesNothingElse) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda"});
  visitor.Tap("navigation/outcomes");
  LeaveUntilAsked(visitor);
  visitor.Press(base::Key::kEscape);
  EXPECT_EQ(visitor.route(), "outcomes");
  EXPECT_FALSE(AsksWhoIsThere(visitor));
}

TEST(IdleContract, StartingOverClearsWhatTheVisitorChanged) {
  Visitor visitor(&support::BundledStore(), {.start = "home"});
  visitor.Tap("navigation/speakers");
  visitor.Tap("navigation/agenda");
  visitor.Tap("header/larger");
  visitor.Tap("header/larger");
  visitor.Tap("header/contrast");
  visitor.TurnWheel(-20);
  ASSERT_GT(visitor.kiosk().scroll_offset(), 0);
  visitor.Leave(250s);
  ASSERT_EQ(visitor.route(), "attract");
  EXPECT_EQ(visitor.kiosk().scale().text_step(), 0);
  EXPECT_EQ(&visitor.kiosk().theme(), &ui::FindTheme(ui::ThemeName::kLight));
  EXPECT_EQ(visitor.kiosk().scroll_offset(), 0);
  visitor.TapAt(5, 5);
  visitor.Wait(1s);
  visitor.Press(base::Key::kEscape);
  EXPECT_EQ(visitor.route(), "home") << "the last visitor's way back was kept";
}

TEST(IdleContract, StartsOverAsTheOperatorConfiguredIt) {
  Visitor visitor(&support::BundledStore(),
                  {.start = "home", .theme = ui::ThemeName::kHighContrast, .text_step = 2});
  visitor.Tap("header/contrast");
  visitor.Tap("header/smaller");
  visitor.Leave(250s);
  EXPECT_EQ(visitor.kiosk().scale().text_step(), 2);
  EXPECT_EQ(&visitor.kiosk().theme(), &ui::FindTheme(ui::ThemeName::kHighContrast));
}

TEST(IdleContract, ScrollingTypingAndARestingFingerKeepThePage) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda"});
  for (int i = 0; i < 10; ++i) {
    visitor.Leave(50s);
    visitor.TurnWheel(-1);
    visitor.Leave(50s);
    visitor.Press(base::Key::kDown);
    visitor.Leave(50s);
    visitor.kiosk().Handle(base::TextTyped{U'a', visitor.now()});
    ASSERT_FALSE(AsksWhoIsThere(visitor)) << i;
  }
  visitor.Touch(base::PointerPhase::kDown, 700, 400);
  visitor.Leave(110s);
  EXPECT_FALSE(AsksWhoIsThere(visitor));
}

// Symptom: a drop of water on the glass kept the last visitor's page for ever, or the kiosk deaf ever after.
TEST(IdleContract, AStuckTouchNeitherKeepsThePageNorLocksTheNextVisitorOut) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda"});
  visitor.Touch(base::PointerPhase::kDown, 700, 400, 9);
  visitor.Leave(250s);
  ASSERT_EQ(visitor.route(), "attract");
  visitor.TapAt(640, 360);
  ASSERT_EQ(visitor.route(), "home");
  visitor.Wait(1s);
  visitor.Tap("navigation/outcomes");
  EXPECT_EQ(visitor.route(), "outcomes");
}

std::pair<float, float> MiddleOf(const ui::Rect& rect) {
  return {rect.x + rect.width / 2, rect.y + rect.height / 2};
}

// Symptom (other kiosks): the touch that woke the screen pressed what lay beneath it.
TEST(Waking, TheTouchThatWakesPressesNothingAndNeitherDoesItsPalm) {
  Visitor visitor(&support::BundledStore(), {.start = "home"});
  const auto [x, y] = MiddleOf(visitor.Node("navigation/agenda").visible);
  visitor.Leave(250s);
  ASSERT_EQ(visitor.route(), "attract");
  visitor.Touch(base::PointerPhase::kDown, x, y, 1);
  visitor.Frame();
  EXPECT_EQ(visitor.route(), "home");
  visitor.Touch(base::PointerPhase::kDown, x + 3, y + 2, 2);
  visitor.Touch(base::PointerPhase::kUp, x, y, 1);
  visitor.Frame();
  visitor.Touch(base::PointerPhase::kUp, x + 3, y + 2, 2);
  visitor.Settle();
  EXPECT_EQ(visitor.route(), "home");
}

// Symptom (glasses that chatter): the touch that woke the screen came as two.
TEST(Waking, ATouchThatComesTwiceWakesOnce) {
  Visitor visitor(&support::BundledStore(), {.start = "home"});
  const auto [x, y] = MiddleOf(visitor.Node("navigation/agenda").visible);
  visitor.Leave(250s);
  ASSERT_EQ(visitor.route(), "attract");
  for (const int finger : {1, 2}) {
    visitor.Touch(base::PointerPhase::kDown, x, y, finger);
    visitor.Frame();
    visitor.Touch(base::PointerPhase::kUp, x, y, finger);
    visitor.Frame();
  }
  visitor.Settle();
  EXPECT_EQ(visitor.route(), "home");
}

TEST(Waking, AnyKeyWakes) {
  for (const base::Key key : {base::Key::kEnter, base::Key::kEscape, base::Key::kDown, base::Key::kTab}) {
    Visitor visitor(&support::BundledStore(), {.start = "attract"});
    visitor.Press(key);
    EXPECT_EQ(visitor.route(), "home");
  }
}

// A screen without touch.
class DisplayMode : public testing::Test {
 protected:
  DisplayMode() : kiosk_(&support::BundledStore(), {.mode = Mode::kDisplay}) {
    kiosk_.Resize({1920, 1080}, ui::kAssumedPxPerMm);
    Draw();
  }
  void Draw() {
    kiosk_.Update(now_);
    kiosk_.Draw(nullptr);
  }
  // Frames until the next text stands still; how long the last one stood.
  base::Time PlayOn() {
    const base::Time shown = now_;
    now_ = kiosk_.NextWake(now_).value();
    const base::Time stood = now_ - shown;
    while (kiosk_.WantsFrame(now_)) {
      Draw();
      now_ += 16ms;
    }
    return stood;
  }
  std::string Words() const { return kiosk_.tree().Find("attract/words")->text; }

  Kiosk kiosk_;
  base::Time now_ = 100s;
};

TEST_F(DisplayMode, PlaysEveryOutcomeAndQuestionWithAllItsWordsAndTimeToReadThem) {
  const auto facts = support::Must(support::BundledStore().Facts());
  std::set<std::string> seen;
  for (int slide = 0; slide < facts.outcomes + facts.questions; ++slide) {
    const std::string words = Words();
    seen.insert(words);
    EXPECT_GE(PlayOn(), ReadingTime(static_cast<int>(base::SplitWords(words).size())));
  }
  for (const auto& entry : support::Must(support::BundledStore().Questions()).entries) {
    EXPECT_TRUE(seen.contains(entry.question.text.text)) << entry.question.numeral;
  }
  for (const auto& entry : support::Must(support::BundledStore().Outcomes()).entries) {
    std::string words;
    for (const auto& paragraph : entry.outcome.paragraphs)
      words += (words.empty() ? "" : " ") + paragraph.text;
    EXPECT_TRUE(seen.contains(words)) << entry.outcome.numeral;
  }
}

TEST_F(DisplayMode, HasNothingToTouchAndHeedsNothingDoneToIt) {
  EXPECT_EQ(kiosk_.tree().focus_count(), 0);
  EXPECT_EQ(kiosk_.tree().Find("attract/start/label"), nullptr);
  kiosk_.Handle(base::PointerSample{1, base::PointerKind::kTouch, base::PointerPhase::kDown, 500, 500, now_});
  kiosk_.Handle(base::PointerSample{1, base::PointerKind::kTouch, base::PointerPhase::kUp, 500, 500, now_});
  kiosk_.Handle(base::KeyPress{base::Key::kEnter, now_});
  Draw();
  EXPECT_EQ(kiosk_.route().page, pages::PageKind::kAttract);
}

}  // namespace
}  // namespace foyer::shell
