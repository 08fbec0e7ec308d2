// The touch test's verdicts, and the touches that nobody made.
#include "shell/operator/touch_test.h"

#include <gmock/gmock.h>

#include "shell/operator/touch_test_view.h"

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using base::PointerPhase;

struct Glass {
  base::PixelSize size;
  float px_per_mm;
};
constexpr Glass kGlasses[] = {
    {{800, 480}, 800 / 154.0f}, {{1920, 1080}, 3.78f}, {{1080, 1920}, 3.78f}, {{3840, 2160}, 3.78f}};

// A touchscreen that sends touches elsewhere; x and y from 0 to 1.
using Screen = ui::Point (*)(float x, float y);

TargetPoints Through(Screen screen, const Glass& glass, ui::Point beside_mm = {}) {
  TargetPoints touched = TouchTargetsOn(glass.size);
  const auto width = static_cast<float>(glass.size.width), height = static_cast<float>(glass.size.height);
  for (ui::Point& point : touched) {
    const ui::Point moved = screen(point.x / width, point.y / height);
    point = {moved.x * width + beside_mm.x * glass.px_per_mm,
             moved.y * height + beside_mm.y * glass.px_per_mm};
  }
  return touched;
}

constexpr Screen kRight = [](float x, float y) { return ui::Point{x, y}; };

TEST(TouchVerdicts, NameEveryWayInWhichAScreenCanBeMounted) {
  const struct {
    TouchMapping mapping;
    Screen screen;
    const char* says;
  } kCases[] = {
      {TouchMapping::kRight, kRight, "where the glass is touched"},
      {TouchMapping::kTurnedRight,
       [](float x, float y) {
         return ui::Point{1 - y, x};
       },
       "90° to the right"},
      {TouchMapping::kTurnedHalf,
       [](float x, float y) {
         return ui::Point{1 - x, 1 - y};
       },
       "180°"},
      {TouchMapping::kTurnedLeft,
       [](float x, float y) {
         return ui::Point{y, 1 - x};
       },
       "90° to the left"},
      {TouchMapping::kMirroredSideways,
       [](float x, float y) {
         return ui::Point{1 - x, y};
       },
       "left for right"},
      {TouchMapping::kMirroredUpright,
       [](float x, float y) {
         return ui::Point{x, 1 - y};
       },
       "top for bottom"},
      {TouchMapping::kSwapped,
       [](float x, float y) {
         return ui::Point{y, x};
       },
       "across and down exchanged."},
      {TouchMapping::kSwappedTurned,
       [](float x, float y) {
         return ui::Point{1 - y, 1 - x};
       },
       "exchanged, and turned by 180°"},
  };
  for (const Glass& glass : kGlasses) {
    for (const auto& each : kCases) {
      const TouchVerdict verdict = JudgeTouches(glass.size, glass.px_per_mm, Through(each.screen, glass));
      EXPECT_EQ(verdict.mapping, each.mapping) << each.says << " at " << glass.size.width;
      EXPECT_EQ(verdict.offset.width, 0) << each.says;
      EXPECT_THAT(InWords(verdict), testing::HasSubstr(each.says));
      // A finger is no needle.
      TargetPoints shaky = Through(each.screen, glass);
      shaky[0].x += 4 * glass.px_per_mm;
      shaky[2].y -= 4 * glass.px_per_mm;
      EXPECT_EQ(JudgeTouches(glass.size, glass.px_per_mm, shaky).mapping, each.mapping) << each.says;
    }
  }
}

TEST(TouchVerdicts, TellAnOffsetAndItsDirection) {
  const struct {
    ui::Point beside;
    std::string says;
  } kCases[] = {{{12, 0}, "Beside the target: 12 mm to the right."},
                {{-9, 0}, "Beside the target: 9 mm to the left."},
                {{0, 20}, "Beside the target: 20 mm too low."},
                {{7, -8}, "Beside the target: 7 mm to the right, 8 mm too high."},
                {{2, -3}, "Touches arrive where the glass is touched."}};
  for (const Glass& glass : kGlasses) {
    for (const auto& each : kCases) {
      EXPECT_EQ(InWords(JudgeTouches(glass.size, glass.px_per_mm, Through(kRight, glass, each.beside))),
                each.says);
    }
  }
  const Screen half = [](float x, float y) { return ui::Point{1 - x, 1 - y}; };
  EXPECT_EQ(InWords(JudgeTouches({1920, 1080}, 3.78f, Through(half, kGlasses[1], {15, 0}))),
            "Touches arrive turned by 180°. Beside the target: 15 mm to the right.");
}

TEST(TouchVerdicts, TouchesAnywhereAreUnclear) {
  const TargetPoints one_place = {{{500, 500}, {500, 500}, {500, 500}}},
                     line = {{{100, 100}, {600, 500}, {1100, 900}}};
  for (const TargetPoints& touched : {one_place, line}) {
    EXPECT_EQ(JudgeTouches({1920, 1080}, 3.78f, touched).mapping, TouchMapping::kUnclear);
  }
}

class TouchTestTest : public testing::Test {
 protected:
  void Touch(PointerPhase phase, ui::Point at, int finger = 1) {
    test_.Note({finger, base::PointerKind::kTouch, phase, at.x, at.y, now_});
  }
  void Tap(ui::Point at, int finger = 1) {
    Touch(PointerPhase::kDown, at, finger);
    now_ += 100ms;
    Touch(PointerPhase::kUp, at, finger);
    now_ += 500ms;
  }
  void HitTargets() {
    for (const ui::Point& target : TouchTargetsOn({1920, 1080})) Tap(target);
  }
  void Wait(base::Time time) {
    now_ += time;
    test_.Advance(now_);
  }

  TouchTest test_{{1920, 1080}, 3.78f};
  base::Time now_ = 50s;
};

TEST_F(TouchTestTest, GoesFromTargetsToHandsOffToDrawing) {
  HitTargets();
  EXPECT_EQ(test_.step(), TouchStep::kHandsOff);
  EXPECT_EQ(test_.verdict().mapping, TouchMapping::kRight);
  EXPECT_EQ(test_.HandsOffLeft(now_), 10s);
  EXPECT_GT(test_.NextChange(now_).value(), now_);
  Wait(8s);
  EXPECT_EQ(test_.step(), TouchStep::kHandsOff);
  Wait(2s);
  EXPECT_EQ(test_.step(), TouchStep::kDrawing);
  EXPECT_EQ(test_.ghosts(), 0);
  EXPECT_FALSE(test_.NextChange(now_));
}

TEST_F(TouchTestTest, CountsTouchesWhileAllHandsAreOff) {
  HitTargets();
  Wait(3s);
  Tap({300, 20});
  Tap({310, 20}, 7);
  Wait(10s);
  EXPECT_EQ(test_.ghosts(), 2);
  Tap({300, 20});
  EXPECT_EQ(test_.ghosts(), 2) << "drawing is no ghost";
}

TEST_F(TouchTestTest, APalmIsOneTouchOfATarget) {
  Touch(PointerPhase::kDown, {288, 216}, 1);
  Touch(PointerPhase::kDown, {320, 260}, 2);
  EXPECT_EQ(test_.targets_hit(), 1u);
  EXPECT_EQ(test_.most_fingers(), 2);
}

TEST_F(TouchTestTest, EachFingerLeavesItsTrackAndOldOnesGo) {
  Touch(PointerPhase::kDown, {100, 100}, 3);
  for (int i = 1; i <= 100; ++i) Touch(PointerPhase::kMove, {100.0f + 5 * static_cast<float>(i), 100}, 3);
  Touch(PointerPhase::kMove, {600.1f, 100}, 3);
  ASSERT_EQ(test_.tracks().size(), 1u);
  EXPECT_EQ(test_.tracks()[0].points.size(), 101u);
  EXPECT_TRUE(test_.tracks()[0].is_down);
  Touch(PointerPhase::kUp, {600, 100}, 3);
  EXPECT_FALSE(test_.tracks()[0].is_down);
  for (int i = 0; i < 500; ++i) Tap({50, 50});
  EXPECT_LE(test_.tracks().size(), 20u);
}

}  // namespace
}  // namespace foyer::shell
