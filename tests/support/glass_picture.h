// What is on the glass, or in a PNG file, pixel by pixel. Draws nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/size.h"

namespace foyer::test {

struct PixelRect {
  int x = 0, y = 0, width = 0, height = 0;
};

struct GlassPicture {
  base::PixelSize size;
  std::vector<std::uint8_t> rgb;  // three bytes a pixel, rows from the top
};

// The whole screen of an X server; nothing where it does not answer.
std::optional<GlassPicture> CaptureGlass(const std::string& display_name);
std::optional<GlassPicture> ReadGlassPng(const std::string& path);

// How many of the pixels of `part` differ, 0…1: a pixel of `a` from the one of `b` that lies `dy` px lower.
// Pictures of two sizes differ in all of them.
double Difference(const GlassPicture& a, const GlassPicture& b, const PixelRect& part, int dy = 0);

// How many colours there are; stops counting at 1000.
int CountColors(const GlassPicture& picture);

}  // namespace foyer::test
