// Reads words by their beginning; a beginning that very many words share has its list ready.
#include "content/search_vocabulary.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "content/schema.h"

namespace foyer::content {
namespace {

constexpr char kWord[] = "SELECT entries, printed FROM search_word WHERE report = ?1 AND word = ?2";
constexpr char kListed[] = "SELECT words FROM search_prefix WHERE report = ?1 AND prefix = ?2";
constexpr char kRange[] =
    "SELECT word, entries FROM search_word WHERE report = ?1 AND word >= ?2 AND word < ?3 LIMIT ?4";
constexpr char kSpelling[] = "SELECT words FROM search_spelling WHERE report = ?1 ORDER BY bytes";

// Greater than anything that follows a prefix.
constexpr std::string_view kLastCharacter = "\U0010FFFF";

// More than any report has, and little enough to be added up.
constexpr std::int64_t kMostEntries = std::int64_t{1} << 31;

std::int64_t EntriesIn(const Rows& rows, int column) {
  return std::clamp(rows.Id(column), std::int64_t{0}, kMostEntries);
}

}  // namespace

std::int64_t SearchVocabulary::EntriesOf(std::string_view folded) {
  Rows rows = reading_.Select(kWord, {reading_.Report(), folded});
  return rows.Next() ? EntriesIn(rows, 0) : 0;
}

std::string SearchVocabulary::Printed(std::string_view folded) {
  Rows rows = reading_.Select(kWord, {reading_.Report(), folded});
  return rows.Next() ? rows.Text(1) : std::string(folded);
}

std::vector<SearchVocabulary::Word> SearchVocabulary::WordsFrom(std::string_view prefix) {
  std::vector<Word> words;
  if (Rows rows = reading_.Select(kListed, {reading_.Report(), prefix}); rows.Next()) {
    const std::string listed = rows.Text(0);
    for (const std::string_view word : base::SplitWords(listed)) {
      if (words.size() == kMostWordsOfPrefix) break;
      words.push_back({std::string(word), EntriesOf(word)});
    }
    return words;
  }
  const std::string end = std::string(prefix) + std::string(kLastCharacter);
  const auto most = static_cast<std::int64_t>(kMostWordsOfPrefix);
  for (Rows rows = reading_.Select(kRange, {reading_.Report(), prefix, end, most}); rows.Next();)
    words.push_back({rows.Text(0), EntriesIn(rows, 1)});
  return words;
}

const std::vector<std::string>& SearchVocabulary::SpellingLists() {
  if (!spelling_) {
    spelling_.emplace();
    std::size_t bytes = 0;
    for (Rows rows = reading_.Select(kSpelling, {reading_.Report()}); rows.Next();) {
      spelling_->push_back(rows.LongText(0));
      bytes += spelling_->back().size();
      if (bytes > kMostSpellings * (kMostSpellingBytes + 1))
        reading_.Refuse("it has more words to try than any report");
    }
  }
  return *spelling_;
}

std::vector<std::string> SearchVocabulary::CommonSpellings() {
  constexpr std::size_t kMostBytes = 4000;
  std::vector<std::string> lists = SpellingLists();
  for (std::string& list : lists) {
    if (list.size() <= kMostBytes) continue;
    const std::size_t end = list.rfind(' ', kMostBytes);
    list.resize(end == std::string::npos ? 0 : end);
  }
  return lists;
}

}  // namespace foyer::content
