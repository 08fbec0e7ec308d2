// Where a visitor can be: the routes, as values and as text. Knows no content: a route may lead nowhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/paragraph_place.h"

namespace foyer::actions {

enum class PageKind {
  kAttract,
  kHome,
  kBackground,
  kAgenda,
  kSpeakers,
  kOutcomes,
  kMessages,
  kChanges,
  kSearch,
  kAbout
};

using Paragraph = base::ParagraphPlace;

struct Route {
  PageKind page = PageKind::kHome;
  std::string key;    // numeral, slug or number of one entry; empty: the page of all
  std::string group;  // only what belongs to this stakeholder group (slug); empty: all
  // Of search what is searched for; elsewhere what is marked on the page. As it was typed: any bytes.
  std::string words = {};
  int code = 0;  // of an entry: which of its codes to take away is brought into view, from 1; 0: the first
  Paragraph paragraph{};  // of the background: brought into view, and where words are marked; none: in all
  // Of a list longer than a page: the number of the first entry that is shown, without a section; of the
  // background its first paragraph; none: the list's beginning.
  Paragraph from{};

  friend bool operator==(const Route&, const Route&) = default;
};

// "agenda/IV", "agenda?group=government", "search?q=norms", "agenda/IV?mark=norms", "agenda/IV?code=2",
// "background?paragraph=3.1", "agenda?from=61"; nothing where the text is no route. Words are
// percent-encoded.
std::optional<Route> ParseRoute(std::string_view text);
std::string ToString(const Route& route);

// The page of all, of one entry, and of what belongs to one stakeholder group (slug).
Route ToPage(PageKind page);
Route ToEntry(PageKind page, std::string key);
Route ToGroup(PageKind page, std::string group);

// Route::from of the part that begins with that entry: the first part is the list itself.
Paragraph PartFrom(int number);

}  // namespace foyer::actions
