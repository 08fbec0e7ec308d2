// Reads PNG files; byte for byte they need not be alike, pixel for pixel they must.
#include "golden/picture_comparison.h"

#include <algorithm>
#include <memory>

#define STB_IMAGE_STATIC
#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb_image.h>
#pragma GCC diagnostic pop

namespace foyer::golden {
namespace {

struct Pixels {
  int width = 0, height = 0;
  std::unique_ptr<stbi_uc, void (*)(void*)> rgb{nullptr, stbi_image_free};
};

Pixels Read(const std::filesystem::path& path) {
  Pixels pixels;
  int channels = 0;
  pixels.rgb.reset(stbi_load(path.c_str(), &pixels.width, &pixels.height, &channels, 3));
  return pixels;
}

}  // namespace

std::optional<std::string> FirstDifferentPixels(const std::filesystem::path& before,
                                                const std::filesystem::path& now,
                                                const std::vector<PixelRect>& except) {
  const Pixels was = Read(before), is = Read(now);
  if (!was.rgb || !is.rgb) return "one of the pictures cannot be read";
  if (was.width != is.width || was.height != is.height)
    return std::to_string(was.width) + "x" + std::to_string(was.height) + " became " +
           std::to_string(is.width) + "x" + std::to_string(is.height);
  int count = 0, left = was.width, top = was.height, right = 0, bottom = 0;
  for (int y = 0; y < was.height; ++y) {
    for (int x = 0; x < was.width; ++x) {
      const auto at =
          (static_cast<std::size_t>(y) * static_cast<std::size_t>(was.width) + static_cast<std::size_t>(x)) *
          3;
      if (std::equal(was.rgb.get() + at, was.rgb.get() + at + 3, is.rgb.get() + at)) continue;
      const auto holds_it = [&](const PixelRect& rect) {
        return x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
      };
      if (std::any_of(except.begin(), except.end(), holds_it)) continue;
      ++count;
      left = std::min(left, x);
      right = std::max(right, x);
      top = std::min(top, y);
      bottom = std::max(bottom, y);
    }
  }
  if (count == 0) return std::nullopt;
  return "different pixels: " + std::to_string(count) + ", from " + std::to_string(left) + "," +
         std::to_string(top) + " to " + std::to_string(right) + "," + std::to_string(bottom);
}

}  // namespace foyer::golden
