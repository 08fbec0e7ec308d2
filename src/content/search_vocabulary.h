// The report's words as the search tables keep them. Private to content/search*.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/store_reading.h"

namespace foyer::content {

class SearchVocabulary {
 public:
  struct Word {
    std::string folded;
    std::int64_t entries = 0;  // that have it
  };

  explicit SearchVocabulary(Reading& reading) : reading_(reading) {}

  std::int64_t EntriesOf(std::string_view folded);  // 0: not a word of the report
  std::string Printed(std::string_view folded);     // as the report mostly spells it

  // Those that begin with `prefix`; of many the most telling.
  std::vector<Word> WordsFrom(std::string_view prefix);

  // What a misspelt word may mean; read once.
  const std::vector<std::string>& SpellingLists();
  // The same, but only some hundreds of each length.
  std::vector<std::string> CommonSpellings();

 private:
  Reading& reading_;
  std::optional<std::vector<std::string>> spelling_;
};

}  // namespace foyer::content
