// The results of a search as cards, grouped by kind. Draws only.
#pragma once

#include "pages/search/search.h"

namespace foyer::pages::search {

// Compact: next to the keyboard on a low glass, where only words have room.
enum class ResultSize { kFull, kCompact };

void ShowResults(ui::Ui& ui, const State& state, ResultSize size);

// Of a group's heading and enough of its first result to know it, px.
float LeastResultHeight(ui::Ui& ui);

}  // namespace foyer::pages::search
