// Unicode's rules by libutf8proc, and names and beginnings cut by them.
#include "base/graphemes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utf8proc.h>

#include <iterator>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"

namespace foyer::base {
namespace {

constexpr std::string_view kEllipsis = "…";

// Nothing below joins what stands before it, but for these two.
constexpr char32_t kFirstJoining = 0x300, kSoftHyphen = 0xAD;

std::size_t EndOfCodePoint(std::string_view text, std::size_t at) {
  NextCodePoint(text, at);
  return at;
}

// Behind each cluster, of no more than `most` of them.
std::vector<std::size_t> GraphemeEnds(std::string_view text, std::size_t most) {
  std::vector<std::size_t> ends;
  for (std::size_t at = 0; at < text.size() && ends.size() < most;)
    ends.push_back(at = EndOfGrapheme(text, at));
  return ends;
}

// A cluster with its first letter as at the beginning of a name; empty where there is nothing for
// `is_wanted`.
template <typename IsWanted>
std::string InitialOf(std::string_view word, const IsWanted& is_wanted) {
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t end = EndOfGrapheme(word, at);
    std::string initial;
    bool found = false;
    while (at < end) {
      const char32_t c = NextCodePoint(word, at);
      AppendCodePoint(initial, found ? c : TitleCase(c));
      found = found || is_wanted(c);
    }
    if (found) return initial;
  }
  return {};
}

std::string FirstAndLast(const std::vector<std::string>& initials) {
  if (initials.size() < 2) return initials.empty() ? "" : initials.front();
  return initials.front() + initials.back();
}

bool BeginsWithCapital(std::string_view word) {
  std::size_t at = 0;
  const char32_t c = NextCodePoint(word, at);
  return IsLetter(c) && !IsSmallLetter(c);
}

}  // namespace

bool GraphemeBreaks::Begins(char32_t code_point) {
  const char32_t last = last_;
  last_ = code_point;
  const auto is_plain = [](char32_t c) { return c >= 0x20 && c < kFirstJoining && c != kSoftHyphen; };
  if (is_first_ || (is_plain(last) && is_plain(code_point))) {
    is_first_ = false;
    state_ = 0;
    return true;
  }
  return utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(last),
                                          static_cast<utf8proc_int32_t>(code_point), &state_);
}

std::size_t EndOfGrapheme(std::string_view text, std::size_t begin) {
  GraphemeBreaks breaks;
  std::size_t end = begin;
  while (end < text.size()) {
    std::size_t next = end;
    if (breaks.Begins(NextCodePoint(text, next)) && end > begin) break;
    end = next;
  }
  return end;
}

std::size_t CountGraphemes(std::string_view text) {
  GraphemeBreaks breaks;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) count += breaks.Begins(NextCodePoint(text, at)) ? 1 : 0;
  return count;
}

std::size_t CutBefore(std::string_view text, std::size_t most_bytes) {
  if (text.size() <= most_bytes) return text.size();
  // No cluster reaches over a blank, but for marks on it: so a long text need not be read from its beginning.
  const std::size_t blank = text.rfind(' ', most_bytes);
  const std::size_t from = blank == std::string_view::npos ? 0 : blank;
  std::size_t cut = from;
  for (std::size_t end = from; (end = EndOfGrapheme(text, end)) <= most_bytes;) cut = end;
  if (cut > 0) return cut;
  for (std::size_t end = 0; (end = EndOfCodePoint(text, end)) <= most_bytes;) cut = end;
  return cut;
}

std::string BeginningOf(std::string_view text, std::size_t most) {
  const std::vector<std::size_t> ends = GraphemeEnds(text, most + 1);
  if (ends.size() <= most) return std::string(text);
  const std::size_t cut = most > 0 ? ends[most - 1] : 0;
  std::size_t words = text.rfind(' ', cut);
  if (words == std::string_view::npos || words < ends[most / 2]) {
    return fmt::format("{}{}", text.substr(0, cut), kEllipsis);
  }
  while (words > 0 && text[words - 1] == ' ') --words;
  return fmt::format("{} {}", text.substr(0, words), kEllipsis);
}

std::string EndOf(std::string_view text, std::size_t most) {
  const std::vector<std::size_t> ends = GraphemeEnds(text, text.size());
  if (ends.size() <= most) return std::string(text);
  const std::size_t cut = ends[ends.size() - most - 1];
  std::size_t words = text.find(' ', cut - 1);
  if (words == std::string_view::npos || words > ends[ends.size() - most / 2 - 1]) {
    return fmt::format("{}{}", kEllipsis, text.substr(cut));
  }
  while (words < text.size() && text[words] == ' ') ++words;
  return fmt::format("{} {}", kEllipsis, text.substr(words));
}

std::string FirstWords(std::string_view text, std::ptrdiff_t most_words, std::size_t most) {
  const std::vector<std::string_view> words = SplitWords(text);
  if (std::ssize(words) <= most_words) return BeginningOf(text, most);
  const std::string first = fmt::format("{}", fmt::join(words.begin(), words.begin() + most_words, " "));
  const std::string beginning = BeginningOf(first, most);
  return beginning == first ? fmt::format("{} {}", first, kEllipsis) : beginning;
}

std::string LastWords(std::string_view text, std::ptrdiff_t most_words, std::size_t most) {
  const std::vector<std::string_view> words = SplitWords(text);
  if (std::ssize(words) <= most_words) return EndOf(text, most);
  const std::string last = fmt::format("{}", fmt::join(words.end() - most_words, words.end(), " "));
  const std::string end = EndOf(last, most);
  return end == last ? fmt::format("{} {}", kEllipsis, last) : end;
}

bool IsLetter(char32_t code_point) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
      return true;
    default:
      return false;
  }
}

bool IsDigit(char32_t code_point) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return true;
    default:
      return false;
  }
}

bool IsSmallLetter(char32_t code_point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(code_point)) == UTF8PROC_CATEGORY_LL &&
         TitleCase(code_point) != code_point;
}

char32_t TitleCase(char32_t code_point) {
  return static_cast<char32_t>(utf8proc_totitle(static_cast<utf8proc_int32_t>(code_point)));
}

std::string Initials(std::string_view name) {
  std::vector<std::string> capitals, letters, digits;
  for (const std::string_view word : SplitWords(name)) {
    std::string letter = InitialOf(word, IsLetter), digit = InitialOf(word, IsDigit);
    // Particles such as "de" and "van" begin small and give no initial.
    if (BeginsWithCapital(word)) capitals.push_back(letter);
    if (!letter.empty()) letters.push_back(std::move(letter));
    if (!digit.empty()) digits.push_back(std::move(digit));
  }
  for (const auto* some : {&capitals, &letters}) {
    if (!some->empty()) return FirstAndLast(*some);
  }
  return FirstAndLast(digits);
}

}  // namespace foyer::base
