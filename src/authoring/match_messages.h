// Which message restates which outcome, told by their texts alone.
#pragma once

#include <vector>

#include "content/report.h"

namespace foyer::authoring {

// Less alike than this, two texts say different things.
inline constexpr double kLeastSimilarity = 0.5;

// Fills in each message's outcome, similarity and changes. The most alike pairs come first, and each outcome
// is restated by one message at most.
void MatchMessages(const std::vector<content::Outcome>& outcomes, std::vector<content::Message>& messages);

}  // namespace foyer::authoring
