// How well an entry answers a query: a function of SQLite's, entry_score(entry_search), that sees where in an
// entry each word of the query stands. Reads nothing but the index rows at hand, so that it costs the same in
// a report of any size (bm25() would visit every entry that has one of the words).
#pragma once

#include <cstddef>
#include <vector>

#include "base/error.h"

struct sqlite3;

namespace foyer::content {

// A word that MATCH names, in the order in which it names them.
struct ScoredPhrase {
  std::size_t first = 0, last = 0;  // the query's words that it stands for
  double likeness = 1;              // 1: as typed; less: a plural, a longer word
};

struct ScoredWord {
  double weight = 1;      // rare words weigh more
  std::size_t place = 0;  // in the query; small words that are left out keep theirs
};

struct ScoredQuery {
  std::vector<ScoredPhrase> phrases;
  std::vector<ScoredWord> words;
};

// REQUIRES: `query` outlives the connection; what it says when a statement runs is what the function goes by.
base::Result<void> AddEntryScore(sqlite3& connection, const ScoredQuery& query);

}  // namespace foyer::content
