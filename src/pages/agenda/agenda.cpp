// What the agenda knows, and its filter.
#include "pages/agenda/agenda.h"

namespace foyer::pages::agenda {

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  state.found = route.words;
  auto groups = store.Groups();
  if (!groups) return tl::unexpected(groups.error());
  state.groups = std::move(*groups);
  state.group = route.group;
  // A group that this report does not have filters nothing: better all questions than none.
  if (FindGroup(state.groups, state.group) == nullptr) state.group.clear();
  auto questions = store.Questions(WindowOf(route), state.group);
  if (!questions) return tl::unexpected(questions.error());
  state.questions = std::move(questions->entries);
  state.beside = LinksBeside(route, questions->previous, questions->next);
  if (!state.questions.empty()) {
    state.beside.label =
        LabelOf(state.questions.front().question.numeral, state.questions.back().question.numeral);
  }
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  state.total = facts->questions;
  state.count = state.total;
  for (const content::GroupEntry& entry : state.groups) {
    if (entry.group.slug == state.group) state.count = entry.questions;
  }
  state.section.reset();
  // Who reads on has read it.
  if (state.beside.previous) return state;
  auto section = IntroductionOf(store, content::SectionKind::kAgenda);
  if (!section) return tl::unexpected(section.error());
  state.section = std::move(*section);
  return state;
}

Heading HeadingOf(const State& state) {
  return {std::string(ui::Say(ui::StringKey::nav_agenda)),
          state.group.empty() ? ui::SayCount(ui::CountKey::agenda_subtitle, state.total)
                              : ui::SayCount(ui::CountKey::agenda_filtered, state.total,
                                             {{"shown", std::to_string(state.count)}})};
}

}  // namespace foyer::pages::agenda
