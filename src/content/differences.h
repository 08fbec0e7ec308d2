// How often the wording of a message differs from its outcome's. Counts only: which words differ is found
// when the content is built.
#pragma once

#include <vector>

#include "content/report.h"

namespace foyer::content {

// Places, not words: a run of words that others took the place of counts once, as changed.
struct DifferenceCounts {
  int changed = 0, removed = 0, added = 0;

  int All() const { return changed + removed + added; }
};

DifferenceCounts CountDifferences(const std::vector<WordingChange>& changes);

}  // namespace foyer::content
