// One question, big: who was asked, what else they were asked, previous and next.
#pragma once

#include <optional>

#include "pages/parts.h"
#include "pages/take_away.h"
#include "pages/window.h"

namespace foyer::pages::question {

struct State {
  content::QuestionEntry entry;
  std::vector<content::QuestionEntry> also;  // put to the same speaker; the first of very many
  std::vector<content::GroupEntry> groups;
  std::vector<content::CloseEntry> closest;
  TakeAway take_away;
  std::string previous, next, last;  // numerals; empty: none
  std::string found;                 // what was searched for, to be marked; empty: nothing
};

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::question
