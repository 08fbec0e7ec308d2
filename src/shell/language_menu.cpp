// One button a language, in its own name.
#include "shell/language_menu.h"

#include <fmt/format.h>

#include "shell/dialog.h"
#include "ui/strings.h"
#include "ui/widgets.h"

namespace foyer::shell {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

constexpr float kWidthMm = 110, kGapMm = 3;

}  // namespace

std::optional<pages::Action> DrawLanguageMenu(ui::Ui& ui, const ui::Rect& window) {
  const DialogSpec dialog{.layer = kLanguagesLayer,
                          .role = "dialog",
                          .name = Say(StringKey::languages_title),
                          .width_mm = kWidthMm,
                          .outside_action = pages::kCloseVerb,
                          .outside_name = Say(StringKey::control_close)};
  std::optional<pages::Action> action;
  const auto body = [&](bool explained) {
    return [&action, explained](ui::Ui& u) {
      if (explained) {
        u.Text("languages/title", TextStyle::kSubheading, u.theme().on_surface,
               Say(StringKey::languages_title), {.role = "heading"});
        u.Skip(u.Px(kGapMm));
      }
      for (const ui::LanguageName& each : ui::kLanguages) {
        const bool current = each.language == ui::CurrentLanguage();
        const ui::ButtonSpec spec{.id = fmt::format("languages/{}", each.tag),
                                  .label = std::string(each.name),
                                  .action = std::string(pages::kLanguageVerb) + std::string(each.tag),
                                  .kind = current ? ui::ButtonKind::kSelected : ui::ButtonKind::kPlain,
                                  .leading = current ? ui::Icon::kCheck : ui::Icon::kNone};
        if (ui::Button(u, spec, u.Take(ui::ButtonHeight(u, spec, u.width())))) {
          action = pages::ChooseLanguage{each.language};
        }
        u.Skip(u.Px(kGapMm));
      }
      if (explained) {
        u.Text("languages/note", TextStyle::kCaption, u.theme().on_surface_variant,
               Say(StringKey::languages_note));
      }
    };
  };
  const DialogRoom room = RoomForDialog(ui, dialog, window);
  // Large text on a low glass leaves room for the choice alone.
  const bool explained = ui.Measure(room.width, body(true)) <= room.height;
  action.reset();
  if (DrawDialog(ui, dialog, window, body(explained)) && !action) action = pages::CloseDialog{};
  return action;
}

}  // namespace foyer::shell
