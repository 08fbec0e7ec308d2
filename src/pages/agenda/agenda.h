// The questions, all or those put to one stakeholder group.
#pragma once

#include <optional>

#include "pages/parts.h"
#include "pages/window.h"

namespace foyer::pages::agenda {

struct State {
  std::optional<content::Section> section;  // the report's heading and introduction
  std::vector<content::GroupEntry> groups;
  std::vector<content::QuestionEntry> questions;
  std::string group;   // slug; empty: all
  WindowLinks beside;  // where there are more questions than a page shows
  int count = 0;       // questions of the group
  int total = 0;       // questions in the report
  std::string found;   // what was searched for, to be marked; empty: nothing
};

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::agenda
