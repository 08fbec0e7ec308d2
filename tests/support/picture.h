// Pictures of an X display and from PNG files, and how much two of them differ.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace foyer::test {

struct Picture {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb;  // three bytes a pixel, rows from the top
};

// Empty (0x0) where the file is no PNG.
Picture ReadPng(const std::string& path);

// Everything that the display shows, without the mouse pointer. Empty where nothing answers.
Picture CaptureDisplay(const std::string& display);

// The share of pixels, 0…1, from row `top` down, that differ by more than rounding; 1 where the sizes do.
double DifferentShare(const Picture& a, const Picture& b, int top = 0);

// How many colours there are; stops counting at 1000.
int CountColors(const Picture& picture);

}  // namespace foyer::test
