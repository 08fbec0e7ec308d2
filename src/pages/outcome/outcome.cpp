// What the page of one outcome knows.
#include "pages/outcome/outcome.h"

#include "base/roman.h"
#include "base/text.h"

namespace foyer::pages::outcome {
namespace {

std::string Numeral(int number) { return base::Fold(base::ToRoman(number)); }

}  // namespace

base::Result<State> Apply(State state, const Action& action, const content::Store& store) {
  const Go* go = std::get_if<Go>(&action);
  if (go == nullptr) return state;
  auto entry = store.FindOutcome(go->route.key);
  if (!entry) return tl::unexpected(entry.error());
  if (!*entry) return base::Fail(base::ErrorKind::kInput, "there is no outcome " + go->route.key);
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
  state.previous = number > 1 ? Numeral(number - 1) : "";
  state.next = number < facts->outcomes ? Numeral(number + 1) : "";
  state.last = Numeral(facts->outcomes);
  return state;
}

Heading HeadingOf(const State& state) {
  return {ui::Say(ui::StringKey::outcome_title, {{"numeral", state.outcome.numeral}}),
          ui::Say(ui::StringKey::outcome_of, {{"last", state.last}})};
}

}  // namespace foyer::pages::outcome
