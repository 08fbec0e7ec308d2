// Which words the attract page shows.
#include "pages/attract/attract.h"

#include <algorithm>

#include "pages/graph_of_session.h"

namespace foyer::pages::attract {
namespace {

using ui::StringKey;

// Of a kind: more than anybody sees in a day, and little enough to be added up.
constexpr int kMostSlides = 10'000;

base::Result<void> ShowOutcome(State& state, const content::Store& store, int number) {
  const auto numeral = store.OutcomeNumeral(number);
  if (!numeral) return tl::unexpected(numeral.error());
  auto entry = store.FindOutcome(*numeral);
  if (!entry) return tl::unexpected(entry.error());
  if (!*entry || (*entry)->outcome.paragraphs.empty()) return {};
  const auto& paragraphs = (*entry)->outcome.paragraphs;
  state.words = paragraphs.front().text;
  // Watchers cannot turn to the rest.
  for (std::size_t i = 1; state.audience == Audience::kWatchers && i < paragraphs.size(); ++i) {
    state.words += ' ' + paragraphs[i].text;
  }
  state.label = ui::Say(StringKey::attract_outcome, {{"numeral", (*entry)->outcome.numeral}});
  return {};
}

base::Result<void> ShowQuestion(State& state, const content::Store& store, int number) {
  const auto numeral = store.QuestionNumeral(number);
  if (!numeral) return tl::unexpected(numeral.error());
  auto entry = store.FindQuestion(*numeral);
  if (!entry) return tl::unexpected(entry.error());
  if (!*entry) return {};
  state.words = (*entry)->question.text.text;
  state.label = ui::Say(StringKey::attract_question, {{"numeral", (*entry)->question.numeral}});
  return {};
}

}  // namespace

base::Result<State> Open(const content::Store& store) {
  State state;
  auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  auto groups = store.Groups();
  if (!groups) return tl::unexpected(groups.error());
  auto people = PeopleForPicture(store, *groups);
  if (!people) return tl::unexpected(people.error());
  state.facts = std::move(*facts);
  state.groups = std::move(*groups);
  state.people = std::move(*people);
  state.slides = std::min(state.facts.outcomes, kMostSlides) + std::min(state.facts.questions, kMostSlides);
  return Advance(std::move(state), 0, store);
}

base::Result<State> Advance(State state, int slide, const content::Store& store) {
  if (state.slides == 0) return state;
  state.slide = slide % state.slides;
  const int question = state.slide - state.facts.outcomes;
  const base::Result<void> shown =
      question < 0 ? ShowOutcome(state, store, state.slide + 1) : ShowQuestion(state, store, question + 1);
  if (!shown) return tl::unexpected(shown.error());
  return state;
}

Heading HeadingOf(const State& state) {
  return {state.facts.title, state.facts.event};
}

}  // namespace foyer::pages::attract
