// What several pages show: passages with their emphasis, people, wording changes, the step bar under one
// entry. Draws only; makes no queries.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/store.h"
#include "pages/route.h"
#include "ui/strings.h"
#include "ui/widgets.h"

namespace foyer::pages {

// Title and subtitle of a page's header.
struct Heading {
  std::string title, subtitle;
};

// Margins beside a page's text and between cards, px.
float PageMargin(const ui::Ui& ui);
float CardGap(const ui::Ui& ui);
float CardPadding(const ui::Ui& ui);

// How many columns of at least `least_mm` (at the smallest text step) fit the width.
int ColumnCount(const ui::Ui& ui, float least_mm, int most);
// True where two columns side by side would be too narrow to read.
bool OneColumn(const ui::Ui& ui);

// Where a group stands in the curated order: its colour.
std::size_t GroupPosition(const std::vector<content::GroupEntry>& groups, std::string_view slug);
const content::Group* FindGroup(const std::vector<content::GroupEntry>& groups, std::string_view slug);

// The report's words, emphasis kept where it tells a part from the rest; wholly emphasised passages are set
// upright. What a search for `found` finds in them is marked (see marked.h), here and below.
void ShowPassage(ui::Ui& ui, std::string id, const content::Passage& passage, ui::TextStyle style,
                 ui::Color color, std::string_view role = "paragraph", std::string_view found = {});
// The same with the printed label before it: "Speaker: Carmen Gonsalves …".
void ShowLabelled(ui::Ui& ui, std::string id, const content::Passage& passage, ui::TextStyle style,
                  ui::Color color, std::string_view found = {});
// Words of one style.
void ShowWords(ui::Ui& ui, const std::string& id, std::string_view words, ui::TextStyle style,
               ui::Color color, std::string_view found);

// A small heading above a card's content.
void ShowOverline(ui::Ui& ui, std::string id, std::string_view text);

struct PersonStyle {
  float avatar_mm = 15;
  ui::TextStyle name = ui::TextStyle::kBodyStrong;
  std::string_view found = {};  // marked in name and detail
};
// An avatar in `color`, the name, and what there is to say in small letters under it.
void ShowPerson(ui::Ui& ui, const std::string& id, std::string_view name, std::string_view detail,
                ui::Color color, const PersonStyle& style = {});
// "Director, Forum of …": what the curated fields say in one line.
std::string RoleAndOrganisation(const content::Person& person);

// A numeral beside a body, or above it where the column is narrow.
void ShowNumbered(ui::Ui& ui, const std::string& id, std::string_view numeral, ui::Color color,
                  const ui::Ui::Body& body);

// What a large numeral and the space after it take, in px: numerals of one list share the widest one's
// column.
float LargeNumeralWidth(const ui::Ui& ui, std::string_view numeral);

// A large numeral in the action colour beside a body, or above it where too little is left beside `width`.
void ShowLargeNumeral(ui::Ui& ui, const std::string& id, std::string_view numeral, float width,
                      const ui::Ui::Body& body);

// A question as a short entry that leads to it: numeral badge and text.
void ShowQuestionLinks(ui::Ui& ui, const std::string& id,
                       const std::vector<content::QuestionEntry>& questions,
                       const std::vector<content::GroupEntry>& groups);

// From one wording to another: additions underlined, removals struck through. The node's text is the words as
// they became; every change is a node of its own (ARIA insertion and deletion).
void ShowChanges(ui::Ui& ui, const std::string& id, const std::vector<content::WordingChange>& changes,
                 ui::TextStyle style);
// From an outcome's wording to the message's.
void ShowWording(ui::Ui& ui, const std::string& id, const content::Message& message, ui::TextStyle style);
int CountChanges(const content::Message& message);
std::string ChangesInWords(const content::Message& message);

// Previous, all, next at the foot of the page's region, on top of the scrolled page.
struct StepBar {
  std::optional<Route> previous;
  Route all;
  std::optional<Route> next;
  std::string all_label;
};
// Of a step to a neighbour; nothing where there is none.
std::optional<Route> EntryRoute(PageKind page, const std::string& key);
float StepBarHeight(ui::Ui& ui);
void ShowStepBar(ui::Ui& ui, const ui::Rect& region, const StepBar& bar);

// The page of one entry: two columns, `last` under the shorter of them, and the step bar at the foot; all in
// one column where two are too narrow.
struct EntryColumns {
  float first = 1, second = 1;  // weights
};
void ShowEntry(ui::Ui& ui, const EntryColumns& columns, const ui::Ui::Body& first, const ui::Ui::Body& second,
               const ui::Ui::Body& last, const StepBar& bar);

// From a list of outcomes or messages to the page of what changed between them.
void ShowWayToChanges(ui::Ui& ui, const std::string& id);

// What is closest to a passage in words: a card with an entry for each that leads there; nothing where there
// is none.
void ShowClosest(ui::Ui& ui, const std::string& id, const std::vector<content::CloseEntry>& entries);
// The same as a row of buttons, between paragraphs.
void ShowClosestInline(ui::Ui& ui, const std::string& id, const std::vector<content::CloseEntry>& entries);
Route RouteOf(const content::CloseEntry& entry);

}  // namespace foyer::pages
