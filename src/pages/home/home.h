// The start: the session's title, the ways to every part, who was asked.
#pragma once

#include <optional>

#include "pages/parts.h"

namespace foyer::pages::home {

struct State {
  content::ReportFacts facts;
  std::vector<content::GroupEntry> groups;
  std::vector<content::PersonEntry> people;  // of the picture
  std::size_t documents = 0;
};

base::Result<State> Open(const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::home
