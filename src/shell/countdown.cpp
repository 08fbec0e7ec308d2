// The question, the seconds and the big button.
#include "shell/countdown.h"

#include <iterator>
#include <string>

#include "actions/action.h"
#include "shell/dialog.h"
#include "ui/strings.h"
#include "ui/widgets.h"

namespace foyer::shell {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

constexpr float kGapMm = 4;
constexpr float kLowGlassMm = 120;

struct Wording {
  bool title = true;
  TextStyle left = TextStyle::kBody;
};
constexpr Wording kWordings[] = {{}, {.title = false}, {.title = false, .left = TextStyle::kCaption}};

}  // namespace

void DrawCountdown(ui::Ui& ui, const ui::Rect& window, std::chrono::seconds left) {
  const ui::ButtonSpec stay{
      .id = "countdown/stay",
      .label = std::string(Say(StringKey::countdown_stay)),
      .action = actions::Stay{},
      .kind = ui::ButtonKind::kPrimary,
      .height_mm = ui.scale().height_mm() >= kLowGlassMm ? ui::kMainActionMm : ui::kTargetMm,
      .style = TextStyle::kSubheading};
  const auto body_with = [&](const Wording& wording) {
    return [&](ui::Ui& u) {
      if (wording.title) {
        u.Text("countdown/title", TextStyle::kHeading, u.theme().on_surface, Say(StringKey::countdown_title),
               {.role = "heading", .paragraph = {.balance = true}});
        u.Skip(u.Px(kGapMm));
      }
      u.Text("countdown/left", wording.left, u.theme().on_surface_variant,
             Say(StringKey::countdown_left, {{"seconds", std::to_string(left.count())}}), {.role = "timer"});
      u.Skip(u.Px(kGapMm) * 1.5f);
      ui::Button(u, stay, u.Take(ui::ButtonHeight(u, stay, u.width())));
    };
  };
  const DialogSpec dialog{
      .layer = kCountdownLayer, .role = "alertdialog", .name = Say(StringKey::countdown_title)};
  const DialogRoom room = RoomForDialog(ui, dialog, window);
  // What is said first goes first where large text on a small glass leaves no room: the button says it all.
  const auto* wording = std::begin(kWordings);
  while (std::next(wording) != std::end(kWordings) &&
         ui.Measure(room.width, body_with(*wording)) > room.height) {
    ++wording;
  }
  DrawDialog(ui, dialog, window, body_with(*wording));
}

}  // namespace foyer::shell
