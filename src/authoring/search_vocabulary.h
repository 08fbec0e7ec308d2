// The words of a report: how common each is, how it is mostly spelt, and which to offer for a beginning or a
// misspelling. Keeps words in memory, never texts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace foyer::authoring {

class SearchVocabulary {
 public:
  struct Word {
    std::string folded, printed;
    std::int64_t entries = 0, titles = 0;  // that have it
  };

  // Entry after entry.
  void BeginEntry() { ++entry_; }
  void Add(const std::string& folded, std::string_view printed, bool in_title);

  bool Has(const std::string& folded) const { return words_.contains(folded); }

  // By folded spelling. The vocabulary is empty afterwards.
  std::vector<Word> TakeSorted();

 private:
  struct Facts {
    std::int64_t entries = 0, titles = 0, last_entry = 0, last_title = 0;
    std::vector<std::pair<std::string, std::int64_t>> spellings;
  };

  std::int64_t entry_ = 0;
  std::unordered_map<std::string, Facts> words_;
};

struct PrefixWords {
  std::string prefix, words;  // words between spaces
};
// Of beginnings that more than content::kMostWordsOfPrefix of `words` share: words of titles first, then the
// most common. REQUIRES: `words` are sorted.
std::vector<PrefixWords> WordsOfPrefixes(const std::vector<SearchVocabulary::Word>& words);

struct SpellingWords {
  std::int64_t bytes = 0;  // of each
  std::string words;       // between spaces, the most common first
};
std::vector<SpellingWords> WordsForSpelling(const std::vector<SearchVocabulary::Word>& words);

}  // namespace foyer::authoring
