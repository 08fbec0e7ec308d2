// Search over the report's questions, people, outcomes, messages and sections, as a visitor types. Does not
// draw, and never hands a visitor's text to SQLite as syntax.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "content/report.h"
#include "content/store.h"

namespace foyer::content {

// In the order in which their groups of results are shown where they match equally well.
enum class HitKind { kPerson, kQuestion, kOutcome, kMessage, kSection };
inline constexpr std::size_t kHitKinds = 5;

// Words as printed; of a long text a piece around the hits, cut between words, with "…" where it was cut.
struct Snippet {
  std::string text;
  std::vector<ByteRange> marks;  // the words that match, in text
};

struct SearchHit {
  HitKind kind = HitKind::kQuestion;
  std::string key;    // of its page: slug, numeral, number; of a section its number
  int paragraph = 0;  // of a section, from 1; 0: the heading itself, and all other kinds
  Snippet title;      // name, "Policy Question IV :", section heading; empty where the report prints none
  Snippet snippet;    // the passage where it matches best; of a person the role
  std::string group;  // slug of the stakeholder group; empty: belongs to none
};

// More are counted but not shown: whoever has so many types another letter. A report is checked against it
// when it is built.
inline constexpr int kMostHitsOfAKind = 30;

struct SearchQuery {
  std::string_view text;  // any bytes
  // Only what belongs to this stakeholder group (slug): its people and their questions. Empty, or none of the
  // report's: all.
  std::string_view group;
  int most_of_a_kind = 8;
};

struct SearchResults {
  std::vector<SearchHit> hits;             // best first
  std::array<int, kHitKinds> counts{};     // of all that matches, by HitKind, up to kMostCounted
  std::string corrected;                   // whose results these are (and whose marks); empty: as typed
  std::vector<std::string> nearest_words;  // of the report's vocabulary, where there are no hits
};

inline constexpr int kMostCounted = 1000;
// A visitor's text is cut here, at a whole character.
inline constexpr std::size_t kMostSearchCharacters = 100;

// Takes a few milliseconds for a report of any size. Errors are the store's, never the text's.
base::Result<SearchResults> Search(const Store& store, const SearchQuery& query);

// The words of `text` that `query` finds, as Search marks them: for the page where a hit leads. REQUIRES:
// `query` is SearchResults::corrected where there is one.
std::vector<ByteRange> MarksIn(std::string_view text, std::string_view query);

}  // namespace foyer::content
