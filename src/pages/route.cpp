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

constexpr std::array<PageName, 10> kPages = {{{PageKind::kAttract, "attract", false},
                                             {PageKind::kHome, "home", false},
                                             {PageKind::kBackground, "background", false},
                                             {PageKind::kAgenda, "agenda", true},
                                             {PageKind::kSpeakers, "speakers", true},
                                             {PageKind::kOutcomes, "outcomes", true},
                                             {PageKind::kMessages, "messages", true},
                                             {PageKind::kChanges, "changes", false},
                                             {PageKind::kSearch, "search", false},
                                             {PageKind::kAbout, "about", false}}};

constexpr std::string_view kGroup = "group", kQuery = "q", kMark = "mark", kCode = "code",
                           kParagraph = "paragraph";

bool MayMark(PageKind page) {
  return page != PageKind::kAttract && page != PageKind::kHome && page != PageKind::kSearch;
}

bool IsPlain(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

std::string Encode(std::string_view words) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string text;
  for (char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    if (IsPlain(c)) {
      text += c;
    } else {
      text += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return text;
}

std::optional<std::string> Decode(std::string_view text) {
  std::string words;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      words += text[i];
      continue;
    }
    unsigned byte = 0;
    const std::string_view digits = text.substr(i + 1, 2);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    if (error != std::errc() || end != digits.data() + 2) return std::nullopt;
    words += static_cast<char>(byte);
    i += 2;
  }
  return words;
}

constexpr std::size_t kMostDigits = 6;

// A number from 1, spelt as ToString spells it.
std::optional<int> ParseNumber(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size() && text.size() <= kMostDigits;
  return whole && number > 0 && text.front() != '0' ? std::optional(number) : std::nullopt;
}

// "3.1", or "3" for the section's heading.
bool ReadParagraph(std::string_view value, Route& route) {
  const std::size_t dot = value.find('.');
  const auto section = ParseNumber(value.substr(0, dot));
  const auto number = dot == std::string_view::npos ? std::optional(0) : ParseNumber(value.substr(dot + 1));
  if (!section || !number || route.page != PageKind::kBackground || route.paragraph.section > 0) return false;
  route.paragraph = {*section, *number};
  return true;
}

// One "name=value" of a route's query; false where that page has no such thing, or has it already.
bool ReadParameter(std::string_view name, std::string_view value, Route& route) {
  if (name == kGroup) {
    const bool filters = route.page == PageKind::kAgenda || route.page == PageKind::kSearch;
    if (!filters || !route.key.empty() || !route.group.empty()) return false;
    route.group = value;
    return !value.empty();
  }
  if (name == kQuery || name == kMark) {
    const bool takes = name == kQuery ? route.page == PageKind::kSearch : MayMark(route.page);
    auto words = Decode(value);
    if (!takes || !words || !route.words.empty()) return false;
    route.words = std::move(*words);
    return name == kQuery || !route.words.empty();
  }
  if (name == kCode) {
    const auto number = ParseNumber(value);
    if (!number || route.key.empty() || route.code > 0) return false;
    route.code = *number;
    return true;
  }
  return name == kParagraph && ReadParagraph(value, route);
}

bool ReadParameters(std::string_view text, Route& route) {
  while (true) {
    const std::string_view parameter = text.substr(0, text.find('&'));
    const std::size_t equals = parameter.find('=');
    if (equals == std::string_view::npos) return false;
    if (!ReadParameter(parameter.substr(0, equals), parameter.substr(equals + 1), route)) return false;
    if (parameter.size() == text.size()) return true;
    text.remove_prefix(parameter.size() + 1);
  }
}

}  // namespace

bool IsCompared(const content::Message& message) {
  return message.outcome > 0;
}

std::optional<Route> ParseRoute(std::string_view text) {
  Route route;
  const std::size_t query = text.find('?');
  const std::string_view path = text.substr(0, query);
  const std::size_t slash = path.find('/');
  const std::string_view name = path.substr(0, slash);
  const auto page =
      std::find_if(kPages.begin(), kPages.end(), [&](const PageName& p) { return p.name == name; });
  if (page == kPages.end()) return std::nullopt;
  route.page = page->page;
  if (slash != std::string_view::npos) {
    route.key = path.substr(slash + 1);
    const bool one_entry =
        page->has_entries && !route.key.empty() && route.key.find('/') == std::string::npos;
    if (!one_entry) return std::nullopt;
  }
  const bool good = query == std::string_view::npos || ReadParameters(text.substr(query + 1), route);
  return good ? std::optional(route) : std::nullopt;
}

std::string ToString(const Route& route) {
  const auto page =
      std::find_if(kPages.begin(), kPages.end(), [&](const PageName& p) { return p.page == route.page; });
  std::string text(page->name);
  if (!route.key.empty()) text += "/" + route.key;
  char before = '?';
  const auto add = [&](std::string_view parameter, std::string_view value) {
    text += before;
    text.append(parameter).append("=").append(value);
    before = '&';
  };
  if (!route.words.empty()) add(route.page == PageKind::kSearch ? kQuery : kMark, Encode(route.words));
  if (!route.group.empty()) add(kGroup, route.group);
  if (route.code > 0) add(kCode, std::to_string(route.code));
  const Paragraph& place = route.paragraph;
  if (place.section > 0) {
    const std::string section = std::to_string(place.section);
    add(kParagraph, place.number > 0 ? fmt::format("{}.{}", section, place.number) : section);
  }
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
