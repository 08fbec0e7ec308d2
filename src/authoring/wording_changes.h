// What changed from one wording to another, word by word, and how alike the two are. Compares words, never
// letters.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/report.h"

namespace foyer::authoring {

// A text made ready to be compared with many others.
struct FoldedText {
  explicit FoldedText(std::string_view text);
  FoldedText(const FoldedText&) = delete;  // the words point into `folded`
  FoldedText& operator=(const FoldedText&) = delete;

  const std::string folded;
  std::vector<std::string_view> words;
  std::vector<std::string_view> sorted;
};

// 2 · common words in order / all words, without regard to accents and letter case: 1 for equal wordings, 0
// for nothing in common. Nothing, and little work, if it would be under `at_least`.
std::optional<double> Similarity(const FoldedText& a, const FoldedText& b, double at_least);

// The fewest words removed and added, as runs, the removed before the added. Same and removed words are those
// of `before`, same and added ones those of `after`. Texts that have next to nothing in common are replaced
// whole. REQUIRES: white space in both is single spaces.
std::vector<content::WordingChange> ChangesBetween(std::string_view before, std::string_view after);

}  // namespace foyer::authoring
