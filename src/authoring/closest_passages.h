// Which passages of a report are closest to each other in words: cosine of tf-idf vectors (G. Salton,
// C. Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing & Management
// 24(5), 1988: raw counts, log2(N/df), both texts brought to length 1), over folded words without stop words.
// Compares words alone and knows nothing of their sense.
#pragma once

#include <vector>

#include "content/report.h"

namespace foyer::authoring {

inline constexpr int kMostClosest = 3;
// Less alike than this, or with fewer words in common, two passages have next to nothing to do with each
// other.
inline constexpr double kLeastCloseness = 0.1;
inline constexpr int kLeastWordsInCommon = 2;

struct ClosePassage {
  const content::Passage* passage = nullptr;  // in the report; of an outcome its first paragraph
  int number = 0;                             // 1: the closest
  const content::Passage* other = nullptr;
};

// Questions, outcomes, messages and the paragraphs that are for reading: two are close where each is among
// the kMostClosest of the other, so every entry has its counterpart. An outcome and the message that restates
// it are left out: they lead to each other anyway. In the order of the report, and the same on every machine.
// Time and memory grow with the report's length, not with its square: in a large report, passages count as
// close only through words that are rare in it.
std::vector<ClosePassage> ClosestPassages(const content::Report& report);

}  // namespace foyer::authoring
