// One message, and its wording compared with its outcome's, word by word.
#pragma once

#include <optional>

#include "pages/parts.h"
#include "pages/take_away.h"
#include "pages/window.h"

namespace foyer::pages::message {

struct State {
  content::Message message;
  std::optional<content::Outcome> outcome;
  std::vector<content::CloseEntry> closest;
  TakeAway take_away;
  int last = 0;
  std::string found;  // what was searched for, to be marked; empty: nothing
};

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::message
