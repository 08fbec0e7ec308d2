// A page's worth of Ui without a window: lays out, draws nowhere, keeps the accessibility tree.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>

#include "ui/ui.h"

namespace foyer::support {

inline constexpr std::u32string_view kSampleLetters = U"äöüßéáõçñ–…’“”";

// Fonts take a moment to build: each size is built once a program. `characters` counts for the first of a
// size only.
inline const ui::Typefaces& FontsFor(const ui::Scale& scale,
                                     std::u32string_view characters = kSampleLetters) {
  static std::map<std::tuple<int, int, float, int>, std::unique_ptr<ui::Typefaces>> built;
  auto& fonts = built[{scale.window().width, scale.window().height, scale.px_per_mm(), scale.text_step()}];
  if (fonts == nullptr) fonts = std::make_unique<ui::Typefaces>(scale, characters);
  return *fonts;
}

struct Board {
  base::PixelSize size{1920, 1080};
  float px_per_mm = ui::kAssumedPxPerMm;
  int text_step = 0;
  ui::ThemeName theme = ui::ThemeName::kLight;
  ui::Interaction interaction;
  ui::AccessibilityTree tree;
  ui::EncodedQr encoded_qr;
  float height = 0;  // of the page's content, px

  ui::DisplayList shapes;

  // Runs `body` in a region as large as the board, then scrolls by `scroll` px.
  void Lay(const ui::Ui::Body& body, float scroll = 0) {
    tree.nodes.clear();
    shapes = {};
    const ui::Scale scale(size, px_per_mm, text_step);
    ui::Ui ui(ui::FindTheme(theme), scale, FontsFor(scale), interaction, ui::Canvas(&shapes), tree,
              encoded_qr);
    ui.BeginRegion({0, 0, static_cast<float>(size.width), static_cast<float>(size.height)},
                   ui::Scrolling::kPage);
    body(ui);
    height = ui.EndRegion();
    tree.ScrollTo(scroll);
  }
};

}  // namespace foyer::support
