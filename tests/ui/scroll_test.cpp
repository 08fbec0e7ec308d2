// The page under a finger: follows, flings, stretches, springs back, stops.
#include "ui/scroll.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>

namespace foyer::ui {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;

constexpr float kPxPerMm = 4, kRange = 1000, kFastPx = 3000, kSlowPx = 10;
constexpr base::Time kStart = milliseconds(5000);

Scroller PageAt(float offset, float range = kRange) {
  Scroller scroller;
  scroller.SetRange(range);
  scroller.JumpTo(offset);
  return scroller;
}

TEST(Scroll, FollowsTheFingerOneToOne) {
  Scroller scroller = PageAt(100);
  const struct {
    float dy, offset;
  } kCases[] = {{-1, 101}, {-49, 150}, {30, 120}, {0, 120}, {-0.25f, 120.25f}};
  for (const auto& each : kCases) {
    scroller.DragBy(each.dy);
    EXPECT_FLOAT_EQ(scroller.offset(), each.offset);
  }
  EXPECT_FALSE(scroller.moving());
}

TEST(Scroll, JumpsStayInside) {
  EXPECT_EQ(PageAt(-5).offset(), 0);
  EXPECT_EQ(PageAt(5000).offset(), kRange);
  EXPECT_EQ(PageAt(10, -300).offset(), 0);
}

TEST(Scroll, StretchesAtBothEndsLessThanTheFingerMoves) {
  for (const float end : {0.0f, kRange}) {
    Scroller scroller = PageAt(end);
    const float outwards = end == 0 ? 1 : -1;
    float before = 0;
    for (int pull = 0; pull < 20; ++pull) {
      scroller.DragBy(outwards * 50);
      const float stretch = std::abs(scroller.offset() - end);
      EXPECT_GT(stretch, before);
      EXPECT_LE(stretch - before, 25.001f);
      before = stretch;
    }
    EXPECT_LT(before, 150);
    // The finger comes back over the end: the page follows it one to one again.
    scroller.DragBy(-outwards * (1000 + 40));
    EXPECT_NEAR(std::abs(scroller.offset() - end), 40, 0.01f);
  }
}

TEST(Scroll, SpringsBackWhenReleased) {
  for (const float end : {0.0f, kRange}) {
    Scroller scroller = PageAt(end);
    scroller.DragBy(end == 0 ? 200 : -200);
    scroller.Release(end == 0 ? kFastPx : -kFastPx, kPxPerMm, kStart);
    EXPECT_TRUE(scroller.moving());
    float before = std::abs(scroller.offset() - end);
    for (int ms = 10; ms <= 240; ms += 10) {
      scroller.Advance(kStart + milliseconds(ms));
      EXPECT_LE(std::abs(scroller.offset() - end), before);
      before = std::abs(scroller.offset() - end);
    }
    scroller.Advance(kStart + milliseconds(250));
    EXPECT_FLOAT_EQ(scroller.offset(), end);
    EXPECT_FALSE(scroller.moving());
  }
}

TEST(Scroll, FlingSlowsDownAndEnds) {
  Scroller scroller = PageAt(0, 1e6f);
  scroller.Release(-kFastPx, kPxPerMm, kStart);
  ASSERT_TRUE(scroller.moving());
  float offset = 0, step = 1e6f;
  int frames = 0;
  while (scroller.moving() && frames < 1000) {
    scroller.Advance(kStart + milliseconds(16 * ++frames));
    const float moved = scroller.offset() - offset;
    EXPECT_GE(moved, 0);
    EXPECT_LE(moved, step + 0.5f) << frames;
    offset = scroller.offset();
    step = moved;
  }
  // Android's OverScroller throws 3,000 px/s at 160 dpi about this far in about this time; our density is 102
  // dpi.
  EXPECT_GT(frames * 16, 500);
  EXPECT_LT(frames * 16, 4000);
  EXPECT_GT(offset, 500);
  EXPECT_LT(offset, 6000);
}

TEST(Scroll, FlingBeginsAtTheFingersSpeed) {
  Scroller scroller = PageAt(0, 1e6f);
  scroller.Release(-kFastPx, kPxPerMm, kStart);
  scroller.Advance(kStart + milliseconds(16));
  EXPECT_NEAR(scroller.offset(), kFastPx * 0.016f, kFastPx * 0.016f * 0.35f);
}

TEST(Scroll, FlingStopsAtTheEdge) {
  for (const float velocity : {-kFastPx, kFastPx}) {
    Scroller scroller = PageAt(500);
    scroller.Release(velocity, kPxPerMm, kStart);
    for (int ms = 16; ms < 5000 && scroller.moving(); ms += 16) {
      scroller.Advance(kStart + milliseconds(ms));
      EXPECT_GE(scroller.offset(), 0);
      EXPECT_LE(scroller.offset(), kRange);
    }
    EXPECT_FALSE(scroller.moving());
    EXPECT_EQ(scroller.offset(), velocity < 0 ? kRange : 0);
  }
}

TEST(Scroll, SlowReleasesAndShortPagesDoNotFling) {
  Scroller slow = PageAt(500);
  slow.Release(kSlowPx, kPxPerMm, kStart);
  EXPECT_FALSE(slow.moving());
  Scroller still = PageAt(0, 0);
  still.Release(-kFastPx, kPxPerMm, kStart);
  EXPECT_FALSE(still.moving());
  EXPECT_EQ(still.offset(), 0);
}

TEST(Scroll, StopStandsStillWhereItIs) {
  Scroller scroller = PageAt(0, 1e6f);
  EXPECT_FALSE(scroller.Stop());
  scroller.Release(-kFastPx, kPxPerMm, kStart);
  scroller.Advance(kStart + milliseconds(100));
  const float offset = scroller.offset();
  EXPECT_TRUE(scroller.Stop());
  EXPECT_FALSE(scroller.moving());
  scroller.Advance(kStart + milliseconds(500));
  EXPECT_EQ(scroller.offset(), offset);
}

TEST(Scroll, ShrinkingPagesTakeThePositionAlong) {
  Scroller scroller = PageAt(900);
  scroller.SetRange(200);
  EXPECT_EQ(scroller.offset(), 200);
  scroller.SetRange(0);
  EXPECT_EQ(scroller.offset(), 0);
  scroller.SetRange(kRange);
  EXPECT_EQ(scroller.offset(), 0);
}

TEST(Scroll, PageThatShrinksUnderAFlingEndsInside) {
  Scroller scroller = PageAt(500);
  scroller.Release(-kFastPx, kPxPerMm, kStart);
  scroller.Advance(kStart + milliseconds(50));
  scroller.SetRange(100);
  scroller.Advance(kStart + milliseconds(60));
  EXPECT_EQ(scroller.offset(), 100);
  EXPECT_FALSE(scroller.moving());
}

TEST(Scroll, TimeThatJumpsBackOrFarAheadIsHarmless) {
  Scroller back = PageAt(0, 1e6f);
  back.Release(-kFastPx, kPxPerMm, kStart);
  back.Advance(kStart + milliseconds(100));
  back.Advance(kStart - hours(1));
  EXPECT_GE(back.offset(), 0);
  EXPECT_LT(back.offset(), 1);

  Scroller ahead = PageAt(0, 1e6f);
  ahead.Release(-kFastPx, kPxPerMm, kStart);
  ahead.Advance(kStart + hours(24 * 365));
  EXPECT_FALSE(ahead.moving());
  EXPECT_TRUE(std::isfinite(ahead.offset()));

  Scroller spring = PageAt(0);
  spring.DragBy(100);
  spring.Release(0, kPxPerMm, kStart);
  spring.Advance(kStart - hours(1));
  EXPECT_LT(spring.offset(), 0);
  spring.Advance(kStart + hours(1));
  EXPECT_EQ(spring.offset(), 0);
}

TEST(Scroll, TouchingAFlingTakesItOver) {
  Scroller scroller = PageAt(0, 1e6f);
  scroller.Release(-kFastPx, kPxPerMm, kStart);
  scroller.Advance(kStart + milliseconds(100));
  const float offset = scroller.offset();
  scroller.DragBy(-5);
  EXPECT_FALSE(scroller.moving());
  EXPECT_FLOAT_EQ(scroller.offset(), offset + 5);
}

}  // namespace
}  // namespace foyer::ui
