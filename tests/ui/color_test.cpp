// Colour notation, and contrast against values that WCAG's own formula is known to give.
#include "ui/color.h"

#include <gtest/gtest.h>

namespace foyer::ui {
namespace {

TEST(Color, IsWrittenAsHex) {
  EXPECT_EQ(ToHex(Rgb(0x101D2E)), "#101D2E");
  EXPECT_EQ(ToHex(Rgb(0x000000)), "#000000");
  EXPECT_EQ(ToHex(WithAlpha(Rgb(0xF2A541), 7)), "#F2A541");
}

TEST(Color, TakesItsPartsFromTheNumber) {
  const Color color = Rgb(0x123456);
  EXPECT_EQ(color.red, 0x12);
  EXPECT_EQ(color.green, 0x34);
  EXPECT_EQ(color.blue, 0x56);
  EXPECT_EQ(color.alpha, 255);
}

TEST(Contrast, GivesWcagsKnownValues) {
  const struct {
    std::uint32_t a, b;
    double ratio;
  } kCases[] = {
      {0x000000, 0xFFFFFF, 21},    {0xFFFFFF, 0x000000, 21},    {0x808080, 0x808080, 1},
      {0x777777, 0xFFFFFF, 4.478}, {0x767676, 0xFFFFFF, 4.542}, {0x595959, 0xFFFFFF, 7.005},
      {0xFF0000, 0xFFFFFF, 3.998}, {0x00FF00, 0xFFFFFF, 1.372}, {0x0000FF, 0xFFFFFF, 8.592},
  };
  for (const auto& each : kCases) {
    EXPECT_NEAR(ContrastRatio(Rgb(each.a), Rgb(each.b)), each.ratio, 0.001) << ToHex(Rgb(each.a));
  }
}

TEST(Contrast, IgnoresAlpha) {
  EXPECT_EQ(ContrastRatio(WithAlpha(Rgb(0), 0), Rgb(0xFFFFFF)), ContrastRatio(Rgb(0), Rgb(0xFFFFFF)));
}

}  // namespace
}  // namespace foyer::ui
