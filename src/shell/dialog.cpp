// The card, its shade, and what is beside it.
#include "shell/dialog.h"

#include <algorithm>
#include <cmath>

namespace foyer::shell {
namespace {

constexpr float kMarginMm = 6, kPaddingMm = 9, kRadiusMm = 3;
// Low glass has no room for a wide padding.
constexpr float kLowGlassMm = 120;
constexpr float kShade = 0.6f;

float Padding(const ui::Ui& ui) {
  return ui.Px(ui.scale().height_mm() >= kLowGlassMm ? kPaddingMm : kMarginMm);
}

}  // namespace

DialogRoom RoomForDialog(const ui::Ui& ui, const DialogSpec& spec, const ui::Rect& window) {
  const float margin = ui.Px(kMarginMm), wanted = ui.TextPx(spec.width_mm);
  return {std::min(wanted, window.width - 2 * margin) - 2 * Padding(ui),
          window.height - 2 * margin - 2 * Padding(ui)};
}

void DrawDialog(ui::Ui& ui, const DialogSpec& spec, const ui::Rect& window, const ui::Ui::Body& body) {
  ui.CoverAll();
  ui.BeginRegion(window, ui::Scrolling::kNone, spec.layer);
  ui.canvas().SetOpacity(kShade);
  ui.canvas().Fill(window, ui.theme().inverse_surface);
  ui.canvas().SetOpacity(1);
  if (spec.outside_action) {
    ui::Node shade;
    shade.id = std::string(spec.layer) + "/outside";
    shade.role = "button";
    shade.name = spec.outside_name;
    shade.action = spec.outside_action;
    ui.Add(std::move(shade), window);
  }
  const float padding = Padding(ui), inner = RoomForDialog(ui, spec, window).width;
  const float width = inner + 2 * padding, height = ui.Measure(inner, body) + 2 * padding;
  const ui::Rect card{window.x + std::round((window.width - width) / 2),
                      window.y + std::max(ui.Px(kMarginMm), std::round((window.height - height) / 2)), width,
                      height};
  ui.canvas().Fill(card, ui.theme().surface_container, ui.Px(kRadiusMm));
  ui::Node dialog;
  dialog.id = spec.layer;
  dialog.role = spec.role;
  dialog.name = spec.name;
  ui.Add(std::move(dialog), card);
  ui.OnGround(ui.theme().surface_container, [&](ui::Ui& u) {
    u.Within({card.x + padding, card.y + padding, inner, 0}, body);
  });
  ui.EndRegion();
}

}  // namespace foyer::shell
