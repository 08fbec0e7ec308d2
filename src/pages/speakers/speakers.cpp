// What the speakers page knows.
#include "pages/speakers/speakers.h"

namespace foyer::pages::speakers {

namespace {

// Nowhere is room for more that can be touched.
constexpr int kMostTouchable = content::kMostRowsAsked;

}  // namespace

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  auto people = store.People(WindowOf(route));
  if (!people) return tl::unexpected(people.error());
  auto groups = store.Groups();
  if (!groups) return tl::unexpected(groups.error());
  auto countries = store.Countries();
  if (!countries) return tl::unexpected(countries.error());
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  WindowLinks beside = LinksBeside(route, people->previous, people->next);
  if (!people->entries.empty()) {
    beside.label = LabelOf(std::to_string(people->entries.front().number),
                           std::to_string(people->entries.back().number));
  }
  state = {.people = std::move(people->entries),
           .groups = std::move(*groups),
           .countries = std::move(*countries),
           .places = {},
           .questions = {},
           .beside = std::move(beside),
           .total = facts->people};
  for (const content::CountryEntry& country : state.countries)
    state.places.push_back(ui::FindCountry(country.name));
  if (state.beside.AreNeeded() || facts->questions > kMostTouchable) return state;
  auto questions = store.Questions({.rows = kMostTouchable});
  if (!questions) return tl::unexpected(questions.error());
  state.questions = std::move(questions->entries);
  return state;
}

Heading HeadingOf(const State& state) {
  return {std::string(ui::Say(ui::StringKey::nav_speakers)),
          ui::Say(ui::StringKey::speakers_subtitle,
                  {{"people", ui::SayCount(ui::CountKey::count_people, state.total)},
                   {"groups", ui::SayCount(ui::CountKey::count_groups,
                                           static_cast<std::int64_t>(state.groups.size()))}})};
}

}  // namespace foyer::pages::speakers
