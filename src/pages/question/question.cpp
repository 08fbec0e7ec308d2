// What the page of one question knows.
#include "pages/question/question.h"

#include <utility>

namespace foyer::pages::question {

namespace {

// The speaker's page has them all.
constexpr int kMostAlso = 12;

}  // namespace

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  state.found = route.words;
  auto entry = store.FindQuestion(route.key);
  if (!entry) return tl::unexpected(entry.error());
  if (!*entry) return base::Fail(base::ErrorKind::kInput, "there is no question " + route.key);
  state.entry = std::move(**entry);
  auto also = store.QuestionsOf(state.entry.speaker.slug, {.rows = kMostAlso});
  if (!also) return tl::unexpected(also.error());
  const int number = state.entry.question.number;
  std::erase_if(also->entries,
                [&](const content::QuestionEntry& other) { return other.question.number == number; });
  state.also = std::move(also->entries);
  auto groups = store.Groups();
  if (!groups) return tl::unexpected(groups.error());
  state.groups = std::move(*groups);
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  auto closest = store.Closest({.kind = content::Place::Kind::kQuestion, .number = number});
  if (!closest) return tl::unexpected(closest.error());
  state.closest = std::move(*closest);
  const content::Question& question = state.entry.question;
  state.take_away = TakeAwayOf(*facts, ui::Say(ui::StringKey::take_question, {{"numeral", question.numeral}}),
                               {question.text.text, AsPrinted(question.speaker_line)}, route);
  for (const auto& [numeral, at] :
       {std::pair(&state.previous, number - 1), std::pair(&state.next, number + 1),
        std::pair(&state.last, facts->questions)}) {
    auto printed = store.QuestionNumeral(at);
    if (!printed) return tl::unexpected(printed.error());
    *numeral = std::move(*printed);
  }
  return state;
}

Heading HeadingOf(const State& state) {
  return {ui::Say(ui::StringKey::question_title, {{"numeral", state.entry.question.numeral}}),
          ui::Say(ui::StringKey::question_of, {{"last", state.last}})};
}

}  // namespace foyer::pages::question
