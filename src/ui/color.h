// Colours as sRGB bytes, and the contrast between two of them. Knows no themes and no drawing.
#pragma once

#include <cstdint>
#include <string>

namespace foyer::ui {

struct Color {
  std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
  friend bool operator==(Color, Color) = default;
};

// 0xRRGGBB
constexpr Color Rgb(std::uint32_t value) {
  return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
          static_cast<std::uint8_t>(value)};
}

constexpr Color WithAlpha(Color color, std::uint8_t alpha) {
  color.alpha = alpha;
  return color;
}

// "#RRGGBB"
std::string ToHex(Color color);

// 1…21, WCAG 2.2 "contrast ratio"; alpha is ignored.
double ContrastRatio(Color a, Color b);

// Not painted at all.
inline constexpr Color kNothing{0, 0, 0, 0};

}  // namespace foyer::ui
