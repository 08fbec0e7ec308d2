// Counts words and puts them in order. Nothing here depends on the order of a hash table.
#include "authoring/search_vocabulary.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

#include "content/schema.h"
#include "content/search.h"

namespace foyer::authoring {
namespace {

using Word = SearchVocabulary::Word;

// Of those that a beginning stands for, so many are taken for standing in titles and names.
constexpr std::size_t kMostTitleWords = 8;
constexpr std::size_t kLeastSpellingBytes = 3;
// Nobody can type a longer beginning.
constexpr std::size_t kMostPrefixBytes = 4 * content::kMostSearchCharacters;

bool MoreCommon(const Word* a, const Word* b) {
  return std::tuple(-a->entries, std::string_view(a->folded)) <
         std::tuple(-b->entries, std::string_view(b->folded));
}

bool MoreInTitles(const Word* a, const Word* b) {
  return std::tuple(-a->titles, -a->entries, std::string_view(a->folded)) <
         std::tuple(-b->titles, -b->entries, std::string_view(b->folded));
}

// As many of them, in order, as the store reads in `most_bytes`.
std::string BetweenSpaces(std::span<const Word* const> words, std::size_t most_bytes) {
  std::string text;
  for (const Word* word : words) {
    if (text.size() + 1 + word->folded.size() > most_bytes) continue;
    if (!text.empty()) text += ' ';
    text += word->folded;
  }
  return text;
}

std::string BestOf(std::span<const Word> words) {
  std::vector<const Word*> best;
  for (const Word& word : words) best.push_back(&word);
  const std::size_t most = std::min(best.size(), content::kMostWordsOfPrefix);
  const auto titles = best.begin() + static_cast<std::ptrdiff_t>(std::min(most, kMostTitleWords));
  const auto end = best.begin() + static_cast<std::ptrdiff_t>(most);
  std::partial_sort(best.begin(), titles, best.end(), MoreInTitles);
  std::partial_sort(titles, end, best.end(), MoreCommon);
  return BetweenSpaces(std::span(best).first(most), content::kMaxTextBytes);
}

std::size_t EndOfCharacter(std::string_view word, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) ++end;
  return end;
}

// All of `words` share their first `bytes`.
void CollectPrefixes(std::span<const Word> words, std::size_t bytes, std::vector<PrefixWords>& prefixes) {
  if (bytes > 0) prefixes.push_back({words.front().folded.substr(0, bytes), BestOf(words)});
  for (std::size_t first = 0; first < words.size();) {
    const std::string& word = words[first].folded;
    if (word.size() == bytes) {
      ++first;
      continue;
    }
    const std::string longer = word.substr(0, EndOfCharacter(word, bytes));
    std::size_t end = first + 1;
    while (end < words.size() && words[end].folded.starts_with(longer)) ++end;
    if (end - first > content::kMostWordsOfPrefix && longer.size() <= kMostPrefixBytes) {
      CollectPrefixes(words.subspan(first, end - first), longer.size(), prefixes);
    }
    first = end;
  }
}

bool IsForSpelling(const std::string& word) {
  const bool has_digit = std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  return !has_digit && word.size() >= kLeastSpellingBytes && word.size() <= content::kMostSpellingBytes;
}

}  // namespace

void SearchVocabulary::Add(const std::string& folded, std::string_view printed, bool in_title) {
  Facts& facts = words_[folded];
  if (facts.last_entry != entry_) ++facts.entries;
  facts.last_entry = entry_;
  if (in_title && facts.last_title != entry_) {
    ++facts.titles;
    facts.last_title = entry_;
  }
  for (auto& [spelling, times] : facts.spellings) {
    if (spelling != printed) continue;
    ++times;
    return;
  }
  facts.spellings.emplace_back(printed, 1);
}

std::vector<Word> SearchVocabulary::TakeSorted() {
  std::vector<Word> sorted;
  sorted.reserve(words_.size());
  for (auto& [folded, facts] : words_) {
    // Where two spellings are as common, small letters: they are greater.
    const auto& most =
        *std::max_element(facts.spellings.begin(), facts.spellings.end(), [](const auto& a, const auto& b) {
          return std::tie(a.second, a.first) < std::tie(b.second, b.first);
        });
    sorted.push_back(
        {.folded = folded, .printed = most.first, .entries = facts.entries, .titles = facts.titles});
  }
  words_.clear();
  std::sort(sorted.begin(), sorted.end(), [](const Word& a, const Word& b) { return a.folded < b.folded; });
  return sorted;
}

std::vector<PrefixWords> WordsOfPrefixes(const std::vector<Word>& words) {
  std::vector<PrefixWords> prefixes;
  CollectPrefixes(words, 0, prefixes);
  return prefixes;
}

std::vector<SpellingWords> WordsForSpelling(const std::vector<Word>& words) {
  std::vector<const Word*> chosen;
  for (const Word& word : words) {
    if (IsForSpelling(word.folded)) chosen.push_back(&word);
  }
  std::sort(chosen.begin(), chosen.end(), MoreCommon);
  if (chosen.size() > content::kMostSpellings) chosen.resize(content::kMostSpellings);
  std::map<std::size_t, std::vector<const Word*>> by_size;
  for (const Word* word : chosen) by_size[word->folded.size()].push_back(word);
  std::vector<SpellingWords> spellings;
  for (const auto& [size, same_size] : by_size) {
    spellings.push_back({static_cast<std::int64_t>(size), BetweenSpaces(same_size, content::kMaxValueBytes)});
  }
  return spellings;
}

}  // namespace foyer::authoring
