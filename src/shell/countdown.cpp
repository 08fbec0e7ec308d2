// A card in the middle of a darkened page.
#include "shell/countdown.h"

#include <algorithm>
#include <cmath>
#include <iterator>
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
constexpr float kLowGlassMm = 120;

struct Wording {
  bool title = true;
  TextStyle left = TextStyle::kBody;
};
constexpr Wording kWordings[] = {{}, {.title = false}, {.title = false, .left = TextStyle::kCaption}};

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
  const float margin = ui.Px(kMarginMm), padding = ui.Px(ui.scale().height_mm() >= kLowGlassMm ? kPaddingMm : kMarginMm);
  const float width = std::min(ui.Px(kMostWidthMm) * ui.scale().TextGrowth(), window.width - 2 * margin);
  const auto body_with = [&](const Wording& wording) {
    return [&](ui::Ui& u) {
      if (wording.title) {
        u.Text("countdown/title", TextStyle::kHeading, theme.on_surface, Say(StringKey::countdown_title),
               {.role = "heading", .paragraph = {.balance = true}});
        u.Skip(u.Px(kGapMm));
      }
      u.Text("countdown/left", wording.left, theme.on_surface_variant,
             Say(StringKey::countdown_left, {{"seconds", std::to_string(left.count())}}), {.role = "timer"});
      u.Skip(u.Px(kGapMm) * 1.5f);
      ui::Button(u, stay, u.Take(ui::ButtonHeight(u, stay, u.width())));
    };
  };
  const auto height_with = [&](const Wording& wording) {
    return ui.Measure(width - 2 * padding, body_with(wording)) + 2 * padding;
  };
  // What is said first goes first where large text on a small glass leaves no room: the button says it all.
  const auto* wording = std::begin(kWordings);
  while (std::next(wording) != std::end(kWordings) && height_with(*wording) > window.height - 2 * margin) ++wording;
  const float height = height_with(*wording);
  const auto body = body_with(*wording);
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
