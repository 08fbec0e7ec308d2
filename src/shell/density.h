// Chooses the display's density: the operator's word, else the monitor's where it can be true, else the
// usual.
#pragma once

#include <optional>

#include "base/size.h"

namespace foyer::shell {

struct DisplayReading {
  base::PixelSize window;                     // px of the part we draw in
  base::PixelSize monitor;                    // px of the whole monitor; 0x0: unknown
  std::optional<base::MillimetreSize> glass;  // as the monitor reports it
};

enum class DensitySource { kConfiguration, kMonitor, kAssumed };

struct Density {
  float px_per_mm = 0;
  DensitySource source = DensitySource::kAssumed;
};

// `configured` is the size of the window's glass. What is refused is said in the log.
Density ChooseDensity(const std::optional<base::MillimetreSize>& configured, const DisplayReading& reading);

}  // namespace foyer::shell
