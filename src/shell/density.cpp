// Which density to believe.
#include "shell/density.h"

#include <fmt/format.h>

#include "base/log.h"
#include "ui/scale.h"

namespace foyer::shell {

float ChooseDensity(const std::optional<base::MillimetreSize>& configured, const DisplayReading& reading) {
  const auto refuse = [](const char* who, const base::MillimetreSize& glass, const base::PixelSize& pixels) {
    base::LogWarning(
        fmt::format("{} says the glass is {} x {} mm for {} x {} px, which cannot be; not believed", who,
                    glass.width, glass.height, pixels.width, pixels.height));
  };
  if (configured) {
    if (const auto density = ui::PlausibleDensity(reading.window, *configured)) return *density;
    refuse("the configuration", *configured, reading.window);
  }
  if (reading.glass) {
    if (const auto density = ui::PlausibleDensity(reading.monitor, *reading.glass)) return *density;
    refuse("the display", *reading.glass, reading.monitor);
  }
  return ui::kAssumedPxPerMm;
}

}  // namespace foyer::shell
