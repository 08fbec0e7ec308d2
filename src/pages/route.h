// Where a visitor can be: the routes that DESIGN names, as text and as values. Knows no content: a route may
// lead nowhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "content/store.h"

namespace foyer::pages {

enum class PageKind {
  kAttract,
  kHome,
  kBackground,
  kAgenda,
  kSpeakers,
  kOutcomes,
  kMessages,
  kSearch,
  kAbout
};

struct Route {
  PageKind page = PageKind::kHome;
  std::string key;    // numeral, slug or number of one entry; empty: the page of all
  std::string group;  // only what belongs to this stakeholder group (slug); empty: all
  // Of search what is searched for; elsewhere what is marked on the page. As it was typed: any bytes.
  std::string words = {};
  // Of background, where the words are marked: Report::sections and its paragraph, 1-based; 0: in all.
  int section = 0, paragraph = 0;

  friend bool operator==(const Route&, const Route&) = default;
};

// "agenda/IV", "agenda?group=government", "search?q=norms", "agenda/IV?mark=norms"; nothing where the text is
// no route. Words are percent-encoded.
std::optional<Route> ParseRoute(std::string_view text);
std::string ToString(const Route& route);

// Every route of this content, in the order of the rail.
base::Result<std::vector<Route>> AllRoutes(const content::Store& store);

}  // namespace foyer::pages
