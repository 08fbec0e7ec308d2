// Server milliseconds against our clock.
#include "host/server_clock.h"

#include <gtest/gtest.h>

namespace foyer::host {
namespace {

using std::chrono_literals::operator""ms;

TEST(ServerClock, KeepsTheSpacingOfEventsReadInOneGo) {
  ServerClock clock;
  const base::Time first = clock.ToOurs(1000, 5000ms);
  EXPECT_EQ(clock.ToOurs(1010, 5030ms) - first, 10ms);
  EXPECT_EQ(clock.ToOurs(1020, 5030ms) - first, 20ms);
}

TEST(ServerClock, IsNeverAheadOfOurClock) {
  ServerClock clock;
  clock.ToOurs(1000, 5030ms);                     // read late
  EXPECT_EQ(clock.ToOurs(1010, 5011ms), 5011ms);  // the shorter delay counts from now on
  EXPECT_EQ(clock.ToOurs(1020, 5100ms), 5021ms);
}

TEST(ServerClock, GoesOnWhereTheServersCounterWraps) {
  ServerClock clock;
  const base::Time before = clock.ToOurs(0xFFFFFFF6u, 5000ms);
  EXPECT_EQ(clock.ToOurs(10, 5020ms) - before, 20ms);
}

TEST(ServerClock, StartsAnewWhereOneOfTheClocksStoodStill) {
  ServerClock clock;
  clock.ToOurs(1000, 5000ms);
  EXPECT_EQ(clock.ToOurs(1010, 60'000ms), 60'000ms);
  EXPECT_EQ(clock.ToOurs(1020, 60'011ms), 60'010ms);
}

}  // namespace
}  // namespace foyer::host
