// Paints a display list on whole pixels into an ImGui draw list. Decides nothing and lays nothing out.
#pragma once

#include <string_view>

#include "ui/display_list.h"

struct ImDrawList;

namespace foyer::ui {

// What changes without a layout.
struct Moment {
  float scroll = 0;          // px that the page is moved up, whole ones
  std::string_view pressed;  // id of the node that a finger is down on
};

// `list` is not null. What is out of sight is left out, and what the list has no room for.
void PaintList(ImDrawList& list, const DisplayList& shapes, const Moment& moment);

}  // namespace foyer::ui
