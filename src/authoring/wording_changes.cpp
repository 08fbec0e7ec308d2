// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), on words.
#include "authoring/wording_changes.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"

namespace foyer::authoring {
namespace {

using content::WordingChange;
using Kind = WordingChange::Kind;
using Words = std::vector<std::string_view>;

// Bounds memory (a few steps of 4 bytes for each edit, squared) and time; real messages differ in a few dozen
// words.
constexpr int kMostEdits = 4000;

// The furthest reach on each diagonal after 0, 1, 2 … edits. Diagonal k holds x - y = k.
class EditGraph {
 public:
  EditGraph(const Words& a, const Words& b)
      : a_(a), b_(b), size_a_(static_cast<int>(a.size())), size_b_(static_cast<int>(b.size())) {}

  // The number of edits, if they are no more than `most`. Keeps each step for Trace().
  std::optional<int> CountEdits(int most) {
    for (int edits = 0; edits <= most; ++edits) {
      std::vector<int> reach(static_cast<std::size_t>(edits) + 1);
      for (int k = -edits; k <= edits; k += 2) {
        int x = edits == 0 ? 0 : (GoesDown(edits, k) ? Reach(edits - 1, k + 1) : Reach(edits - 1, k - 1) + 1);
        x = FollowSame(x, k);
        reach[static_cast<std::size_t>((k + edits) / 2)] = x;
        if (x >= size_a_ && x - k >= size_b_) {
          steps_.push_back(std::move(reach));
          return edits;
        }
      }
      steps_.push_back(std::move(reach));
    }
    return std::nullopt;
  }

  // One kind a word, from the beginning. REQUIRES: CountEdits gave `edits`.
  std::vector<Kind> Trace(int edits) const {
    std::vector<Kind> kinds;
    int x = size_a_, y = size_b_;
    for (int step = edits; step > 0; --step) {
      const bool down = GoesDown(step, x - y);
      const int before_k = down ? x - y + 1 : x - y - 1;
      const int before_x = Reach(step - 1, before_k);
      const int before_y = before_x - before_k;
      // Behind the edit, both texts went on with the same words.
      const int matched = down ? x - before_x : y - before_y;
      kinds.insert(kinds.end(), static_cast<std::size_t>(matched), Kind::kSame);
      kinds.push_back(down ? Kind::kAdded : Kind::kRemoved);
      x = before_x;
      y = before_y;
    }
    kinds.insert(kinds.end(), static_cast<std::size_t>(x), Kind::kSame);
    std::reverse(kinds.begin(), kinds.end());
    return kinds;
  }

 private:
  // Off the table is out of reach; so is a step past either end.
  int Reach(int edits, int k) const {
    return steps_[static_cast<std::size_t>(edits)][static_cast<std::size_t>((k + edits) / 2)];
  }

  bool GoesDown(int edits, int k) const {
    return k == -edits || (k != edits && Reach(edits - 1, k - 1) < Reach(edits - 1, k + 1));
  }

  int FollowSame(int x, int k) const {
    while (x < size_a_ && x - k < size_b_ &&
           a_[static_cast<std::size_t>(x)] == b_[static_cast<std::size_t>(x - k)])
      ++x;
    return x;
  }

  const Words& a_;
  const Words& b_;
  const int size_a_, size_b_;
  std::vector<std::vector<int>> steps_;
};

// Neighbouring words of one kind become a run; between two same ones, the removed come first.
class Runs {
 public:
  void Add(Kind kind, std::string_view word) {
    if (kind == Kind::kSame && !(removed_.empty() && added_.empty())) Flush();
    std::string& words = kind == Kind::kSame ? same_ : kind == Kind::kRemoved ? removed_ : added_;
    if (kind != Kind::kSame) FlushSame();
    if (!words.empty()) words += ' ';
    words += word;
  }

  std::vector<WordingChange> Finish() {
    FlushSame();
    Flush();
    return std::move(runs_);
  }

 private:
  void FlushSame() { Push(Kind::kSame, same_); }
  void Flush() {
    Push(Kind::kRemoved, removed_);
    Push(Kind::kAdded, added_);
  }
  void Push(Kind kind, std::string& words) {
    if (!words.empty()) runs_.push_back({kind, std::move(words)});
    words.clear();
  }

  std::string same_, removed_, added_;
  std::vector<WordingChange> runs_;
};

// No order has more words in common than this.
std::size_t CountCommon(const Words& sorted_a, const Words& sorted_b) {
  Words common;
  std::set_intersection(sorted_a.begin(), sorted_a.end(), sorted_b.begin(), sorted_b.end(),
                        std::back_inserter(common));
  return common.size();
}

}  // namespace

FoldedText::FoldedText(std::string_view text)
    : folded(base::Fold(text)), words(base::SplitWords(folded)), sorted(words) {
  std::sort(sorted.begin(), sorted.end());
}

std::optional<double> Similarity(const FoldedText& a, const FoldedText& b, double at_least) {
  const double all = static_cast<double>(a.words.size() + b.words.size());
  if (all == 0) return std::nullopt;
  const double upper_bound = 2.0 * static_cast<double>(CountCommon(a.sorted, b.sorted)) / all;
  if (upper_bound < at_least) return std::nullopt;
  const int most = static_cast<int>(std::min<double>(kMostEdits, (1 - at_least) * all));
  const auto edits = EditGraph(a.words, b.words).CountEdits(most);
  // Too long and too different to count: every common word may be in order.
  if (!edits) return most == kMostEdits ? std::optional(upper_bound) : std::nullopt;
  const double similarity = (all - *edits) / all;
  return similarity < at_least ? std::nullopt : std::optional(similarity);
}

std::vector<WordingChange> ChangesBetween(std::string_view before, std::string_view after) {
  const Words a = base::SplitWords(before), b = base::SplitWords(after);
  EditGraph graph(a, b);
  const auto edits = graph.CountEdits(std::min<int>(kMostEdits, static_cast<int>(a.size() + b.size())));
  Runs runs;
  std::size_t at_a = 0, at_b = 0;
  if (edits) {
    for (const Kind kind : graph.Trace(*edits)) {
      runs.Add(kind, kind == Kind::kAdded ? b[at_b] : a[at_a]);
      at_a += kind == Kind::kAdded ? 0 : 1;
      at_b += kind == Kind::kRemoved ? 0 : 1;
    }
  }
  for (; at_a < a.size(); ++at_a) runs.Add(Kind::kRemoved, a[at_a]);
  for (; at_b < b.size(); ++at_b) runs.Add(Kind::kAdded, b[at_b]);
  return runs.Finish();
}

}  // namespace foyer::authoring
