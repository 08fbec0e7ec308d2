// Five taps in the corner: which count.
#include "shell/operator/corner_taps.h"

#include <gtest/gtest.h>

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""ms;
using base::PointerPhase;

constexpr float kWidth = 1920, kPxPerMm = 4;

class CornerTapsTest : public testing::Test {
 protected:
  bool Note(PointerPhase phase, float x, float y, int finger = 1) {
    return taps_.Completes({finger, base::PointerKind::kTouch, phase, x, y, now_},
                           TapCorner(kWidth, kPxPerMm));
  }
  bool Tap(float x = kWidth - 10, float y = 10, base::Time rest = 100ms) {
    Note(PointerPhase::kDown, x, y);
    now_ += 80ms;
    const bool completes = Note(PointerPhase::kUp, x, y);
    now_ += rest;
    return completes;
  }
  int TapsToComplete(int most) {
    for (int tap = 1; tap <= most; ++tap) {
      if (Tap()) return tap;
    }
    return 0;
  }

  CornerTaps taps_;
  base::Time now_ = 5000ms;
};

TEST_F(CornerTapsTest, FiveCompleteAndBeginAnew) {
  EXPECT_EQ(TapsToComplete(20), 5);
  EXPECT_EQ(TapsToComplete(4), 0);
  EXPECT_EQ(TapsToComplete(20), 1);
}

TEST_F(CornerTapsTest, TheCornerIsSixteenMillimetresWide) {
  const ui::Rect corner = TapCorner(kWidth, kPxPerMm);
  EXPECT_EQ(corner.x, kWidth - 64);
  EXPECT_EQ(corner.y, 0);
  EXPECT_EQ(corner.height, 64);
}

TEST_F(CornerTapsTest, SlowOnesDoNot) {
  for (int tap = 0; tap < 40; ++tap) EXPECT_FALSE(Tap(kWidth - 10, 10, 1000ms)) << tap;
}

TEST_F(CornerTapsTest, AmongManySlowOnesTheLastFiveCount) {
  for (int tap = 0; tap < 4; ++tap) Tap(kWidth - 10, 10, 1500ms);
  EXPECT_EQ(TapsToComplete(20), 5 - 2);
}

TEST_F(CornerTapsTest, SpreadOverTheGlassDoNot) {
  for (int tap = 0; tap < 40; ++tap) EXPECT_FALSE(Tap(tap % 4 == 3 ? 900 : kWidth - 10, 10)) << tap;
}

TEST_F(CornerTapsTest, InAnotherCornerDoNot) {
  for (int tap = 0; tap < 20; ++tap) EXPECT_FALSE(Tap(10, 10) || Tap(kWidth - 10, 1070)) << tap;
}

TEST_F(CornerTapsTest, ASlideACancelledTouchAndASecondFingerBeginAnew) {
  for (int way = 0; way < 3; ++way) {
    for (int tap = 0; tap < 4; ++tap) ASSERT_FALSE(Tap());
    if (way == 2) Note(PointerPhase::kDown, 500, 500, 2);
    Note(PointerPhase::kDown, kWidth - 10, 10);
    if (way == 0) Note(PointerPhase::kMove, kWidth - 60, 60);
    EXPECT_FALSE(Note(way == 1 ? PointerPhase::kCancel : PointerPhase::kUp, kWidth - 10, 10)) << way;
    if (way == 2) Note(PointerPhase::kUp, 500, 500, 2);
    EXPECT_EQ(TapsToComplete(20), 5) << way;
  }
}

// Symptom: where water rested on the glass, the operator could not get in.
TEST_F(CornerTapsTest, AStuckTouchElsewhereDoesNotHinderThem) {
  Note(PointerPhase::kDown, 500, 500, 9);
  EXPECT_EQ(TapsToComplete(10), 0);
  now_ += std::chrono::seconds(11);
  EXPECT_EQ(TapsToComplete(10), 5);
}

}  // namespace
}  // namespace foyer::shell
