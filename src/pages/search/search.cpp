// What the search page finds, and where its results lead.
#include "pages/search/search.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"

namespace foyer::pages::search {
namespace {

std::string Shortened(const std::string& words) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < words.size() && count < content::kMostSearchCharacters; ++count)
    base::NextCodePoint(words, at);
  return words.substr(0, at);
}

// The page that shows a section of this kind.
Route RouteOfSection(content::SectionKind kind, int number, int paragraph) {
  using content::SectionKind;
  switch (kind) {
    case SectionKind::kFront:
      return {PageKind::kAbout, "", ""};
    case SectionKind::kAgenda:
      return {PageKind::kAgenda, "", ""};
    case SectionKind::kOutcomes:
      return {PageKind::kOutcomes, "", ""};
    case SectionKind::kMessages:
      return {PageKind::kMessages, "", ""};
    case SectionKind::kOpening:
    case SectionKind::kBackground:
    case SectionKind::kOther:
      break;
  }
  Route route{PageKind::kBackground, "", ""};
  route.paragraph = {number, paragraph};
  return route;
}

base::Result<Route> RouteOf(const content::SearchHit& hit, const content::Store& store) {
  switch (hit.kind) {
    case content::HitKind::kPerson:
      return Route{PageKind::kSpeakers, hit.key, ""};
    case content::HitKind::kQuestion:
      return Route{PageKind::kAgenda, hit.key, ""};
    case content::HitKind::kOutcome:
      return Route{PageKind::kOutcomes, hit.key, ""};
    case content::HitKind::kMessage:
      return Route{PageKind::kMessages, hit.key, ""};
    case content::HitKind::kSection:
      break;
  }
  int number = 0;
  std::from_chars(hit.key.data(), hit.key.data() + hit.key.size(), number);
  const auto kind = store.KindOfSection(number);
  if (!kind) return tl::unexpected(kind.error());
  return RouteOfSection(kind->value_or(content::SectionKind::kOther), number, hit.paragraph);
}

base::Result<void> Find(State& state, const content::Store& store) {
  state.kinds.clear();
  state.corrected.clear();
  state.nearest.clear();
  if (IsBlank(state)) return {};
  auto results = content::Search(store, {state.words, state.group, content::kMostHitsOfAKind});
  if (!results) return tl::unexpected(results.error());
  state.corrected = std::move(results->corrected);
  state.nearest = std::move(results->nearest_words);
  const std::string& marked = state.corrected.empty() ? state.words : state.corrected;
  for (content::SearchHit& hit : results->hits) {
    auto route = RouteOf(hit, store);
    if (!route) return tl::unexpected(route.error());
    route->words = marked;
    auto kind = std::find_if(state.kinds.begin(), state.kinds.end(),
                             [&](const FoundOfKind& each) { return each.kind == hit.kind; });
    if (kind == state.kinds.end()) {
      const int count = results->counts[static_cast<std::size_t>(hit.kind)];
      kind = state.kinds.insert(kind, {hit.kind, count, {}});
    }
    kind->found.push_back({std::move(hit), std::move(*route)});
  }
  return {};
}

std::string CountInWords(const State& state) {
  int count = 0;
  bool more = false;
  for (const FoundOfKind& kind : state.kinds) {
    count += kind.count;
    more = more || kind.count >= content::kMostCounted;
  }
  return ui::SayCount(more ? ui::CountKey::search_found_at_least : ui::CountKey::search_found, count);
}

}  // namespace

bool IsBlank(const State& state) {
  return state.words.find_first_not_of(' ') == std::string::npos;
}

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  auto groups = store.Groups();
  if (!groups) return tl::unexpected(groups.error());
  auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  state.groups = std::move(*groups);
  state.facts = std::move(*facts);
  state.words = Shortened(route.words);
  // A group that this report does not have filters nothing.
  state.group = FindGroup(state.groups, route.group) != nullptr ? route.group : "";
  if (auto found = Find(state, store); !found) return tl::unexpected(found.error());
  return state;
}

Heading HeadingOf(const State& state) {
  const std::string title(ui::Say(ui::StringKey::nav_search));
  if (IsBlank(state)) return {title, std::string(ui::Say(ui::StringKey::search_start))};
  return {title, state.kinds.empty() ? "" : CountInWords(state)};
}

}  // namespace foyer::pages::search
