// Density, glass size and text step.
#include "ui/scale.h"

#include <algorithm>
#include <cmath>

namespace foyer::ui {
namespace {

// The glass the design was drawn for: 1920 x 1080 at the assumed density.
constexpr float kDesignDiagonalMm = 583;
constexpr float kLargestGlassFactor = 1.8f;
constexpr float kSmallestDisplayFactor = 0.55f;
constexpr float kMostNavigationGrowth = 1.19f;

// 25 dpi (a LED wall) to 360 dpi (a small 4K panel).
constexpr float kLeastPxPerMm = 1.0f, kMostPxPerMm = 14.2f;
// Square pixels, give or take a rounded size.
constexpr float kLargestAspectError = 1.25f;

}  // namespace

std::optional<float> PlausibleDensity(base::PixelSize pixels, base::MillimetreSize glass) {
  if (glass.width <= 0 || glass.height <= 0 || pixels.width <= 0 || pixels.height <= 0) return std::nullopt;
  const float across = static_cast<float>(pixels.width) / glass.width;
  const float down = static_cast<float>(pixels.height) / glass.height;
  const float aspect_error = std::max(across / down, down / across);
  const float density = (across + down) / 2;
  if (!(aspect_error <= kLargestAspectError) || !(density >= kLeastPxPerMm) || !(density <= kMostPxPerMm)) {
    return std::nullopt;
  }
  return density;
}

Scale::Scale(base::PixelSize window, float px_per_mm, int text_step)
    : window_(window), px_per_mm_(px_per_mm), text_step_(text_step) {
  const base::MillimetreSize size = glass();
  const float relative = std::hypot(size.width, size.height) / kDesignDiagonalMm;
  glass_factor_ = std::clamp(relative, 1.0f, kLargestGlassFactor);
  // The square root: half the glass still wants more than half the headline.
  small_factor_ = std::clamp(std::sqrt(relative), kSmallestDisplayFactor, 1.0f);
}

base::MillimetreSize Scale::glass() const {
  return {static_cast<float>(window_.width) / px_per_mm_, static_cast<float>(window_.height) / px_per_mm_};
}

float Scale::Px(float mm) const {
  return std::round(mm * Px1());
}

float Scale::TouchPx(float mm) const {
  return std::ceil(mm * Px1());
}

// Five steps in equal ratios, the last twice the first.
float Scale::TextGrowth() const {
  return std::exp2(static_cast<float>(text_step_) / (kTextSteps - 1));
}

float Scale::BodyFactor() const {
  return glass_factor_ * TextGrowth();
}

// Headlines are large already: they grow half as fast, so that a word still fits a line.
float Scale::DisplayFactor() const {
  return glass_factor_ * small_factor_ * std::sqrt(TextGrowth());
}

float Scale::NavigationFactor() const {
  return std::min(BodyFactor(), glass_factor_ * kMostNavigationGrowth);
}

}  // namespace foyer::ui
