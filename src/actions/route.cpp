// Routes as text.
#include "actions/route.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace foyer::actions {
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
                           kParagraph = "paragraph", kFrom = "from";

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

constexpr std::size_t kMostDigits = 9;

// A number from 1, spelt as ToString spells it.
std::optional<int> ParseNumber(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole =
      !text.empty() && error == std::errc() && end == text.data() + text.size() && text.size() <= kMostDigits;
  return whole && number > 0 && text.front() != '0' ? std::optional(number) : std::nullopt;
}

// "3.1", or "3" for the section's heading.
std::optional<Paragraph> ParseParagraph(std::string_view value) {
  const std::size_t dot = value.find('.');
  const auto section = ParseNumber(value.substr(0, dot));
  const auto number = dot == std::string_view::npos ? std::optional(0) : ParseNumber(value.substr(dot + 1));
  if (!section || !number) return std::nullopt;
  return Paragraph{*section, *number};
}

// Pages that show a list; of the entries a person's, which lists their questions.
bool IsList(const Route& route) {
  switch (route.page) {
    case PageKind::kBackground:
    case PageKind::kChanges:
    case PageKind::kSpeakers:
      return true;
    case PageKind::kAgenda:
    case PageKind::kOutcomes:
    case PageKind::kMessages:
      return route.key.empty();
    default:
      return false;
  }
}

bool ReadFrom(std::string_view value, Route& route) {
  if (!IsList(route) || route.from != Paragraph{}) return false;
  if (route.page == PageKind::kBackground) {
    const auto place = ParseParagraph(value);
    if (!place || place->number == 0) return false;
    route.from = *place;
  } else {
    const auto number = ParseNumber(value);
    if (!number) return false;
    route.from = PartFrom(*number);
  }
  return true;
}

std::string AsText(const Paragraph& place) {
  if (place.section == 0) return std::to_string(place.number);
  return place.number > 0 ? fmt::format("{}.{}", place.section, place.number) : std::to_string(place.section);
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
  if (name == kParagraph) {
    const auto place = ParseParagraph(value);
    if (!place || route.page != PageKind::kBackground || route.paragraph.section > 0) return false;
    route.paragraph = *place;
    return true;
  }
  return name == kFrom && ReadFrom(value, route);
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
  if (route.paragraph.section > 0) add(kParagraph, AsText(route.paragraph));
  if (route.from.number > 0) add(kFrom, AsText(route.from));
  return text;
}

Route ToPage(PageKind page) {
  return {page, "", ""};
}

Route ToEntry(PageKind page, std::string key) {
  return {page, std::move(key), ""};
}

Route ToGroup(PageKind page, std::string group) {
  return {page, "", std::move(group)};
}

Paragraph PartFrom(int number) {
  return number > 1 ? Paragraph{0, number} : Paragraph{};
}

}  // namespace foyer::actions
