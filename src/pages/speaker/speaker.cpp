// What the page of one person knows.
#include "pages/speaker/speaker.h"

namespace foyer::pages::speaker {

base::Result<State> Apply(State state, const Action& action, const content::Store& store) {
  const Go* go = std::get_if<Go>(&action);
  if (go == nullptr) return state;
  auto entry = store.FindPerson(go->route.key);
  if (!entry) return tl::unexpected(entry.error());
  if (!*entry) return base::Fail(base::ErrorKind::kInput, "there is no speaker " + go->route.key);
  auto questions = store.QuestionsOf(go->route.key);
  if (!questions) return tl::unexpected(questions.error());
  auto groups = store.Groups();
  if (!groups) return tl::unexpected(groups.error());
  const auto people = store.People();
  if (!people) return tl::unexpected(people.error());
  state =
      State{std::move((*entry)->person), std::move(*questions), std::move(*groups), "", "", go->route.words};
  for (std::size_t i = 0; i < people->size(); ++i) {
    if ((*people)[i].person.slug != state.person.slug) continue;
    if (i > 0) state.previous = (*people)[i - 1].person.slug;
    if (i + 1 < people->size()) state.next = (*people)[i + 1].person.slug;
  }
  return state;
}

Heading HeadingOf(const State& state) {
  const content::Group* group = FindGroup(state.groups, state.person.group);
  return {state.person.name, group != nullptr ? group->name : ""};
}

}  // namespace foyer::pages::speaker
