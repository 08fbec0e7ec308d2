// The outcomes, each whole, and which message restates it.
#pragma once

#include <optional>

#include "pages/parts.h"
#include "pages/window.h"

namespace foyer::pages::outcomes {

struct State {
  std::optional<content::Section> section;  // the report's heading
  bool compared = false;                    // one or more are restated
  std::vector<content::OutcomeEntry> outcomes;
  WindowLinks beside;  // where there are more than a page shows
  int total = 0;       // in the report
  std::string found;   // what was searched for, to be marked; empty: nothing
};

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::outcomes
