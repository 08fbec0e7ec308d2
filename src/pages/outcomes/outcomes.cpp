// What the outcomes page knows.
#include "pages/outcomes/outcomes.h"

#include <algorithm>

namespace foyer::pages::outcomes {

base::Result<State> Apply(State state, const Action& action, const content::Store& store) {
  if (const Go* go = std::get_if<Go>(&action)) state.found = go->route.words;
  auto outcomes = store.Outcomes();
  if (!outcomes) return tl::unexpected(outcomes.error());
  state.outcomes = std::move(*outcomes);
  state.compared = std::any_of(state.outcomes.begin(), state.outcomes.end(),
                               [](const content::OutcomeEntry& entry) { return entry.message > 0; });
  const auto sections = store.Sections();
  if (!sections) return tl::unexpected(sections.error());
  for (const content::Section& section : *sections) {
    if (section.kind == content::SectionKind::kOutcomes) state.section = section;
  }
  return state;
}

Heading HeadingOf(const State& state) {
  return {std::string(ui::Say(ui::StringKey::nav_outcomes)),
          ui::Say(ui::StringKey::outcomes_subtitle, {{"count", std::to_string(state.outcomes.size())}})};
}

}  // namespace foyer::pages::outcomes
