// Text as search sees it: words folded to what visitors type, with their places in the text. The index and
// the visitor's text go through this alone, so that both always agree. Knows nothing of the database.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "content/report.h"

namespace foyer::content {

struct SearchWord {
  std::string folded;          // lower case without accents; letters and digits alone
  ByteRange range;             // in the text
  bool joins_to_next = false;  // by a hyphen or an apostrophe: "multi-stakeholder", "d'Ivoire"
};

// Of any bytes; what is not UTF-8 stands between words.
std::vector<SearchWord> SearchWordsIn(std::string_view text);

// Words run together: "multi", "stakeholder" gives "multistakeholder".
std::string RunTogether(const std::vector<SearchWord>& words, std::size_t first, std::size_t count);

// How many words from `first` on are joined by hyphens or apostrophes; 1 where the word stands alone.
std::size_t JoinedFrom(const std::vector<SearchWord>& words, std::size_t first);

// An English plural without its ending, lightly: "policies" gives "policy". Everything else comes back as it
// is, and so do words too short to tell.
std::string Singular(std::string_view folded);

// `folded` itself, and its singular and plural.
std::vector<std::string> SingularAndPlural(std::string_view folded);

// Words of hardly any meaning, which a visitor need not mean: "the", "of".
bool IsSmallWord(std::string_view folded);

}  // namespace foyer::content
