// The people who were asked, and where they come from.
#pragma once

#include <optional>

#include "pages/parts.h"
#include "pages/window.h"
#include "ui/world_map.h"

namespace foyer::pages::speakers {

struct State {
  std::vector<content::PersonEntry> people;
  std::vector<content::GroupEntry> groups;
  std::vector<content::CountryEntry> countries;
  std::vector<std::optional<ui::Point>>
      places;  // of the countries, in the map; to look for them takes its time
  std::vector<content::QuestionEntry> questions;  // all of them where a graph of them can be touched, or none
  WindowLinks beside;                             // where there are more people than a page shows
  int total = 0;                                  // people in the report
};

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::speakers
