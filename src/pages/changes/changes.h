// Only what changed from the outcomes to the messages, over all of them, with how often.
#pragma once

#include <optional>

#include "pages/parts.h"
#include "pages/window.h"

namespace foyer::pages::changes {

enum class DifferenceKind { kChanged, kRemoved, kAdded };

struct Difference {
  DifferenceKind kind = DifferenceKind::kChanged;
  std::vector<content::WordingChange> words;  // what changed between a few words that did not
};

struct Comparison {
  int message = 0;      // its number
  std::string numeral;  // of the outcome
  std::vector<Difference> differences;
};

struct State {
  std::vector<Comparison> comparisons;  // of each message that restates an outcome
  WindowLinks beside;                   // where there are more than a page shows
  int total = 0;                        // comparisons
  content::DifferenceCounts counts;     // over all of them
};

// From each run of words removed, added, or removed with others put in their place.
std::vector<Difference> DifferencesOf(const std::vector<content::WordingChange>& changes);

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::changes
