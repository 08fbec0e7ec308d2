// What the page of changes knows.
#include "pages/changes/changes.h"

#include <algorithm>

#include "base/text.h"

namespace foyer::pages::changes {
namespace {

using content::WordingChange;
using Kind = WordingChange::Kind;

// Words that did not change, on each side of what did.
constexpr std::size_t kContextWords = 5;

std::string Join(const std::vector<std::string_view>& words, std::size_t begin, std::size_t end) {
  std::string joined;
  for (std::size_t i = begin; i < end; ++i) {
    if (!joined.empty()) joined += ' ';
    joined += words[i];
  }
  return joined;
}

std::string LastWords(const std::string& text) {
  const auto words = base::SplitWords(text);
  if (words.size() <= kContextWords) return text;
  return "… " + Join(words, words.size() - kContextWords, words.size());
}

std::string FirstWords(const std::string& text) {
  const auto words = base::SplitWords(text);
  if (words.size() <= kContextWords) return text;
  return Join(words, 0, kContextWords) + " …";
}

}  // namespace

std::vector<Difference> DifferencesOf(const std::vector<WordingChange>& changes) {
  std::vector<Difference> differences;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (changes[i].kind == Kind::kSame) continue;
    Difference difference;
    if (i > 0) difference.words.push_back({Kind::kSame, LastWords(changes[i - 1].words)});
    difference.kind = changes[i].kind == Kind::kAdded ? DifferenceKind::kAdded : DifferenceKind::kRemoved;
    difference.words.push_back(changes[i]);
    const bool replaced =
        changes[i].kind == Kind::kRemoved && i + 1 < changes.size() && changes[i + 1].kind == Kind::kAdded;
    if (replaced) {
      difference.kind = DifferenceKind::kChanged;
      difference.words.push_back(changes[++i]);
    }
    if (i + 1 < changes.size()) difference.words.push_back({Kind::kSame, FirstWords(changes[i + 1].words)});
    differences.push_back(std::move(difference));
  }
  return differences;
}

base::Result<State> Apply(State state, const Action&, const content::Store& store) {
  const auto messages = store.Messages();
  if (!messages) return tl::unexpected(messages.error());
  state = {};
  for (const content::Message& message : *messages) {
    if (!IsCompared(message)) continue;
    auto numeral = store.OutcomeNumeral(message.outcome);
    if (!numeral) return tl::unexpected(numeral.error());
    state.comparisons.push_back({message.number, std::move(*numeral), DifferencesOf(message.changes)});
    for (const Difference& difference : state.comparisons.back().differences) {
      int& count = difference.kind == DifferenceKind::kChanged   ? state.changed
                   : difference.kind == DifferenceKind::kRemoved ? state.removed
                                                                 : state.added;
      ++count;
    }
  }
  if (state.comparisons.empty()) return base::Fail(base::ErrorKind::kInput, "no message restates an outcome");
  return state;
}

Heading HeadingOf(const State&) {
  return {std::string(ui::Say(ui::StringKey::changes_title)),
          std::string(ui::Say(ui::StringKey::changes_subtitle))};
}

}  // namespace foyer::pages::changes
