// What the start page knows.
#include "pages/home/home.h"

#include "pages/graph_of_session.h"

namespace foyer::pages::home {

base::Result<State> Open(const content::Store& store) {
  State state;
  auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  auto groups = store.Groups();
  if (!groups) return tl::unexpected(groups.error());
  auto people = PeopleForPicture(store, *groups);
  if (!people) return tl::unexpected(people.error());
  const auto documents = store.Documents();
  if (!documents) return tl::unexpected(documents.error());
  state.facts = std::move(*facts);
  state.groups = std::move(*groups);
  state.people = std::move(*people);
  state.documents = documents->size();
  return state;
}

Heading HeadingOf(const State& state) {
  return {std::string(ui::Say(ui::StringKey::home_title)), state.facts.event};
}

}  // namespace foyer::pages::home
