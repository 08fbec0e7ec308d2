// The idle contract as tables of times.
#include "shell/idle.h"

#include <gmock/gmock.h>

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""min;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

base::PointerSample Finger(base::PointerPhase phase, base::Time time, int id = 1) {
  return {id, base::PointerKind::kTouch, phase, 100, 100, time};
}

TEST(IdleTimer, WarnsAfterTheTimeoutAndGivesUpAfterTheCountdown) {
  IdleTimer timer({.timeout = 60s, .countdown = 20s});
  timer.Note(100s);
  const struct {
    base::Time now;
    IdleState state;
  } kCases[] = {{100s, IdleState::kThere},     {159'999ms, IdleState::kThere},
                {160s, IdleState::kCountdown}, {179'999ms, IdleState::kCountdown},
                {180s, IdleState::kGone},      {10'000s, IdleState::kGone}};
  for (const auto& each : kCases) EXPECT_EQ(timer.StateAt(each.now), each.state) << each.now.count();
}

TEST(IdleTimer, CountsWholeSecondsDown) {
  IdleTimer timer({.timeout = 60s, .countdown = 20s});
  timer.Note(0s);
  EXPECT_EQ(timer.Left(60s), 20s);
  EXPECT_EQ(timer.Left(60'001ms), 20s);
  EXPECT_EQ(timer.Left(61s), 19s);
  EXPECT_EQ(timer.Left(79'500ms), 1s);
}

TEST(IdleTimer, WakesOnceForTheWarningAndThenOnceASecond) {
  IdleTimer timer({.timeout = 60s, .countdown = 20s});
  timer.Note(0s);
  EXPECT_EQ(timer.NextChange(5s), 60s);
  base::Time now = 60s;
  int wakes = 0;
  for (; timer.StateAt(now) == IdleState::kCountdown && wakes < 100; ++wakes) now = timer.NextChange(now);
  EXPECT_EQ(now, 80s);
  EXPECT_EQ(wakes, 20);
}

TEST(IdleTimer, GivesTimeToReadWhatIsInViewButNoMoreThanTheLongest) {
  IdleTimer timer({.timeout = 60s, .longest = 3min, .countdown = 20s});
  timer.Note(0s);
  timer.SetWordsInView(100);
  EXPECT_EQ(timer.NextChange(0s), 90s);
  timer.SetWordsInView(5000);
  EXPECT_EQ(timer.NextChange(0s), 3min);
}

TEST(IdleTimer, AnOperatorsLongTimeoutIsNotCut) {
  IdleTimer timer({.timeout = 10min, .longest = 3min});
  timer.Note(0s);
  EXPECT_EQ(timer.StateAt(599s), IdleState::kThere);
}

TEST(IdleTimer, AnythingDoneInTheCountdownStartsAnew) {
  IdleTimer timer({.timeout = 60s, .countdown = 20s});
  timer.Note(0s);
  ASSERT_EQ(timer.StateAt(70s), IdleState::kCountdown);
  timer.Note(70s);
  EXPECT_EQ(timer.StateAt(129s), IdleState::kThere);
  EXPECT_EQ(timer.StateAt(130s), IdleState::kCountdown);
}

TEST(IdleTimer, ARestingFingerIsSomebody) {
  IdleTimer timer({.timeout = 60s});
  timer.Note(Finger(base::PointerPhase::kDown, 0s));
  EXPECT_EQ(timer.StateAt(119s), IdleState::kThere);
  timer.Note(Finger(base::PointerPhase::kUp, 119s));
  EXPECT_EQ(timer.StateAt(178s), IdleState::kThere);
  EXPECT_EQ(timer.StateAt(179s), IdleState::kCountdown);
}

// Symptom: a drop of water on the glass kept the last visitor's page for ever.
TEST(IdleTimer, AStuckTouchIsNobodyAndStillGetsAWholeCountdown) {
  IdleTimer timer({.timeout = 60s, .countdown = 20s, .stuck_touch = 2min});
  timer.Note(Finger(base::PointerPhase::kDown, 0s));
  EXPECT_EQ(timer.NextChange(10s), 2min);
  EXPECT_EQ(timer.StateAt(120s), IdleState::kCountdown);
  EXPECT_EQ(timer.Left(120s), 20s);
  EXPECT_EQ(timer.StateAt(140s), IdleState::kGone);
}

TEST(IdleTimer, AStuckTouchDoesNotHoldUpARealOne) {
  IdleTimer timer({.timeout = 60s, .countdown = 20s});
  timer.Note(Finger(base::PointerPhase::kDown, 0s, 1));
  timer.Note(Finger(base::PointerPhase::kDown, 130s, 2));
  timer.Note(Finger(base::PointerPhase::kUp, 131s, 2));
  EXPECT_EQ(timer.StateAt(190s), IdleState::kThere);
  EXPECT_EQ(timer.StateAt(191s), IdleState::kCountdown);
}

TEST(IdleTimer, ACancelledTouchIsNotStuck) {
  IdleTimer timer({.timeout = 60s});
  timer.Note(Finger(base::PointerPhase::kDown, 0s));
  timer.Note(Finger(base::PointerPhase::kCancel, 1s));
  EXPECT_EQ(timer.StateAt(61s), IdleState::kCountdown);
}

// Events are stamped where they occurred and can arrive late.
TEST(IdleTimer, AnEarlierSignTakesNothingBack) {
  IdleTimer timer({.timeout = 60s});
  timer.Note(10s);
  timer.Note(5s);
  EXPECT_EQ(timer.StateAt(69s), IdleState::kThere);
}

}  // namespace
}  // namespace foyer::shell
