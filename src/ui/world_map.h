// A map of the world in squares, with places marked on it. Knows countries by name; nothing of who comes from
// them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "ui/canvas.h"

namespace foyer::ui {

// The middle of a country, in a map that is 1 wide and MapHeight() high, y down. Names are compared without
// accents and case; the longest known name within `country` counts: "People's Republic of China" is China.
std::optional<Point> FindCountry(std::string_view country);

// Height of the map in widths.
float MapHeight();

// The land, in `rect` as wide as it is. Colours of single countries are not shown: the squares are larger
// than many.
void DrawLand(Canvas& canvas, const Rect& rect, Color color);

}  // namespace foyer::ui
