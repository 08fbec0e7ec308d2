// Reads pictures with stb_image and Xlib.
#include "support/picture.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <stb_image.h>

#include <cstdlib>
#include <set>

namespace foyer::test {

Picture ReadPng(const std::string& path) {
  Picture picture;
  int channels = 0;
  stbi_uc* pixels = stbi_load(path.c_str(), &picture.width, &picture.height, &channels, 3);
  if (pixels == nullptr) return {};
  picture.rgb.assign(pixels, pixels + static_cast<std::ptrdiff_t>(picture.width) * picture.height * 3);
  stbi_image_free(pixels);
  return picture;
}

Picture CaptureDisplay(const std::string& name) {
  Display* display = XOpenDisplay(name.c_str());
  if (display == nullptr) return {};
  Picture picture;
  const int screen = DefaultScreen(display);
  picture.width = DisplayWidth(display, screen);
  picture.height = DisplayHeight(display, screen);
  XImage* image = XGetImage(display, RootWindow(display, screen), 0, 0, static_cast<unsigned>(picture.width),
                            static_cast<unsigned>(picture.height), AllPlanes, ZPixmap);
  for (int y = 0; image != nullptr && y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      const unsigned long pixel = XGetPixel(image, x, y);
      for (const int shift : {16, 8, 0}) picture.rgb.push_back(static_cast<std::uint8_t>(pixel >> shift));
    }
  }
  if (image != nullptr) XDestroyImage(image);
  XCloseDisplay(display);
  return picture.rgb.empty() ? Picture{} : picture;
}

double DifferentShare(const Picture& a, const Picture& b, int top) {
  constexpr int kRounding = 12;
  if (a.width != b.width || a.height != b.height || a.height <= top) return 1;
  const std::size_t begin = static_cast<std::size_t>(top) * static_cast<std::size_t>(a.width) * 3;
  std::size_t different = 0;
  for (std::size_t i = begin; i < a.rgb.size(); i += 3) {
    bool same = true;
    for (std::size_t channel = i; channel < i + 3; ++channel)
      same &= std::abs(a.rgb[channel] - b.rgb[channel]) <= kRounding;
    different += same ? 0 : 1;
  }
  return static_cast<double>(different) / (static_cast<double>(a.rgb.size() - begin) / 3);
}

int CountColors(const Picture& picture) {
  std::set<std::uint32_t> colors;
  for (std::size_t i = 0; i < picture.rgb.size() && colors.size() < 1000; i += 3) {
    colors.insert(
        static_cast<std::uint32_t>(picture.rgb[i] << 16 | picture.rgb[i + 1] << 8 | picture.rgb[i + 2]));
  }
  return static_cast<int>(colors.size());
}

}  // namespace foyer::test
