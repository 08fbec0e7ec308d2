// One person: role, organisation, country and group, the lines as printed, and the questions put to them.
#pragma once

#include <optional>

#include "pages/parts.h"
#include "pages/take_away.h"
#include "pages/window.h"

namespace foyer::pages::speaker {

struct State {
  content::Person person;
  std::vector<content::QuestionEntry> questions;
  WindowLinks beside;  // where there are more than a page shows
  std::vector<content::GroupEntry> groups;
  TakeAway take_away;
  std::string previous, next;  // slugs, in order of first appearance; empty: none
  Route all;                   // of the list, where this person stands in it
  std::string found;           // what was searched for, to be marked; empty: nothing
};

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::speaker
