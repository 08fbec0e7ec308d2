// Asks the store what there is to go to.
#include "pages/route.h"

#include <algorithm>

namespace foyer::pages {

content::WindowAt WindowOf(const Route& route) {
  return {.from = std::max(1, route.from.number)};
}

namespace {

constexpr PageKind kInRailOrder[] = {
    PageKind::kAttract,  PageKind::kHome,     PageKind::kBackground, PageKind::kAgenda, PageKind::kSpeakers,
    PageKind::kOutcomes, PageKind::kMessages, PageKind::kChanges,    PageKind::kSearch, PageKind::kAbout};

// The parts of one list, and what `key_of` names of each entry.
template <typename Read, typename KeyOf>
base::Result<void> AddList(std::vector<Route>& routes, PageKind page, const Read& read, const KeyOf& key_of) {
  std::vector<Route> entries;
  for (content::WindowAt at; at.from > 0;) {
    const auto window = read(at);
    if (!window) return tl::unexpected(window.error());
    routes.push_back({.page = page, .key = "", .group = "", .from = PartFrom(at.from)});
    for (const auto& entry : window->entries) entries.push_back({page, key_of(entry), ""});
    at.from = window->next;
  }
  routes.insert(routes.end(), std::make_move_iterator(entries.begin()),
                std::make_move_iterator(entries.end()));
  return {};
}

base::Result<void> AddBackground(std::vector<Route>& routes, const content::Store& store) {
  Route route{PageKind::kBackground, "", ""};
  do {
    routes.push_back(route);
    const auto window = store.Sections(kSectionsRead, route.from);
    if (!window) return tl::unexpected(window.error());
    route.from = window->next;
  } while (route.from.section > 0);
  return {};
}

base::Result<void> AddChanges(std::vector<Route>& routes, const content::Store& store) {
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  for (int from = 1; facts->comparisons > 0 && from > 0;) {
    const auto window = store.Comparisons({from});
    if (!window) return tl::unexpected(window.error());
    routes.push_back({.page = PageKind::kChanges, .key = "", .group = "", .from = PartFrom(from)});
    from = window->next;
  }
  return {};
}

base::Result<void> AddPage(std::vector<Route>& routes, PageKind page, const content::Store& store) {
  using content::WindowAt;
  switch (page) {
    case PageKind::kBackground:
      return AddBackground(routes, store);
    case PageKind::kAgenda:
      return AddList(
          routes, page, [&](WindowAt at) { return store.Questions(at); },
          [](const content::QuestionEntry& entry) { return entry.question.numeral; });
    case PageKind::kSpeakers:
      return AddList(
          routes, page, [&](WindowAt at) { return store.People(at); },
          [](const content::PersonEntry& entry) { return entry.person.slug; });
    case PageKind::kOutcomes:
      return AddList(
          routes, page, [&](WindowAt at) { return store.Outcomes(at); },
          [](const content::OutcomeEntry& entry) { return entry.outcome.numeral; });
    case PageKind::kMessages:
      return AddList(
          routes, page, [&](WindowAt at) { return store.Messages(at); },
          [](const content::Message& message) { return std::to_string(message.number); });
    case PageKind::kChanges:
      return AddChanges(routes, store);
    default:
      routes.push_back({page, "", ""});
      return {};
  }
}

}  // namespace

base::Result<std::vector<Route>> AllRoutes(const content::Store& store) {
  std::vector<Route> routes;
  for (const PageKind page : kInRailOrder) {
    if (auto added = AddPage(routes, page, store); !added) return tl::unexpected(added.error());
  }
  return routes;
}

}  // namespace foyer::pages
