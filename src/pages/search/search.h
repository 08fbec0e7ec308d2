// What a visitor's words find, as they type. Keeps the words, the filter and the results; the keyboard is the
// shell's.
#pragma once

#include "content/search.h"
#include "pages/parts.h"

namespace foyer::pages::search {

// The node into which is typed.
inline constexpr const char* kField = "search/field";

// One result, and where its passage stands with the words marked.
struct Found {
  content::SearchHit hit;
  Route route;
};

// Results of one kind, best first.
struct FoundOfKind {
  content::HitKind kind = content::HitKind::kQuestion;
  int count = 0;  // of all that match, shown or not
  std::vector<Found> found;
};

struct State {
  std::string words;  // as typed, at most content::kMostSearchCharacters
  std::string group;  // slug; empty: all
  std::vector<content::GroupEntry> groups;
  content::ReportFacts facts;
  std::vector<FoundOfKind> kinds;  // the kind of the best result first
  std::string corrected;           // whose results these are, where it is not `words`
  std::vector<std::string> nearest;
};

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

// Nothing to search for.
bool IsBlank(const State& state);

}  // namespace foyer::pages::search
