// The languages that the interface speaks, to choose from, on top of the page. Draws; remembers nothing.
#pragma once

#include <optional>

#include "pages/route.h"
#include "ui/ui.h"

namespace foyer::shell {

inline constexpr const char* kLanguagesLayer = "languages";

void DrawLanguageMenu(ui::Ui& ui, const ui::Rect& window);

}  // namespace foyer::shell
