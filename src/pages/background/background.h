// Opening and background for reading, and who chaired.
#pragma once

#include <optional>

#include "pages/parts.h"

namespace foyer::pages::background {

struct State {
  std::vector<content::Section> sections;  // opening, background, and what the report has besides
  std::vector<content::Chair> chairs;
  std::string found;                    // what was searched for, to be marked; empty: nothing
  std::optional<std::size_t> found_in;  // the section where; nothing: in all
  int found_paragraph = 0;              // of that section, from 1; 0: in all
};

base::Result<State> Apply(State state, const Action& action, const content::Store& store);
Heading HeadingOf(const State& state);
std::optional<Action> Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::background
