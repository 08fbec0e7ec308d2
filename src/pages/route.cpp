// Routes as text.
#include "pages/route.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace foyer::pages {
namespace {

struct PageName {
  PageKind page;
  std::string_view name;
  bool has_entries;
};

constexpr std::array<PageName, 9> kPages = {{{PageKind::kAttract, "attract", false},
                                             {PageKind::kHome, "home", false},
                                             {PageKind::kBackground, "background", false},
                                             {PageKind::kAgenda, "agenda", true},
                                             {PageKind::kSpeakers, "speakers", true},
                                             {PageKind::kOutcomes, "outcomes", true},
                                             {PageKind::kMessages, "messages", true},
                                             {PageKind::kChanges, "changes", false},
                                             {PageKind::kAbout, "about", false}}};

constexpr std::string_view kGroupQuery = "?group=", kCodeQuery = "?code=", kParagraphQuery = "?paragraph=";
constexpr std::size_t kMostDigits = 6;

// A number from 1, spelt as ToString spells it.
std::optional<int> ParseNumber(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size() && text.size() <= kMostDigits;
  return whole && number > 0 && text.front() != '0' ? std::optional(number) : std::nullopt;
}

// What follows the page's name or key, `query` from its question mark on.
bool ParseQuery(std::string_view query, Route& route) {
  const auto value_of = [&](std::string_view name) -> std::optional<std::string_view> {
    return query.starts_with(name) ? std::optional(query.substr(name.size())) : std::nullopt;
  };
  if (const auto group = value_of(kGroupQuery)) {
    route.group = *group;
    return !group->empty() && route.page == PageKind::kAgenda && route.key.empty();
  }
  if (const auto code = value_of(kCodeQuery)) {
    const auto number = ParseNumber(*code);
    route.code = number.value_or(0);
    return number && !route.key.empty();
  }
  if (const auto paragraph = value_of(kParagraphQuery)) {
    const std::size_t dot = std::min(paragraph->find('.'), paragraph->size() - 1);
    if (paragraph->empty()) return false;
    const auto section = ParseNumber(paragraph->substr(0, dot)),
               number = ParseNumber(paragraph->substr(dot + 1));
    route.paragraph = {section.value_or(0), number.value_or(0)};
    return section && number && route.page == PageKind::kBackground;
  }
  return false;
}

}  // namespace

bool IsCompared(const content::Message& message) {
  return message.outcome > 0;
}

std::optional<Route> ParseRoute(std::string_view text) {
  Route route;
  const std::size_t question_mark = text.find('?');
  const std::string_view query = text.substr(std::min(question_mark, text.size()));
  text = text.substr(0, question_mark);
  const std::size_t slash = text.find('/');
  const std::string_view name = text.substr(0, slash);
  const auto page =
      std::find_if(kPages.begin(), kPages.end(), [&](const PageName& p) { return p.name == name; });
  if (page == kPages.end()) return std::nullopt;
  route.page = page->page;
  if (slash != std::string_view::npos) {
    route.key = text.substr(slash + 1);
    if (!page->has_entries || route.key.empty() || route.key.find('/') != std::string::npos)
      return std::nullopt;
  }
  return query.empty() || ParseQuery(query, route) ? std::optional(route) : std::nullopt;
}

std::string ToString(const Route& route) {
  const auto page =
      std::find_if(kPages.begin(), kPages.end(), [&](const PageName& p) { return p.page == route.page; });
  std::string text(page->name);
  if (!route.key.empty()) text += "/" + route.key;
  if (!route.group.empty()) text += std::string(kGroupQuery) + route.group;
  if (route.code > 0) text += std::string(kCodeQuery) + std::to_string(route.code);
  if (route.paragraph.section > 0)
    text += fmt::format("{}{}.{}", kParagraphQuery, route.paragraph.section, route.paragraph.number);
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
  const bool compared = std::any_of(messages->begin(), messages->end(), IsCompared);
  for (const PageName& page : kPages) {
    if (page.page == PageKind::kChanges && !compared) continue;
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
