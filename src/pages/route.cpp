// Routes as text.
#include "pages/route.h"

#include <algorithm>
#include <array>

namespace foyer::pages {
namespace {

struct PageName {
  PageKind page;
  std::string_view name;
  bool has_entries;
};

constexpr std::array<PageName, 8> kPages = {{{PageKind::kAttract, "attract", false},
                                             {PageKind::kHome, "home", false},
                                             {PageKind::kBackground, "background", false},
                                             {PageKind::kAgenda, "agenda", true},
                                             {PageKind::kSpeakers, "speakers", true},
                                             {PageKind::kOutcomes, "outcomes", true},
                                             {PageKind::kMessages, "messages", true},
                                             {PageKind::kAbout, "about", false}}};

constexpr std::string_view kGroupQuery = "?group=";

}  // namespace

std::optional<Route> ParseRoute(std::string_view text) {
  Route route;
  if (const std::size_t query = text.find('?'); query != std::string_view::npos) {
    if (text.substr(query, kGroupQuery.size()) != kGroupQuery) return std::nullopt;
    route.group = text.substr(query + kGroupQuery.size());
    text = text.substr(0, query);
    if (route.group.empty() || text != "agenda") return std::nullopt;
  }
  const std::size_t slash = text.find('/');
  const std::string_view name = text.substr(0, slash);
  const auto page =
      std::find_if(kPages.begin(), kPages.end(), [&](const PageName& p) { return p.name == name; });
  if (page == kPages.end()) return std::nullopt;
  route.page = page->page;
  if (slash == std::string_view::npos) return route;
  route.key = text.substr(slash + 1);
  const bool one_entry = page->has_entries && !route.key.empty() && route.key.find('/') == std::string::npos;
  return one_entry ? std::optional(route) : std::nullopt;
}

std::string ToString(const Route& route) {
  const auto page =
      std::find_if(kPages.begin(), kPages.end(), [&](const PageName& p) { return p.page == route.page; });
  std::string text(page->name);
  if (!route.key.empty()) text += "/" + route.key;
  if (!route.group.empty()) text += std::string(kGroupQuery) + route.group;
  return text;
}

base::Result<std::vector<Route>> AllRoutes(const content::Store& store) {
  const auto questions = store.Questions();
  if (!questions) return tl::unexpected(questions.error());
  const auto people = store.People();
  if (!people) return tl::unexpected(people.error());
  const auto outcomes = store.Outcomes();
  if (!outcomes) return tl::unexpected(outcomes.error());
  const auto messages = store.Messages();
  if (!messages) return tl::unexpected(messages.error());

  std::vector<Route> routes;
  for (const PageName& page : kPages) {
    routes.push_back({page.page, "", ""});
    const auto add = [&](std::string key) { routes.push_back({page.page, std::move(key), ""}); };
    if (page.page == PageKind::kAgenda) {
      for (const auto& entry : *questions) add(entry.question.numeral);
    } else if (page.page == PageKind::kSpeakers) {
      for (const auto& entry : *people) add(entry.person.slug);
    } else if (page.page == PageKind::kOutcomes) {
      for (const auto& entry : *outcomes) add(entry.outcome.numeral);
    } else if (page.page == PageKind::kMessages) {
      for (const auto& message : *messages) add(std::to_string(message.number));
    }
  }
  return routes;
}

}  // namespace foyer::pages
