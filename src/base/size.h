// Sizes with their unit in the name, so that pixels and millimetres cannot be mixed up.
#pragma once

namespace foyer::base {

struct PixelSize {
  int width = 0, height = 0;  // px
};

struct PixelOffset {
  int x = 0, y = 0;  // px, to the right and down
};

struct MillimetreSize {
  float width = 0, height = 0;  // mm on the glass
};

}  // namespace foyer::base
