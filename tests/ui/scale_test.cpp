// Which displays are believed, and how large things are on the glass.
#include "ui/scale.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace foyer::ui {
namespace {

constexpr float kNotANumber = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinite = std::numeric_limits<float>::infinity();

TEST(PlausibleDensity, BelievesRealDisplays) {
  const struct {
    const char* name;
    base::PixelSize pixels;
    base::MillimetreSize glass;
    float px_per_mm;
  } kCases[] = {
      {"23 inch", {1920, 1080}, {509, 286}, 3.774f},
      {"the same upright", {1080, 1920}, {286, 509}, 3.774f},
      {"7 inch Pi display", {800, 480}, {154, 86}, 5.388f},
      {"10 inch", {1024, 600}, {223, 125}, 4.696f},
      {"55 inch 4K", {3840, 2160}, {1210, 680}, 3.175f},
      {"75 inch", {1920, 1080}, {1660, 934}, 1.1565f},
      {"15 inch 4K", {3840, 2160}, {344, 194}, 11.15f},
  };
  for (const auto& each : kCases) {
    const auto density = PlausibleDensity(each.pixels, each.glass);
    ASSERT_TRUE(density) << each.name;
    EXPECT_NEAR(*density, each.px_per_mm, 0.01f) << each.name;
  }
}

TEST(PlausibleDensity, RefusesNonsense) {
  const struct {
    const char* name;
    base::PixelSize pixels;
    base::MillimetreSize glass;
  } kCases[] = {
      {"centimetres as millimetres", {1920, 1080}, {51, 29}},
      {"zeros", {1920, 1080}, {0, 0}},
      {"no height", {1920, 1080}, {509, 0}},
      {"negative", {1920, 1080}, {-509, -286}},
      {"no pixels", {0, 0}, {509, 286}},
      {"16 x 9", {1920, 1080}, {16, 9}},
      {"16 x 10", {1920, 1200}, {16, 10}},
      {"swapped axes", {1920, 1080}, {286, 509}},
      {"a cinema screen", {1920, 1080}, {12000, 6750}},
      {"1 x 1", {1920, 1080}, {1, 1}},
      {"not a number", {1920, 1080}, {kNotANumber, kNotANumber}},
      {"half a number", {1920, 1080}, {509, kNotANumber}},
      {"infinite", {1920, 1080}, {kInfinite, kInfinite}},
      {"infinitely wide", {1920, 1080}, {kInfinite, 286}},
  };
  for (const auto& each : kCases) EXPECT_FALSE(PlausibleDensity(each.pixels, each.glass)) << each.name;
}

TEST(Scale, TextGrowsInEqualStepsToTwice) {
  float before = 0;
  for (int step = 0; step < kTextSteps; ++step) {
    const Scale scale({1920, 1080}, kAssumedPxPerMm, step);
    const float growth = scale.TextGrowth();
    if (step > 0) {
      EXPECT_NEAR(growth / before, std::pow(2, 0.25), 0.001) << step;
    } else {
      EXPECT_FLOAT_EQ(growth, 1);
    }
    EXPECT_FLOAT_EQ(scale.BodyFactor(), growth) << step;
    before = growth;
  }
  EXPECT_FLOAT_EQ(before, 2);
}

TEST(Scale, GlassFactorsKeepTheirLimits) {
  const struct {
    const char* name;
    base::PixelSize pixels;
    float px_per_mm, body, display;
  } kCases[] = {
      {"as designed", {1920, 1080}, kAssumedPxPerMm, 1, 1},
      {"upright is the same", {1080, 1920}, kAssumedPxPerMm, 1, 1},
      {"a wall is read from further away", {1920, 1080}, 1.0f, 1.8f, 1.8f},
      {"a little glass has little headlines", {320, 240}, 5.2f, 1, 0.55f},
  };
  for (const auto& each : kCases) {
    const Scale scale(each.pixels, each.px_per_mm, 0);
    EXPECT_NEAR(scale.BodyFactor(), each.body, 0.01f) << each.name;
    EXPECT_NEAR(scale.DisplayFactor(), each.display, 0.01f) << each.name;
  }
}

TEST(Scale, NavigationLabelsGrowLittle) {
  const Scale shipped({1920, 1080}, kAssumedPxPerMm, 0), largest({1920, 1080}, kAssumedPxPerMm, 4);
  EXPECT_FLOAT_EQ(shipped.NavigationFactor(), 1);
  EXPECT_LT(largest.NavigationFactor(), 1.25f);
}

TEST(Scale, TouchTargetsAreNeverSmallerThanAsked) {
  for (const float px_per_mm : {1.0f, 1.7f, 3.78f, 5.39f, 11.1f}) {
    const Scale scale({1920, 1080}, px_per_mm, 0);
    for (const float mm : {9.0f, 12.0f, 12.5f, 20.0f}) {
      EXPECT_GE(scale.TouchPx(mm), mm * px_per_mm) << mm << " mm at " << px_per_mm;
      EXPECT_EQ(scale.TouchPx(mm), std::round(scale.TouchPx(mm)));
    }
    EXPECT_EQ(scale.Px(7.3f), std::round(scale.Px(7.3f)));
  }
}

TEST(Scale, KnowsItsGlass) {
  const Scale scale({800, 480}, 5, 0);
  EXPECT_FLOAT_EQ(scale.glass().width, 160);
  EXPECT_FLOAT_EQ(scale.glass().height, 96);
  EXPECT_FALSE(scale.portrait());
  EXPECT_TRUE(Scale({480, 800}, 5, 0).portrait());
}

}  // namespace
}  // namespace foyer::ui
