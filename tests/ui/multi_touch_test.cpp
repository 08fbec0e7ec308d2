// More than one finger, waiting, and lifts that never came: samples in, gestures out.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/overloaded.h"
#include "ui/gesture.h"

namespace foyer::ui {
namespace {

using base::PointerPhase;
using base::PointerSample;
using std::chrono::milliseconds;

constexpr auto kDown = PointerPhase::kDown, kMove = PointerPhase::kMove, kUp = PointerPhase::kUp,
               kCancel = PointerPhase::kCancel;
// A density at which the slop is 10 px.
constexpr float kPxPerMm = 10 / kTouchSlopMm;

PointerSample At(int finger, PointerPhase phase, float x, float y, int ms) {
  return {finger, base::PointerKind::kTouch, phase, x, y, milliseconds(ms)};
}

std::string Words(const std::vector<Gesture>& gestures) {
  std::string said;
  for (const Gesture& gesture : gestures) {
    if (!said.empty()) said += "; ";
    said += std::visit(
        base::Overloaded{
            [](const Pressed& g) { return fmt::format("pressed {},{}", g.x, g.y); },
            [](const PressCancelled&) { return std::string("cancelled"); },
            [](const Tapped& g) { return fmt::format("tapped {},{}", g.x, g.y); },
            [](const LongPressed& g) { return fmt::format("long {},{}", g.x, g.y); },
            [](const Dragged& g) { return fmt::format("dragged {},{}", g.dx, g.dy); },
            [](const DragEnded& g) { return fmt::format("ended {:.0f},{:.0f}", g.velocity_x, g.velocity_y); },
            [](const Pinched& g) { return fmt::format("pinched {:.2f} at {},{}", g.factor, g.x, g.y); }},
        gesture);
  }
  return said;
}

std::string Recognized(const std::vector<PointerSample>& samples, Sliding sliding) {
  GestureRecognizer recognizer(kPxPerMm);
  std::vector<Gesture> all;
  for (const PointerSample& sample : samples) {
    for (const Gesture& gesture : recognizer.Feed(sample, sliding)) all.push_back(gesture);
  }
  return Words(all);
}

struct Case {
  const char* name;
  std::vector<PointerSample> samples;
  const char* gestures;
};

void Check(const std::vector<Case>& cases, Sliding sliding = Sliding::kDrags) {
  for (const Case& each : cases) EXPECT_EQ(Recognized(each.samples, sliding), each.gestures) << each.name;
}

TEST(MultiTouch, ASecondFingerPressesNothing) {
  Check({{"second taps while the first rests",
          {At(1, kDown, 0, 0, 0), At(2, kDown, 90, 90, 10), At(2, kUp, 90, 90, 20), At(1, kUp, 0, 0, 30)},
          "pressed 0,0; cancelled"},
         {"first lifts first",
          {At(1, kDown, 0, 0, 0), At(2, kDown, 90, 90, 10), At(1, kUp, 0, 0, 20), At(2, kUp, 90, 90, 30)},
          "pressed 0,0; cancelled"},
         {"nothing until all are up",
          {At(1, kDown, 0, 0, 0), At(2, kDown, 90, 90, 10), At(1, kUp, 0, 0, 20), At(3, kDown, 5, 5, 30),
           At(3, kUp, 5, 5, 40), At(2, kUp, 90, 90, 50), At(4, kDown, 7, 7, 60), At(4, kUp, 7, 7, 70)},
          "pressed 0,0; cancelled; pressed 7,7; tapped 7,7"},
         {"second comes down when the first is gone",
          {At(1, kDown, 0, 0, 0), At(1, kUp, 0, 0, 10), At(2, kDown, 9, 9, 20), At(2, kUp, 9, 9, 30)},
          "pressed 0,0; tapped 0,0; pressed 9,9; tapped 9,9"}});
}

TEST(MultiTouch, TheFirstFingerOwnsADrag) {
  Check({{"a second one ends it without a throw",
          {At(1, kDown, 0, 0, 0), At(1, kMove, 0, 20, 10), At(1, kMove, 0, 50, 20), At(2, kDown, 90, 50, 25)},
          "pressed 0,0; cancelled; dragged 0,30; ended 0,0"},
         {"both move together: the first goes on",
          {At(1, kDown, 0, 0, 0), At(2, kDown, 0, 90, 5), At(1, kMove, 0, 20, 10), At(2, kMove, 0, 110, 10),
           At(1, kMove, 0, 40, 20), At(2, kMove, 0, 130, 20), At(1, kMove, 0, 60, 30),
           At(2, kMove, 0, 150, 30), At(1, kUp, 0, 60, 31), At(2, kUp, 0, 150, 31)},
          "pressed 0,0; cancelled; dragged 0,20; dragged 0,20; ended 0,2000"},
         {"the second does not move it",
          {At(1, kDown, 0, 0, 0), At(2, kDown, 0, 90, 5), At(1, kMove, 0, 20, 10), At(2, kMove, 0, 110, 10),
           At(1, kMove, 0, 40, 20), At(2, kMove, 0, 300, 30), At(2, kUp, 0, 300, 40)},
          "pressed 0,0; cancelled; dragged 0,20"}});
}

TEST(MultiTouch, TwoFingersPinch) {
  Check(
      {{"out",
        {At(1, kDown, 0, 0, 0), At(2, kDown, 100, 0, 5), At(2, kMove, 120, 0, 10), At(2, kMove, 240, 0, 20)},
        "pressed 0,0; cancelled; pinched 2.00 at 120,0"},
       {"in, with both",
        {At(1, kDown, 0, 0, 0), At(2, kDown, 240, 0, 5), At(1, kMove, 20, 0, 10), At(2, kMove, 220, 0, 10),
         At(1, kMove, 70, 0, 20), At(2, kMove, 170, 0, 20)},
        "pressed 0,0; cancelled; pinched 0.75 at 145,0; pinched 0.67 at 120,0"},
       {"less than the slop is none",
        {At(1, kDown, 0, 0, 0), At(2, kDown, 100, 0, 5), At(2, kMove, 109, 0, 10), At(2, kMove, 101, 0, 20),
         At(2, kUp, 101, 0, 30), At(1, kUp, 0, 0, 30)},
        "pressed 0,0; cancelled"},
       {"ends where one lifts, and presses nothing then",
        {At(1, kDown, 0, 0, 0), At(2, kDown, 100, 0, 5), At(2, kMove, 120, 0, 10), At(2, kMove, 240, 0, 20),
         At(1, kUp, 0, 0, 30), At(2, kMove, 400, 0, 40), At(2, kUp, 400, 0, 50)},
        "pressed 0,0; cancelled; pinched 2.00 at 120,0"},
       {"a third finger beside it is not seen",
        {At(1, kDown, 0, 0, 0), At(2, kDown, 100, 0, 5), At(2, kMove, 120, 0, 10), At(2, kMove, 240, 0, 20),
         At(3, kDown, 50, 50, 25), At(3, kMove, 90, 90, 30), At(3, kUp, 90, 90, 35),
         At(2, kMove, 120, 0, 40)},
        "pressed 0,0; cancelled; pinched 2.00 at 120,0; pinched 0.50 at 60,0"}});
  Check(
      {{"also where nothing scrolls",
        {At(1, kDown, 0, 0, 0), At(2, kDown, 100, 0, 5), At(2, kMove, 120, 0, 10), At(2, kMove, 240, 0, 20)},
        "pressed 0,0; cancelled; pinched 2.00 at 120,0"}},
      Sliding::kStays);
}

TEST(MultiTouch, APalmDoesNothing) {
  Check({{"five at once, sliding",
          {At(1, kDown, 0, 0, 0), At(2, kDown, 30, 0, 0), At(3, kDown, 60, 0, 0), At(4, kDown, 90, 0, 0),
           At(5, kDown, 120, 0, 0), At(1, kMove, 0, 80, 10), At(2, kMove, 90, 80, 10),
           At(1, kMove, 0, 160, 20), At(5, kUp, 120, 0, 30), At(1, kUp, 0, 160, 30), At(2, kUp, 90, 80, 30),
           At(3, kUp, 60, 0, 30), At(4, kUp, 90, 0, 30)},
          "pressed 0,0; cancelled"},
         {"its edge beside a drag stops it",
          {At(1, kDown, 0, 0, 0), At(1, kMove, 0, 20, 10), At(1, kMove, 0, 50, 20), At(2, kDown, 90, 50, 25),
           At(3, kDown, 95, 70, 25), At(1, kMove, 0, 90, 30), At(1, kMove, 0, 150, 40)},
          "pressed 0,0; cancelled; dragged 0,30; ended 0,0"}});
}

TEST(MultiTouch, LostFingersEndCleanly) {
  Check(
      {{"all canceled",
        {At(1, kDown, 0, 0, 0), At(2, kDown, 100, 0, 5), At(1, kCancel, 0, 0, 10), At(2, kCancel, 0, 0, 10),
         At(1, kDown, 7, 7, 20), At(1, kUp, 7, 7, 30)},
        "pressed 0,0; cancelled; pressed 7,7; tapped 7,7"},
       {"canceled in a drag",
        {At(1, kDown, 0, 0, 0), At(1, kMove, 0, 20, 10), At(1, kMove, 0, 50, 20), At(1, kCancel, 0, 50, 21)},
        "pressed 0,0; cancelled; dragged 0,30; ended 0,0"},
       {"a lost lift in a drag",
        {At(1, kDown, 0, 0, 0), At(1, kMove, 0, 20, 10), At(1, kDown, 70, 70, 500), At(1, kUp, 70, 70, 520)},
        "pressed 0,0; cancelled; ended 0,0; pressed 70,70; tapped 70,70"},
       {"a lost lift of the second",
        {At(1, kDown, 0, 0, 0), At(2, kDown, 90, 0, 5), At(2, kDown, 70, 70, 500), At(2, kUp, 70, 70, 520),
         At(1, kUp, 0, 0, 530), At(1, kDown, 8, 8, 540), At(1, kUp, 8, 8, 550)},
        "pressed 0,0; cancelled; pressed 8,8; tapped 8,8"},
       {"a stain on the glass does not lock it",
        {At(1, kDown, 0, 0, 0), At(2, kDown, 70, 70, 11'000), At(2, kUp, 70, 70, 11'020),
         At(3, kDown, 80, 80, 12'000), At(3, kUp, 80, 80, 12'020), At(1, kUp, 0, 0, 13'000)},
        "pressed 0,0; cancelled; pressed 70,70; tapped 70,70; pressed 80,80; tapped 80,80"}});
}

TEST(MultiTouch, TellsALongPressOnceAndStillTaps) {
  GestureRecognizer recognizer(kPxPerMm);
  EXPECT_EQ(recognizer.NextTimeout(), std::nullopt);
  recognizer.Feed(At(1, kDown, 5, 6, 100));
  ASSERT_EQ(recognizer.NextTimeout(), milliseconds(600));
  EXPECT_EQ(Words(recognizer.Poll(milliseconds(599))), "");
  recognizer.Feed(At(1, kMove, 9, 6, 300));
  EXPECT_EQ(Words(recognizer.Poll(milliseconds(600))), "long 5,6");
  EXPECT_EQ(recognizer.NextTimeout(), std::nullopt);
  EXPECT_EQ(Words(recognizer.Poll(milliseconds(700))), "");
  EXPECT_EQ(Words(recognizer.Feed(At(1, kUp, 9, 6, 800))), "tapped 9,6");
}

TEST(MultiTouch, NothingThatMovedOrHasCompanyIsALongPress) {
  for (const Sliding sliding : {Sliding::kDrags, Sliding::kStays}) {
    GestureRecognizer moved(kPxPerMm);
    moved.Feed(At(1, kDown, 0, 0, 0), sliding);
    moved.Feed(At(1, kMove, 0, 11, 10), sliding);
    EXPECT_EQ(moved.NextTimeout(), std::nullopt);
  }
  GestureRecognizer accompanied(kPxPerMm);
  accompanied.Feed(At(1, kDown, 0, 0, 0));
  accompanied.Feed(At(2, kDown, 50, 0, 10));
  EXPECT_EQ(accompanied.NextTimeout(), std::nullopt);
  EXPECT_TRUE(accompanied.busy());
}

}  // namespace
}  // namespace foyer::ui
