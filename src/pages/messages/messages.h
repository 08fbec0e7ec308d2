// The messages, each with what it changed of its outcome's wording.
#pragma once

#include <optional>

#include "pages/parts.h"
#include "pages/window.h"

namespace foyer::pages::messages {

struct State {
  std::optional<content::Section> section;  // title and heading of the message list
  std::vector<content::Message> messages;
  std::vector<std::string> restated;  // of each message its outcome's numeral; empty: it restates none
  WindowLinks beside;                 // where there are more than a page shows
  bool compared = false;              // one or more restate an outcome
  std::string found;                  // what was searched for, to be marked; empty: nothing
};

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::messages
