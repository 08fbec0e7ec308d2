// Colour notation and the WCAG contrast formula.
#include "ui/color.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace foyer::ui {
namespace {

// WCAG 2.2, "relative luminance".
double Luminance(Color color) {
  const auto linear = [](std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

}  // namespace

std::string ToHex(Color color) {
  return fmt::format("#{:02X}{:02X}{:02X}", color.red, color.green, color.blue);
}

double ContrastRatio(Color a, Color b) {
  const auto [darker, lighter] =
      std::minmax({Luminance(a), Luminance(b)});  // by value: the pair form would dangle
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace foyer::ui
