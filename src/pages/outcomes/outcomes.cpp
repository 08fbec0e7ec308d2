// What the outcomes page knows.
#include "pages/outcomes/outcomes.h"

namespace foyer::pages::outcomes {

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  state.found = route.words;
  auto outcomes = store.Outcomes(WindowOf(route));
  if (!outcomes) return tl::unexpected(outcomes.error());
  state.outcomes = std::move(outcomes->entries);
  state.beside = LinksBeside(route, outcomes->previous, outcomes->next);
  if (!state.outcomes.empty()) {
    state.beside.label =
        LabelOf(state.outcomes.front().outcome.numeral, state.outcomes.back().outcome.numeral);
  }
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  state.total = facts->outcomes;
  state.compared = facts->comparisons > 0;
  state.section.reset();
  // Who reads on has read it.
  if (state.beside.previous) return state;
  auto section = IntroductionOf(store, content::SectionKind::kOutcomes);
  if (!section) return tl::unexpected(section.error());
  state.section = std::move(*section);
  return state;
}

Heading HeadingOf(const State& state) {
  return {std::string(ui::Say(ui::StringKey::nav_outcomes)),
          ui::SayCount(ui::CountKey::outcomes_subtitle, state.total)};
}

}  // namespace foyer::pages::outcomes
