// Splits, folds, and strips plurals.
#include "content/search_words.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"

namespace foyer::content {
namespace {

constexpr auto kSmallWords = std::to_array<std::string_view>(
    {"a",  "an", "and", "are", "as", "at", "be",  "by",   "can",  "do",  "for",  "from", "how", "in",  "is",
     "it", "of", "on",  "or",  "so", "to", "the", "that", "this", "was", "were", "what", "who", "with"});

// What is left of a word after an apostrophe and belongs to it: people's, can't, we'll.
constexpr std::size_t kLongestEnding = 2;

bool IsHyphen(char32_t c) {
  return c == '-' || c == 0x2010 || c == 0x2011;
}
bool IsApostrophe(char32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0xFF07;
}
// Soft hyphen, zero-width joiners: there, but not to be seen.
bool IsInvisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}
bool IsPartOfWord(char32_t c) {
  return c != base::kReplacementCharacter && !IsApostrophe(c) && base::IsWordCharacter(c);
}

// Greek and Cyrillic letters, which base::Fold leaves alone.
char32_t LowerCase(char32_t c) {
  const bool capital = (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F);
  if (capital) return c + 0x20;
  return c >= 0x400 && c <= 0x40F ? c + 0x50 : c;
}

// Reads one word after the other.
class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<SearchWord> Run() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t begin = at;
      const char32_t c = base::NextCodePoint(text_, at);
      if (IsPartOfWord(c)) {
        Extend(c, begin, at);
      } else if (!IsInvisible(c)) {
        EndWord();
        is_joint_ = IsHyphen(c) || IsApostrophe(c);
        joint_is_apostrophe_ = IsApostrophe(c);
        joint_begin_ = begin;
      }
    }
    EndWord();
    return std::move(words_);
  }

 private:
  void Extend(char32_t c, std::size_t begin, std::size_t end) {
    if (letters_.empty()) begin_ = begin;
    base::AppendCodePoint(letters_, LowerCase(c));
    end_ = end;
  }

  void EndWord() {
    if (letters_.empty()) {
      is_joint_ = false;
      return;
    }
    std::string folded = base::Fold(letters_);
    letters_.clear();
    if (folded.empty()) return;
    const bool touches = is_joint_ && !words_.empty() && words_.back().range.end == joint_begin_;
    if (touches && joint_is_apostrophe_ && folded.size() <= kLongestEnding) {
      words_.back().folded += folded;
      words_.back().range.end = end_;
      return;
    }
    if (touches) words_.back().joins_to_next = true;
    words_.push_back({std::move(folded), {begin_, end_}, false});
  }

  std::string_view text_;
  std::vector<SearchWord> words_;
  std::string letters_;
  std::size_t begin_ = 0, end_ = 0, joint_begin_ = 0;
  bool is_joint_ = false, joint_is_apostrophe_ = false;
};

bool EndsWith(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.ends_with(ending);
}

std::string Plural(const std::string& singular) {
  if (singular.size() > 1 && singular.ends_with('y') &&
      std::string_view("aeiou").find(singular[singular.size() - 2]) == std::string_view::npos) {
    return singular.substr(0, singular.size() - 1) + "ies";
  }
  for (const std::string_view ending : {"s", "x", "z", "ch", "sh"}) {
    if (singular.ends_with(ending)) return singular + "es";
  }
  return singular + "s";
}

}  // namespace

std::vector<SearchWord> SearchWordsIn(std::string_view text) {
  return Splitter(text).Run();
}

std::string RunTogether(const std::vector<SearchWord>& words, std::size_t first, std::size_t count) {
  std::string together;
  for (std::size_t i = first; i < first + count; ++i) together += words[i].folded;
  return together;
}

std::size_t JoinedFrom(const std::vector<SearchWord>& words, std::size_t first) {
  std::size_t end = first;
  while (end < words.size() && words[end].joins_to_next) ++end;
  return end - first + 1;
}

std::string Singular(std::string_view word) {
  constexpr std::size_t kShortest = 4;
  const auto without = [&](std::size_t letters) {
    return std::string(word.substr(0, word.size() - letters));
  };
  if (word.size() < kShortest || !word.ends_with('s')) return std::string(word);
  if (EndsWith(word, "ss") || EndsWith(word, "us") || EndsWith(word, "is")) return std::string(word);
  if (word.size() > kShortest && EndsWith(word, "ies")) return without(3) + 'y';
  for (const std::string_view ending : {"sses", "xes", "ches", "shes", "zzes"}) {
    if (EndsWith(word, ending)) return without(2);
  }
  return without(1);
}

std::vector<std::string> SingularAndPlural(std::string_view word) {
  const std::string singular = Singular(word);
  std::vector<std::string> same = {std::string(word)};
  for (const std::string& candidate : {singular, Plural(singular)}) {
    if (candidate != word && Singular(candidate) == singular) same.push_back(candidate);
  }
  return same;
}

bool IsSmallWord(std::string_view folded) {
  return std::find(kSmallWords.begin(), kSmallWords.end(), folded) != kSmallWords.end();
}

}  // namespace foyer::content
