// From millimetres on the glass to pixels: the display's density, the glass's size and the visitor's text
// step in one place. Chooses no layouts.
#pragma once

#include <optional>
#include <string>

#include "base/size.h"

namespace foyer::ui {

inline constexpr int kTextSteps = 5;  // 0: as shipped … 4: twice that

// CSS reference density (96 px per inch), assumed where the display does not say or says nonsense.
inline constexpr float kAssumedPxPerMm = 96.0f / 25.4f;

// px per mm of a display that claims to be `glass` large, or nothing where that cannot be: panels have been
// seen reporting centimetres as millimetres, aspect ratios as sizes, and zeros.
std::optional<float> PlausibleDensity(base::PixelSize pixels, base::MillimetreSize glass);

class Scale {
 public:
  // REQUIRES: 0 <= text_step < kTextSteps; px_per_mm > 0.
  Scale(base::PixelSize window, float px_per_mm, int text_step);

  base::PixelSize window() const { return window_; }
  float px_per_mm() const { return px_per_mm_; }
  int text_step() const { return text_step_; }
  bool portrait() const { return window_.height > window_.width; }
  base::MillimetreSize glass() const;

  // Whole pixels of a length that is right on a desk-sized display; larger glass is seen from further away
  // and gets more.
  float Px(float mm) const;
  // Whole pixels, never less than `mm` on the glass: for what a finger must hit.
  float TouchPx(float mm) const;

  // The factors on a text's cap height: the glass, the visitor's step; display text also shrinks on small
  // glass.
  float BodyFactor() const;
  float DisplayFactor() const;
  // Labels that stand beside an icon in the rail or bar: they stay on one line.
  float NavigationFactor() const;
  // How much larger than as shipped the visitor set the text: 1 … 2.
  float TextGrowth() const;

  // How many millimetres of layout (see Px) fit across and down: what layouts decide by.
  float width_mm() const { return static_cast<float>(window_.width) / Px1(); }
  float height_mm() const { return static_cast<float>(window_.height) / Px1(); }

 private:
  float Px1() const { return px_per_mm_ * glass_factor_; }

  base::PixelSize window_;
  float px_per_mm_;
  int text_step_;
  float glass_factor_;  // 1 at desk size …
  float small_factor_;  // … below 1 on glass too small for display text
};

}  // namespace foyer::ui
