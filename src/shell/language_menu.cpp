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

void DrawLanguageMenu(ui::Ui& ui, const ui::Rect& window) {
  const DialogSpec dialog{.layer = kLanguagesLayer,
                          .role = "dialog",
                          .name = Say(StringKey::languages_title),
                          .width_mm = kWidthMm,
                          .outside_action = actions::CloseDialog{},
                          .outside_name = Say(StringKey::control_close)};
  const auto body = [&](bool explained) {
    return [explained](ui::Ui& u) {
      if (explained) {
        u.Text("languages/title", TextStyle::kSubheading, u.theme().on_surface,
               Say(StringKey::languages_title), {.role = "heading"});
        u.Skip(u.Px(kGapMm));
      }
      for (const ui::LanguageName& each : ui::kLanguages) {
        const bool current = each.language == ui::CurrentLanguage();
        const ui::ButtonSpec spec{.id = fmt::format("languages/{}", each.tag),
                                  .label = std::string(each.name),
                                  .action = actions::ChooseLanguage{each.language},
                                  .kind = current ? ui::ButtonKind::kSelected : ui::ButtonKind::kPlain,
                                  .leading = current ? ui::Icon::kCheck : ui::Icon::kNone};
        ui::Button(u, spec, u.Take(ui::ButtonHeight(u, spec, u.width())));
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
  DrawDialog(ui, dialog, window, body(explained));
}

}  // namespace foyer::shell
