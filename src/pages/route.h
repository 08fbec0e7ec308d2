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

enum class PageKind { kAttract, kHome, kBackground, kAgenda, kSpeakers, kOutcomes, kMessages, kAbout };

struct Route {
  PageKind page = PageKind::kHome;
  std::string key;    // numeral, slug or number of one entry; empty: the page of all
  std::string group;  // only questions of this stakeholder group (slug); empty: all

  friend bool operator==(const Route&, const Route&) = default;
};

// "agenda/IV", "agenda?group=government"; nothing where the text is no route.
std::optional<Route> ParseRoute(std::string_view text);
std::string ToString(const Route& route);

// Every route of this content, in the order of the rail.
base::Result<std::vector<Route>> AllRoutes(const content::Store& store);

}  // namespace foyer::pages
