// Lists that are longer than a page: which part of them a route shows, and the ways to the parts before and
// after it.
#pragma once

#include <optional>
#include <string>

#include "content/store.h"
#include "pages/route.h"
#include "ui/ui.h"

namespace foyer::pages {

struct WindowLinks {
  std::optional<Route> previous, next;  // none: there is none
  std::string label;                    // what this part holds: "LXI – CXX"

  bool AreNeeded() const { return previous || next; }
};

// Of the list that `route` shows a part of.
WindowLinks LinksBeside(const Route& route, int previous, int next);
WindowLinks LinksBeside(const Route& route, const Paragraph& previous, const Paragraph& next);

// "first – last"; empty where the list has no entries.
std::string LabelOf(const std::string& first, const std::string& last);

// Heading and introduction of a list: the report's section of that kind; nothing where it has none.
base::Result<std::optional<content::Section>> IntroductionOf(const content::Store& store,
                                                             content::SectionKind kind);

// The list of `page`, at the part that holds the entry with this number.
Route ListRoute(PageKind page, int number);

// Above a part that another comes before, and below one that has neighbours; nothing elsewhere. Takes room
// for itself and a gap.
void ShowLinksAbove(ui::Ui& ui, const WindowLinks& links);
void ShowLinksBelow(ui::Ui& ui, const WindowLinks& links);

}  // namespace foyer::pages
