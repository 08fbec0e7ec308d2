// Which density to believe.
#include "shell/density.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/log.h"
#include "ui/scale.h"

namespace foyer::shell {
namespace {

// The picture's shape, which some monitors report where their size belongs. A 7 inch panel of 160 x 90 mm
// loses by it, and can be told in the configuration.
constexpr base::MillimetreSize kShapesForSizes[] = {{1600, 900}, {1600, 1000}, {160, 90}, {160, 100}};

bool IsShape(const base::MillimetreSize& glass) {
  return std::any_of(std::begin(kShapesForSizes), std::end(kShapesForSizes),
                     [&](const base::MillimetreSize& shape) {
                       return glass.width == shape.width && glass.height == shape.height;
                     });
}

}  // namespace

Density ChooseDensity(const std::optional<base::MillimetreSize>& configured, const DisplayReading& reading) {
  const auto refuse = [](const char* who, const base::MillimetreSize& glass, const base::PixelSize& pixels) {
    base::LogWarning(
        fmt::format("{} says the glass is {} x {} mm for {} x {} px, which cannot be; not believed", who,
                    glass.width, glass.height, pixels.width, pixels.height));
  };
  if (configured) {
    if (const auto density = ui::PlausibleDensity(reading.window, *configured))
      return {*density, DensitySource::kConfiguration};
    refuse("the configuration", *configured, reading.window);
  }
  if (reading.glass) {
    const auto density = ui::PlausibleDensity(reading.monitor, *reading.glass);
    if (density && !IsShape(*reading.glass)) return {*density, DensitySource::kMonitor};
    refuse("the display", *reading.glass, reading.monitor);
  }
  return {ui::kAssumedPxPerMm, DensitySource::kAssumed};
}

}  // namespace foyer::shell
