// The glasses on which every page must stand, from a 7 inch panel to a wall.
#pragma once

#include "base/size.h"
#include "ui/scale.h"

namespace foyer::support {

struct Glass {
  const char* name;
  base::PixelSize size;
  float px_per_mm;
  float least_target_mm;
};

// A 7 inch and a 10 inch panel with the sizes of their glass, and monitors of the usual density; the 4K wall
// is a large one.
inline constexpr Glass kGlasses[] = {{"Panel800x480", {800, 480}, 800 / 154.0f, 9},
                                     {"Panel1024x600", {1024, 600}, 1024 / 222.0f, 12},
                                     {"Laptop1280x720", {1280, 720}, ui::kAssumedPxPerMm, 12},
                                     {"Portrait1080x1920", {1080, 1920}, ui::kAssumedPxPerMm, 12},
                                     {"Landscape1920x1080", {1920, 1080}, ui::kAssumedPxPerMm, 12},
                                     {"Monitor2560x1440", {2560, 1440}, ui::kAssumedPxPerMm, 12},
                                     {"Wall3840x2160", {3840, 2160}, ui::kAssumedPxPerMm, 12}};

}  // namespace foyer::support
