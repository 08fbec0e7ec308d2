// What stands around every page but attract: the rail or bar with the parts of the report, and the header.
// Lays out and draws; keeps no state.
#pragma once

#include <optional>
#include <string>

#include "pages/parts.h"
#include "pages/route.h"
#include "ui/ui.h"

namespace foyer::shell {

struct ChromeState {
  pages::PageKind current = pages::PageKind::kHome;
  pages::Heading heading;
  std::string event, short_title;  // above the rail's entries
  bool can_go_back = false;
  int text_step = 0;
  bool typing = false;  // a low glass has no room for a header then
};

struct ChromeLayout {
  enum class Navigation { kWideRail, kRail, kBar };
  Navigation navigation = Navigation::kWideRail;
  bool labels = true;           // false: icons alone, where labels do not fit
  ui::Rect rail, header, page;  // window px
};

ChromeLayout LayOutChrome(ui::Ui& ui, const ChromeState& state);
void DrawChrome(ui::Ui& ui, const ChromeState& state, const ChromeLayout& layout);

}  // namespace foyer::shell
