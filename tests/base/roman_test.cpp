// Roman numerals: both ways, and every spelling that is refused.
#include "base/roman.h"

#include <gtest/gtest.h>

namespace foyer::base {
namespace {

TEST(Roman, WritesAndReadsEveryNumber) {
  for (int number = 1; number <= kLargestRoman; ++number) EXPECT_EQ(FromRoman(ToRoman(number)), number);
}

TEST(Roman, WritesTheUsualNumerals) {
  const std::pair<int, const char*> cases[] = {{1, "I"},     {4, "IV"},    {9, "IX"},
                                               {14, "XIV"},  {26, "XXVI"}, {40, "XL"},
                                               {99, "XCIX"}, {400, "CD"},  {1999, "MCMXCIX"}};
  for (auto [number, numeral] : cases) EXPECT_EQ(ToRoman(number), numeral);
}

TEST(Roman, ReadsEitherCase) {
  EXPECT_EQ(FromRoman("xxvi"), 26);
  EXPECT_EQ(FromRoman("XXVI"), 26);
}

TEST(Roman, RefusesWhatIsNotCanonical) {
  for (const char* numeral :
       {"", "IIII", "VV", "IL", "IC", "XVIX", "iX", "1", "A", "I I", "MMMM", "IIIIIIIIIIIIIIIIIIII"}) {
    EXPECT_EQ(FromRoman(numeral), std::nullopt) << numeral;
  }
}

}  // namespace
}  // namespace foyer::base
