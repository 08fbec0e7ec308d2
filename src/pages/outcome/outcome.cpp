// What the page of one outcome knows.
#include "pages/outcome/outcome.h"

#include <utility>

namespace foyer::pages::outcome {

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  state.found = route.words;
  auto entry = store.FindOutcome(route.key);
  if (!entry) return tl::unexpected(entry.error());
  if (!*entry) return base::Fail(base::ErrorKind::kInput, "there is no outcome " + route.key);
  state.outcome = std::move((*entry)->outcome);
  state.message.reset();
  if ((*entry)->message > 0) {
    auto message = store.FindMessage((*entry)->message);
    if (!message) return tl::unexpected(message.error());
    state.message = std::move(*message);
  }
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  const int number = state.outcome.number;
  auto closest = store.Closest({.kind = content::Place::Kind::kOutcome, .number = number});
  if (!closest) return tl::unexpected(closest.error());
  state.closest = std::move(*closest);
  std::vector<std::string> lines;
  for (const content::Passage& paragraph : state.outcome.paragraphs) lines.push_back(paragraph.text);
  state.take_away = TakeAwayOf(
      *facts, ui::Say(ui::StringKey::outcome_title, {{"numeral", state.outcome.numeral}}), lines, route);
  for (const auto& [numeral, at] :
       {std::pair(&state.previous, number - 1), std::pair(&state.next, number + 1),
        std::pair(&state.last, facts->outcomes)}) {
    auto printed = store.OutcomeNumeral(at);
    if (!printed) return tl::unexpected(printed.error());
    *numeral = std::move(*printed);
  }
  return state;
}

Heading HeadingOf(const State& state) {
  return {ui::Say(ui::StringKey::outcome_title, {{"numeral", state.outcome.numeral}}),
          ui::Say(ui::StringKey::outcome_of, {{"last", state.last}})};
}

}  // namespace foyer::pages::outcome
