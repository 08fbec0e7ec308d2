// XGetImage and stb_image.
#include "support/glass_picture.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <cstdlib>
#include <set>

// Static, because Debian's libstb exports the same names.
#define STB_IMAGE_STATIC
#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb_image.h>
#pragma GCC diagnostic pop

namespace foyer::test {

std::optional<GlassPicture> CaptureGlass(const std::string& display_name) {
  Display* display = XOpenDisplay(display_name.c_str());
  if (display == nullptr) return std::nullopt;
  const int screen = DefaultScreen(display);
  GlassPicture picture{{DisplayWidth(display, screen), DisplayHeight(display, screen)}, {}};
  const auto width = static_cast<unsigned>(picture.size.width),
             height = static_cast<unsigned>(picture.size.height);
  XImage* image = XGetImage(display, DefaultRootWindow(display), 0, 0, width, height, AllPlanes, ZPixmap);
  if (image != nullptr) {
    picture.rgb.reserve(std::size_t{3} * width * height);
    for (int y = 0; y < picture.size.height; ++y) {
      for (int x = 0; x < picture.size.width; ++x) {
        const unsigned long pixel = XGetPixel(image, x, y);
        for (const int shift : {16, 8, 0}) picture.rgb.push_back(static_cast<std::uint8_t>(pixel >> shift));
      }
    }
    XDestroyImage(image);
  }
  XCloseDisplay(display);
  if (picture.rgb.empty()) return std::nullopt;
  return picture;
}

std::optional<GlassPicture> ReadGlassPng(const std::string& path) {
  GlassPicture picture;
  int channels = 0;
  constexpr int kRgb = 3;
  stbi_uc* pixels = stbi_load(path.c_str(), &picture.size.width, &picture.size.height, &channels, kRgb);
  if (pixels == nullptr) return std::nullopt;
  picture.rgb.assign(pixels, pixels + std::size_t{kRgb} * static_cast<std::size_t>(picture.size.width) *
                                          static_cast<std::size_t>(picture.size.height));
  stbi_image_free(pixels);
  return picture;
}

double Difference(const GlassPicture& a, const GlassPicture& b, const PixelRect& part, int dy) {
  if (a.size.width != b.size.width || a.size.height != b.size.height) return 1;
  // Rounding in the driver is not a difference.
  constexpr int kTolerance = 4;
  long different = 0, compared = 0;
  for (int y = part.y; y < part.y + part.height; ++y) {
    if (y + dy < part.y || y + dy >= part.y + part.height) continue;
    for (int x = part.x; x < part.x + part.width; ++x) {
      const auto first = static_cast<std::size_t>(y * a.size.width + x) * 3;
      const auto second = static_cast<std::size_t>((y + dy) * a.size.width + x) * 3;
      bool differs = false;
      for (std::size_t i = 0; i < 3; ++i)
        differs |= std::abs(a.rgb[first + i] - b.rgb[second + i]) > kTolerance;
      different += differs ? 1 : 0;
      ++compared;
    }
  }
  return compared > 0 ? static_cast<double>(different) / static_cast<double>(compared) : 1;
}

int CountColors(const GlassPicture& picture) {
  constexpr std::size_t kEnough = 1000;
  std::set<std::uint32_t> colors;
  for (std::size_t i = 0; i + 2 < picture.rgb.size() && colors.size() < kEnough; i += 3) {
    colors.insert(
        static_cast<std::uint32_t>(picture.rgb[i] << 16 | picture.rgb[i + 1] << 8 | picture.rgb[i + 2]));
  }
  return static_cast<int>(colors.size());
}

}  // namespace foyer::test
