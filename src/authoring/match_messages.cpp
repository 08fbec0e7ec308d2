// Pairs messages with outcomes.
#include "authoring/match_messages.h"

#include <algorithm>
#include <deque>
#include <string>

#include "authoring/wording_changes.h"

namespace foyer::authoring {
namespace {

struct Pair {
  double similarity = 0;
  std::size_t message = 0, outcome = 0;
};

std::string TextOf(const content::Outcome& outcome) {
  std::string text;
  for (const content::Passage& paragraph : outcome.paragraphs) {
    if (!text.empty()) text += ' ';
    text += paragraph.text;
  }
  return text;
}

}  // namespace

void MatchMessages(const std::vector<content::Outcome>& outcomes, std::vector<content::Message>& messages) {
  std::vector<std::string> texts;
  for (const content::Outcome& outcome : outcomes) texts.push_back(TextOf(outcome));
  std::deque<FoldedText> folded;
  for (const std::string& text : texts) folded.emplace_back(text);
  std::vector<Pair> pairs;
  for (std::size_t m = 0; m < messages.size(); ++m) {
    const FoldedText message(messages[m].text.text);
    for (std::size_t o = 0; o < outcomes.size(); ++o) {
      const auto similarity = Similarity(folded[o], message, kLeastSimilarity);
      if (similarity) pairs.push_back({*similarity, m, o});
    }
  }
  // Equally alike pairs stay in the order of the report.
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const Pair& a, const Pair& b) { return a.similarity > b.similarity; });
  std::vector<bool> restated(outcomes.size(), false);
  for (const Pair& pair : pairs) {
    content::Message& message = messages[pair.message];
    if (message.outcome != 0 || restated[pair.outcome]) continue;
    restated[pair.outcome] = true;
    message.outcome = outcomes[pair.outcome].number;
    message.similarity = pair.similarity;
    message.changes = ChangesBetween(texts[pair.outcome], message.text.text);
  }
}

}  // namespace foyer::authoring
