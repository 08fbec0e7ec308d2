// What the page of changes knows.
#include "pages/changes/changes.h"

#include <utility>

#include "base/graphemes.h"

namespace foyer::pages::changes {
namespace {

using content::WordingChange;
using Kind = WordingChange::Kind;

// Words that did not change, on each side of what did: so many, and no longer in letters.
constexpr std::ptrdiff_t kContextWords = 5;
constexpr std::size_t kContextLetters = 120;

}  // namespace

std::vector<Difference> DifferencesOf(const std::vector<WordingChange>& changes) {
  std::vector<Difference> differences;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (changes[i].kind == Kind::kSame) continue;
    Difference difference;
    if (i > 0)
      difference.words.push_back(
          {Kind::kSame, base::LastWords(changes[i - 1].words, kContextWords, kContextLetters)});
    difference.kind = changes[i].kind == Kind::kAdded ? DifferenceKind::kAdded : DifferenceKind::kRemoved;
    difference.words.push_back(changes[i]);
    const bool replaced =
        changes[i].kind == Kind::kRemoved && i + 1 < changes.size() && changes[i + 1].kind == Kind::kAdded;
    if (replaced) {
      difference.kind = DifferenceKind::kChanged;
      difference.words.push_back(changes[++i]);
    }
    if (i + 1 < changes.size())
      difference.words.push_back(
          {Kind::kSame, base::FirstWords(changes[i + 1].words, kContextWords, kContextLetters)});
    differences.push_back(std::move(difference));
  }
  return differences;
}

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  if (facts->comparisons == 0) return base::Fail(base::ErrorKind::kInput, "no message restates an outcome");
  const auto messages = store.Comparisons(WindowOf(route));
  if (!messages) return tl::unexpected(messages.error());
  state = {.comparisons = {},
           .beside = LinksBeside(route, messages->previous, messages->next),
           .total = facts->comparisons,
           .counts = facts->differences};
  for (const content::Message& message : messages->entries) {
    auto numeral = store.OutcomeNumeral(message.outcome);
    if (!numeral) return tl::unexpected(numeral.error());
    state.comparisons.push_back({message.number, std::move(*numeral), DifferencesOf(message.changes)});
  }
  if (state.comparisons.empty()) return state;
  state.beside.label = LabelOf(std::to_string(state.comparisons.front().message),
                               std::to_string(state.comparisons.back().message));
  return state;
}

Heading HeadingOf(const State&) {
  return {std::string(ui::Say(ui::StringKey::changes_title)),
          std::string(ui::Say(ui::StringKey::changes_subtitle))};
}

}  // namespace foyer::pages::changes
