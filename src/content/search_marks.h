// Which words of a text a query finds, and the piece of a long text that shows most of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/search.h"
#include "content/search_words.h"

namespace foyer::content {

// At a whole character, after kMostSearchCharacters.
std::string_view CutSearchText(std::string_view text);

// The words of a query that count: the last may be unfinished; small words only where there are no others.
struct QueryWord {
  SearchWord word;
  std::size_t place = 0;  // among all words of the query
  bool is_beginning = false;
};
std::vector<QueryWord> QueryWordsIn(std::string_view text);

class Marker {
 public:
  explicit Marker(std::string_view query);

  // In order, not overlapping.
  std::vector<ByteRange> In(std::string_view text) const;

 private:
  struct Wanted {
    std::string folded, singular;
    bool is_beginning = false;
  };

  bool Finds(std::string_view folded) const;
  std::vector<Wanted> wanted_;  // the query's words, and neighbours run together
};

// All of a short text, or about two lines of a long one, around most marks; "…" where it was cut.
Snippet CutSnippet(std::string_view text, const std::vector<ByteRange>& marks);

}  // namespace foyer::content
