// Samples in, gestures out: tables of what fingers do.
#include "ui/gesture.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/overloaded.h"

namespace foyer::ui {
namespace {

using base::PointerPhase;
using base::PointerSample;
using std::chrono::milliseconds;

constexpr auto kDown = PointerPhase::kDown, kMove = PointerPhase::kMove, kUp = PointerPhase::kUp,
               kCancel = PointerPhase::kCancel;
// A density at which the slop is 10 px.
constexpr float kPxPerMm = 10 / kTouchSlopMm;

PointerSample At(PointerPhase phase, float x, float y, int ms, int finger = 1) {
  return {finger, base::PointerKind::kTouch, phase, x, y, milliseconds(ms)};
}

// "pressed 5,5; tapped 5,5"
std::string Recognised(const std::vector<PointerSample>& samples, Sliding sliding = Sliding::kDrags) {
  GestureRecognizer recognizer(kPxPerMm);
  std::string said;
  for (const PointerSample& sample : samples) {
    for (const Gesture& gesture : recognizer.Feed(sample, sliding)) {
      if (!said.empty()) said += "; ";
      said += std::visit(
          base::Overloaded{[](const Pressed& g) { return fmt::format("pressed {},{}", g.x, g.y); },
                           [](const PressCancelled&) { return std::string("cancelled"); },
                           [](const Tapped& g) { return fmt::format("tapped {},{}", g.x, g.y); },
                           [](const LongPressed& g) { return fmt::format("long {},{}", g.x, g.y); },
                           [](const Pinched& g) { return fmt::format("pinched {:.2f}", g.factor); },
                           [](const Dragged& g) { return fmt::format("dragged {},{}", g.dx, g.dy); },
                           [](const DragEnded& g) {
                             return fmt::format("ended {:.0f},{:.0f}", g.velocity_x, g.velocity_y);
                           }},
          gesture);
    }
  }
  return said;
}

struct Case {
  const char* name;
  std::vector<PointerSample> samples;
  const char* gestures;
};

void Check(const std::vector<Case>& cases, Sliding sliding) {
  for (const Case& each : cases) EXPECT_EQ(Recognised(each.samples, sliding), each.gestures) << each.name;
}

TEST(Gesture, TapsActOnRelease) {
  Check({{"still", {At(kDown, 5, 5, 0), At(kUp, 5, 5, 80)}, "pressed 5,5; tapped 5,5"},
         {"only down", {At(kDown, 5, 5, 0)}, "pressed 5,5"},
         {"trembling within the slop",
          {At(kDown, 50, 50, 0), At(kMove, 56, 58, 20), At(kMove, 47, 44, 40), At(kUp, 53, 50, 80)},
          "pressed 50,50; tapped 53,50"},
         {"long", {At(kDown, 5, 5, 0), At(kUp, 5, 5, 5000)}, "pressed 5,5; tapped 5,5"},
         {"twice",
          {At(kDown, 5, 5, 0), At(kUp, 5, 5, 50), At(kDown, 6, 5, 90), At(kUp, 6, 5, 120)},
          "pressed 5,5; tapped 5,5; pressed 6,5; tapped 6,5"}},
        Sliding::kDrags);
}

TEST(Gesture, DragBeatsTapAfterTheSlop) {
  Check({{"down and back",
          {At(kDown, 0, 0, 0), At(kMove, 0, 11, 10), At(kMove, 0, 0, 20), At(kUp, 0, 0, 100)},
          "pressed 0,0; cancelled; dragged 0,-11; ended 0,0"},
         {"no jump of the slop",
          {At(kDown, 0, 0, 0), At(kMove, 0, 30, 10), At(kMove, 0, 35, 20)},
          "pressed 0,0; cancelled; dragged 0,5"},
         {"sideways too", {At(kDown, 0, 0, 0), At(kMove, 11, 0, 10)}, "pressed 0,0; cancelled"},
         {"a jump right at the end", {At(kDown, 0, 0, 0), At(kUp, 0, 50, 10)}, "pressed 0,0; cancelled"}},
        Sliding::kDrags);
}

TEST(Gesture, WhereNothingScrollsTheFingerOnlySlidesOff) {
  Check({{"off", {At(kDown, 0, 0, 0), At(kMove, 0, 90, 10), At(kUp, 0, 90, 20)}, "pressed 0,0; tapped 0,90"},
         {"off and back",
          {At(kDown, 0, 0, 0), At(kMove, 0, 90, 10), At(kMove, 0, 2, 20), At(kUp, 0, 2, 30)},
          "pressed 0,0; tapped 0,2"}},
        Sliding::kStays);
}

TEST(Gesture, OnlyTheFirstFingerCounts) {
  // A second finger ends the press; what two fingers do together is in multi_touch_test.cpp.
  Check({{"second taps meanwhile",
          {At(kDown, 0, 0, 0), At(kDown, 90, 90, 10, 2), At(kUp, 90, 90, 20, 2), At(kUp, 0, 0, 30)},
          "pressed 0,0; cancelled"},
         {"second cancelled",
          {At(kDown, 0, 0, 0), At(kCancel, 9, 9, 10, 2), At(kUp, 0, 0, 30)},
          "pressed 0,0; tapped 0,0"},
         {"second comes down when the first is gone",
          {At(kDown, 0, 0, 0), At(kUp, 0, 0, 10), At(kDown, 9, 9, 20, 2), At(kUp, 9, 9, 30, 2)},
          "pressed 0,0; tapped 0,0; pressed 9,9; tapped 9,9"}},
        Sliding::kDrags);
}

TEST(Gesture, LostFingersEndCleanly) {
  Check({{"cancelled press",
          {At(kDown, 0, 0, 0), At(kCancel, 0, 0, 10), At(kUp, 0, 0, 20)},
          "pressed 0,0; cancelled"},
         {"cancelled drag throws nothing",
          {At(kDown, 0, 0, 0), At(kMove, 0, 50, 10), At(kMove, 0, 90, 20), At(kCancel, 0, 90, 21)},
          "pressed 0,0; cancelled; dragged 0,40; ended 0,0"},
         {"a lost up, then down again",
          {At(kDown, 0, 0, 0), At(kDown, 70, 70, 500), At(kUp, 70, 70, 520)},
          "pressed 0,0; pressed 70,70; tapped 70,70"},
         {"moves without a down", {At(kMove, 3, 3, 0), At(kUp, 3, 3, 10), At(kCancel, 3, 3, 20)}, ""}},
        Sliding::kDrags);
}

TEST(Gesture, ThrowsWithTheSpeedOfTheLastMoments) {
  Check({{"steady",
          {At(kDown, 0, 0, 0), At(kMove, 0, -20, 10), At(kMove, 0, -40, 20), At(kMove, 0, -60, 30),
           At(kUp, 0, -60, 31)},
          "pressed 0,0; cancelled; dragged 0,-20; dragged 0,-20; ended 0,-2000"},
         {"slow at first, fast in the end",
          {At(kDown, 0, 0, 0), At(kMove, 0, 20, 1000), At(kMove, 0, 30, 2000), At(kMove, 0, 80, 2050),
           At(kMove, 0, 130, 2100), At(kUp, 0, 130, 2101)},
          "pressed 0,0; cancelled; dragged 0,10; dragged 0,50; dragged 0,50; ended 0,1000"},
         {"rested before lifting",
          {At(kDown, 0, 0, 0), At(kMove, 0, 50, 10), At(kMove, 0, 100, 20), At(kUp, 0, 100, 200)},
          "pressed 0,0; cancelled; dragged 0,50; ended 0,0"},
         {"samples of one moment",
          {At(kDown, 0, 0, 0), At(kMove, 0, 50, 0), At(kMove, 0, 100, 0), At(kUp, 0, 100, 0)},
          "pressed 0,0; cancelled; dragged 0,50; ended 0,0"}},
        Sliding::kDrags);
}

TEST(Gesture, SlidingIsDecidedWhenTheFingerGoesDown) {
  GestureRecognizer recognizer(kPxPerMm);
  recognizer.Feed(At(kDown, 0, 0, 0), Sliding::kStays);
  EXPECT_TRUE(recognizer.busy());
  EXPECT_TRUE(recognizer.Feed(At(kMove, 0, 90, 10), Sliding::kDrags).empty());
  recognizer.Feed(At(kUp, 0, 90, 20), Sliding::kDrags);
  EXPECT_FALSE(recognizer.busy());
}

TEST(Gesture, SlopGrowsWithTheDensity) {
  GestureRecognizer coarse(kPxPerMm), fine(kPxPerMm * 3);
  for (GestureRecognizer* each : {&coarse, &fine}) each->Feed(At(kDown, 0, 0, 0));
  EXPECT_FALSE(coarse.Feed(At(kMove, 0, 25, 10)).empty());
  EXPECT_TRUE(fine.Feed(At(kMove, 0, 25, 10)).empty());
}

}  // namespace
}  // namespace foyer::ui
