// From a visitor's text to what the index is asked: each word with its plurals, its longer words if it may be
// unfinished, with its neighbour in one word, or what it may mean if it is misspelt. Reads the vocabulary,
// not the index.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "content/search_score.h"
#include "content/store_reading.h"

namespace foyer::content {

// A word of the report that one of the query's stands for.
struct PlannedWord {
  std::string word;
  double likeness = 1;
  std::int64_t entries = 0;  // that have it
};

// One word of the query, or two that are also written as one.
struct PlannedTerm {
  std::vector<std::vector<PlannedWord>> parts;  // one or two, all wanted; of each any word
  std::vector<PlannedWord> together;            // instead of two parts
  std::vector<std::size_t> places;              // of the parts in the query

  bool HasAllParts() const;      // the report has words for each
  std::int64_t Entries() const;  // at most so many have it
};

struct SearchPlan {
  std::vector<PlannedTerm> terms;
  std::string text;  // whose results these are: as typed, or corrected
  bool is_corrected = false;
  std::vector<std::string> nearest_words;  // of the report, where no term is left
};

SearchPlan PlanSearch(Reading& reading, std::string_view text);

// What MATCH is given for all of `terms`, and what entry_score needs to know of it. `group`: id of a
// stakeholder group; 0: all.
struct IndexQuery {
  std::string match;
  ScoredQuery scored;
};
IndexQuery AskForAll(const std::vector<const PlannedTerm*>& terms, std::int64_t group,
                     std::int64_t entries_in_report);

}  // namespace foyer::content
