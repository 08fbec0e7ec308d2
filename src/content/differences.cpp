// Counts differences of wording.
#include "content/differences.h"

namespace foyer::content {

DifferenceCounts CountDifferences(const std::vector<WordingChange>& changes) {
  using Kind = WordingChange::Kind;
  DifferenceCounts counts;
  Kind before = Kind::kSame;
  for (const WordingChange& change : changes) {
    if (change.kind == Kind::kRemoved) ++counts.removed;
    if (change.kind == Kind::kAdded && before == Kind::kRemoved) {
      --counts.removed;
      ++counts.changed;
    } else if (change.kind == Kind::kAdded) {
      ++counts.added;
    }
    before = change.kind;
  }
  return counts;
}

}  // namespace foyer::content
