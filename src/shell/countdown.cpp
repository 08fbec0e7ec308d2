// A card in the middle of a darkened page.
#include "shell/countdown.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "pages/action.h"
#include "ui/strings.h"
#include "ui/widgets.h"

namespace foyer::shell {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

constexpr float kMostWidthMm = 170, kMarginMm = 6, kPaddingMm = 9, kGapMm = 4, kRadiusMm = 3;
constexpr float kShade = 0.6f;
// Least of the button's height; small glasses give what they have.
constexpr float kLowGlassMm = 120;

}  // namespace

void DrawCountdown(ui::Ui& ui, const ui::Rect& window, std::chrono::seconds left) {
  ui.BeginRegion(window, 0, kCountdownLayer);
  ui.canvas().SetOpacity(kShade);
  ui.canvas().Fill(window, ui.theme().inverse_surface);
  ui.canvas().SetOpacity(1);

  const ui::Theme& theme = ui.theme();
  ui::ButtonSpec stay{.id = "countdown/stay",
                      .label = std::string(Say(StringKey::countdown_stay)),
                      .action = pages::kStayVerb,
                      .kind = ui::ButtonKind::kPrimary,
                      .height_mm = ui.scale().height_mm() >= kLowGlassMm ? ui::kMainActionMm : ui::kTargetMm,
                      .style = TextStyle::kSubheading};
  const float margin = ui.Px(kMarginMm), padding = ui.Px(kPaddingMm);
  const float width = std::min(ui.Px(kMostWidthMm) * ui.scale().TextGrowth(), window.width - 2 * margin);
  const auto body = [&](ui::Ui& u) {
    u.Text("countdown/title", TextStyle::kHeading, theme.on_surface, Say(StringKey::countdown_title),
           {.role = "heading", .paragraph = {.balance = true}});
    u.Skip(u.Px(kGapMm));
    u.Text("countdown/left", TextStyle::kBody, theme.on_surface_variant,
           Say(StringKey::countdown_left, {{"seconds", std::to_string(left.count())}}), {.role = "timer"});
    u.Skip(u.Px(kGapMm) * 1.5f);
    ui::Button(u, stay, u.Take(ui::ButtonHeight(u, stay, u.width())));
  };
  const float height = ui.Measure(width - 2 * padding, body) + 2 * padding;
  const ui::Rect card{window.x + std::round((window.width - width) / 2),
                      window.y + std::max(margin, std::round((window.height - height) / 2)), width, height};
  ui.canvas().Fill(card, theme.surface_container, ui.Px(kRadiusMm));
  ui::Node dialog;
  dialog.id = "countdown";
  dialog.role = "alertdialog";
  dialog.name = Say(StringKey::countdown_title);
  ui.Add(std::move(dialog), card);
  ui.OnGround(theme.surface_container, [&](ui::Ui& u) {
    u.Within({card.x + padding, card.y + padding, card.width - 2 * padding, 0}, body);
  });
  ui.EndRegion();
}

}  // namespace foyer::shell
