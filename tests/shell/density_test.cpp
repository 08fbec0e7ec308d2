// Whom to believe about the display's size.
#include "shell/density.h"

#include <gmock/gmock.h>

#include "ui/scale.h"

namespace foyer::shell {
namespace {

using Glass = std::optional<base::MillimetreSize>;

TEST(Density, IsTheOperatorsThenTheMonitorsThenTheUsual) {
  constexpr base::PixelSize kHd{1920, 1080}, kHalf{960, 540}, kUnknown{};
  const struct {
    const char* name;
    Glass configured;
    DisplayReading reading;
    float px_per_mm;
    DensitySource source;
    bool warns;
  } kCases[] = {
      {"nothing known", {}, {kHd, kUnknown, {}}, ui::kAssumedPxPerMm, DensitySource::kAssumed, false},
      {"monitor", {}, {kHd, kHd, {{509, 286}}}, 3.774f, DensitySource::kMonitor, false},
      {"a window on the monitor has the monitor's density", {}, {kHalf, kHd, {{509, 286}}}, 3.774f, DensitySource::kMonitor, false},
      {"operator before monitor", {{1210, 680}}, {kHd, kHd, {{509, 286}}}, 1.587f, DensitySource::kConfiguration, false},
      {"operator's is of the window", {{254, 143}}, {kHalf, kHd, {}}, 3.778f, DensitySource::kConfiguration, false},
      {"operator wrong, monitor right", {{16, 9}}, {kHd, kHd, {{509, 286}}}, 3.774f, DensitySource::kMonitor, true},
      {"both wrong", {{286, 509}}, {kHd, kHd, {{51, 29}}}, ui::kAssumedPxPerMm, DensitySource::kAssumed, true},
      {"monitor says nothing", {}, {kHd, kHd, {{0, 0}}}, ui::kAssumedPxPerMm, DensitySource::kAssumed, true},
      // A monitor that wrote its picture's shape for its size made everything three times too large.
      {"monitor says its shape", {}, {{800, 480}, {800, 480}, {{160, 90}}}, ui::kAssumedPxPerMm, DensitySource::kAssumed, true},
      {"the operator means it", {{160, 90}}, {{800, 480}, {800, 480}, {}}, 5.167f, DensitySource::kConfiguration, false},
      {"no monitor", {}, {kHd, kUnknown, {{509, 286}}}, ui::kAssumedPxPerMm, DensitySource::kAssumed, true},
  };
  for (const auto& each : kCases) {
    testing::internal::CaptureStderr();
    const Density density = ChooseDensity(each.configured, each.reading);
    EXPECT_NEAR(density.px_per_mm, each.px_per_mm, 0.01f) << each.name;
    EXPECT_EQ(density.source, each.source) << each.name;
    EXPECT_EQ(!testing::internal::GetCapturedStderr().empty(), each.warns) << each.name;
  }
}

TEST(Density, RefusalsNameWhoSaidWhat) {
  testing::internal::CaptureStderr();
  // Not as in the table above: a repeated line is said once a minute.
  ChooseDensity(base::MillimetreSize{17, 9}, {{1920, 1080}, {1920, 1080}, {{52, 29}}});
  const std::string log = testing::internal::GetCapturedStderr();
  EXPECT_THAT(log, testing::HasSubstr("the configuration says the glass is 17 x 9 mm for 1920 x 1080 px"));
  EXPECT_THAT(log, testing::HasSubstr("the display says the glass is 52 x 29 mm"));
}

}  // namespace
}  // namespace foyer::shell
