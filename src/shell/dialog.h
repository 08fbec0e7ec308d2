// A card in the middle of a darkened page that must be answered first. Lays out and draws; keeps no state.
#pragma once

#include <string>
#include <string_view>

#include "ui/ui.h"

namespace foyer::shell {

struct DialogSpec {
  std::string_view layer;  // also the card's id
  std::string_view role;   // ARIA: "dialog", "alertdialog"
  std::string_view name;
  float width_mm = 170;                           // at the smallest text; less where the glass is narrower
  std::optional<actions::Action> outside_action;  // of a touch beside the card; none: nothing
  std::string_view outside_name = {};
};

// How much room `body` has on this glass, px.
struct DialogRoom {
  float width = 0, height = 0;
};
DialogRoom RoomForDialog(const ui::Ui& ui, const DialogSpec& spec, const ui::Rect& window);

// Covers all that was added before: nothing under it can be touched or focused.
void DrawDialog(ui::Ui& ui, const DialogSpec& spec, const ui::Rect& window, const ui::Ui::Body& body);

}  // namespace foyer::shell
