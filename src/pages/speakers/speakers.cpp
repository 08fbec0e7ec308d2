// What the speakers page knows.
#include "pages/speakers/speakers.h"

namespace foyer::pages::speakers {

base::Result<State> Apply(State, const Action&, const content::Store& store) {
  auto people = store.People();
  if (!people) return tl::unexpected(people.error());
  auto groups = store.Groups();
  if (!groups) return tl::unexpected(groups.error());
  auto countries = store.Countries();
  if (!countries) return tl::unexpected(countries.error());
  auto questions = store.Questions();
  if (!questions) return tl::unexpected(questions.error());
  State state{std::move(*people), std::move(*groups), std::move(*countries), {}, std::move(*questions)};
  for (const content::CountryEntry& country : state.countries) state.places.push_back(ui::FindCountry(country.name));
  return state;
}

Heading HeadingOf(const State& state) {
  return {std::string(ui::Say(ui::StringKey::nav_speakers)),
          ui::Say(ui::StringKey::speakers_subtitle, {{"people", std::to_string(state.people.size())},
                                                     {"groups", std::to_string(state.groups.size())}})};
}

}  // namespace foyer::pages::speakers
