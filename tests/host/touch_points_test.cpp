// Reports of fingers in, samples out.
#include "host/touch_points.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <string>

namespace foyer::host {
namespace {

using std::chrono_literals::operator""ms;

TouchReport Of(int device, std::uint32_t number, float x = 5, float y = 6) {
  return {device, number, x, y, 1ms};
}

// "1 down 5,6; 1 up 5,6"
std::string Said(TouchPoints& points) {
  constexpr std::array kPhases = {"down", "move", "up", "cancel"};
  std::string said;
  for (const base::PointerSample& sample : points.Take()) {
    said += fmt::format("{}{} {} {},{}", said.empty() ? "" : "; ", sample.id,
                        kPhases[static_cast<std::size_t>(sample.phase)], sample.x, sample.y);
  }
  return said;
}

TEST(TouchPoints, FollowsAFingerFromDownToUp) {
  TouchPoints points;
  points.Begin(Of(9, 70));
  points.Update(Of(9, 70, 7, 8));
  points.End(Of(9, 70, 7, 9));
  EXPECT_EQ(Said(points), "1 down 5,6; 1 move 7,8; 1 up 7,9");
}

TEST(TouchPoints, NumbersFingersOfAllDevicesApart) {
  TouchPoints points;
  points.Begin(Of(9, 1));
  points.Begin(Of(10, 1));
  points.End(Of(9, 1));
  points.Begin(Of(10, 2));
  EXPECT_EQ(Said(points), "1 down 5,6; 2 down 5,6; 1 up 5,6; 1 down 5,6");
}

TEST(TouchPoints, LeavesOutWhatDidNotMove) {
  TouchPoints points;
  points.Begin(Of(9, 1));
  points.Update(Of(9, 1));
  EXPECT_EQ(Said(points), "1 down 5,6");
}

TEST(TouchPoints, LeavesOutFingersThatAreNotDown) {
  TouchPoints points;
  points.Update(Of(9, 1));
  points.End(Of(9, 1));
  EXPECT_EQ(Said(points), "");
}

TEST(TouchPoints, CancelsTheFingersOfADeviceThatIsGone) {
  TouchPoints points;
  points.Begin(Of(9, 1));
  points.Begin(Of(10, 1));
  points.Begin(Of(9, 2));
  Said(points);
  points.CancelDevice(9, 4ms);
  EXPECT_EQ(Said(points), "1 cancel 5,6; 3 cancel 5,6");
  points.End(Of(9, 1));
  EXPECT_EQ(Said(points), "");
}

TEST(TouchPoints, CancelsWhatTheWindowMayNoLongerHear) {
  TouchPoints points;
  points.Begin(Of(9, 1));
  points.Begin(Of(10, 1));
  Said(points);
  points.CancelAll(4ms);
  EXPECT_EQ(Said(points), "1 cancel 5,6; 2 cancel 5,6");
}

TEST(TouchPoints, CancelsAFingerWhoseLiftWasLostWhenItComesDownAgain) {
  TouchPoints points;
  points.Begin(Of(9, 1));
  points.Begin(Of(9, 1, 7, 8));
  EXPECT_EQ(Said(points), "1 down 5,6; 1 cancel 5,6; 1 down 7,8");
}

}  // namespace
}  // namespace foyer::host
