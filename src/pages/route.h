// Where a visitor can be: the routes that DESIGN names, as text and as values. Knows no content: a route may
// lead nowhere.
#pragma once

#include <initializer_list>
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
  kChanges,
  kSearch,
  kAbout
};

using Paragraph = content::ParagraphPlace;

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

// The part of a list that `route` begins with.
content::WindowAt WindowOf(const Route& route);
// Route::from of the part that begins with that entry: the first part is the list itself.
Paragraph PartFrom(int number);
// What the background page reads out.
inline constexpr std::initializer_list<content::SectionKind> kSectionsRead = {
    content::SectionKind::kOpening, content::SectionKind::kBackground, content::SectionKind::kOther};

// Every route of this content, in the order of the rail; of long lists each part.
base::Result<std::vector<Route>> AllRoutes(const content::Store& store);

}  // namespace foyer::pages
