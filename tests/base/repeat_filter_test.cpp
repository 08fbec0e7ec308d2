// The log's memory of what it has just said.
#include "base/repeat_filter.h"

#include <gtest/gtest.h>

namespace foyer::base {
namespace {

using std::chrono_literals::operator""s;

TEST(RepeatFilter, AdmitsARepeatedLineOnceAMinute) {
  RepeatFilter filter;
  EXPECT_EQ(filter.Admit("the disk is full", 5s), "the disk is full");
  EXPECT_EQ(filter.Admit("the disk is full", 6s), std::nullopt);
  EXPECT_EQ(filter.Admit("the disk is full", 64s), std::nullopt);
  EXPECT_EQ(filter.Admit("the disk is full", 65s), "the disk is full (left out since: 2)");
  EXPECT_EQ(filter.Admit("the disk is full", 66s), std::nullopt);
  EXPECT_EQ(filter.Admit("the disk is full", 200s), "the disk is full (left out since: 1)");
  EXPECT_EQ(filter.Admit("the disk is full", 400s), "the disk is full");
}

TEST(RepeatFilter, LetsDifferentLinesPass) {
  RepeatFilter filter;
  EXPECT_TRUE(filter.Admit("one", 1s));
  EXPECT_TRUE(filter.Admit("two", 1s));
  EXPECT_FALSE(filter.Admit("one", 2s));
  EXPECT_FALSE(filter.Admit("two", 2s));
}

TEST(RepeatFilter, ForgetsTheOldestInAFloodOfDifferentLines) {
  RepeatFilter filter;
  EXPECT_TRUE(filter.Admit("first", 1s));
  for (int i = 0; i < 1000; ++i) EXPECT_TRUE(filter.Admit(std::to_string(i), 1s));
  EXPECT_TRUE(filter.Admit("first", 1s));
  EXPECT_FALSE(filter.Admit("999", 1s));
}

// Symptom: a display that went back to a size it had had within the last minute did so unsaid.
TEST(RepeatFilter, LetsTheLastStateOfAThingStand) {
  RepeatFilter filter;
  EXPECT_TRUE(filter.AdmitState("touch", "none"));
  for (int round = 0; round < 10; ++round) {
    EXPECT_TRUE(filter.AdmitState("display", "now 800 x 600"));
    EXPECT_FALSE(filter.AdmitState("display", "now 800 x 600"));
    EXPECT_TRUE(filter.AdmitState("display", "now 640 x 480"));
    EXPECT_FALSE(filter.AdmitState("touch", "none")) << "another thing's changes are none of its own";
  }
}

}  // namespace
}  // namespace foyer::base
