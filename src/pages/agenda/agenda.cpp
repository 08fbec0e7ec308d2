// What the agenda knows, and its filter.
#include "pages/agenda/agenda.h"

namespace foyer::pages::agenda {

base::Result<State> Apply(State state, const Action& action, const content::Store& store) {
  const Go* go = std::get_if<Go>(&action);
  if (go != nullptr) state.found = go->route.words;
  auto groups = store.Groups();
  if (!groups) return tl::unexpected(groups.error());
  state.groups = std::move(*groups);
  state.group = go != nullptr ? go->route.group : "";
  // A group that this report does not have filters nothing: better all questions than none.
  if (FindGroup(state.groups, state.group) == nullptr) state.group.clear();
  auto questions = store.Questions(state.group);
  if (!questions) return tl::unexpected(questions.error());
  state.questions = std::move(*questions);
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  state.total = facts->questions;
  const auto sections = store.Sections();
  if (!sections) return tl::unexpected(sections.error());
  for (const content::Section& section : *sections) {
    if (section.kind == content::SectionKind::kAgenda) state.section = section;
  }
  return state;
}

Heading HeadingOf(const State& state) {
  const std::string count = std::to_string(state.questions.size()), total = std::to_string(state.total);
  return {std::string(ui::Say(ui::StringKey::nav_agenda)),
          state.group.empty()
              ? ui::Say(ui::StringKey::agenda_subtitle, {{"count", total}})
              : ui::Say(ui::StringKey::agenda_filtered, {{"count", count}, {"total", total}})};
}

}  // namespace foyer::pages::agenda
