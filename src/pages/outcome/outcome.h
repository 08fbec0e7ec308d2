// One outcome, the message that restates it, and what changed between the two.
#pragma once

#include <optional>

#include "pages/parts.h"
#include "pages/take_away.h"
#include "pages/window.h"

namespace foyer::pages::outcome {

struct State {
  content::Outcome outcome;
  std::optional<content::Message> message;
  std::vector<content::CloseEntry> closest;
  TakeAway take_away;
  std::string previous, next, last;  // numerals; empty: none
  std::string found;                 // what was searched for, to be marked; empty: nothing
};

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::outcome
