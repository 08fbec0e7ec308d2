// Recognises labels, list markers and heading numbers.
#include "authoring/labels.h"

#include <algorithm>
#include <cctype>

#include "base/graphemes.h"
#include "base/text.h"
#include "base/utf8.h"

namespace foyer::authoring {
namespace {

constexpr std::u32string_view kListMarkers =
    U"-\u2010\u2011\u2012\u2013\u2014\u2022\u2023\u25AA\u25CF\u25E6\u00B7*";
constexpr std::u32string_view kSentenceEnds = U".!?\u2026:\u3002\uFF01\uFF1F\u061F\u06D4";
constexpr std::u32string_view kClosers = U"*)]}\"'\u2019\u201D\u00BB\u203A\u201C\u300D\u300F ";
constexpr std::size_t kLongestNumber = 15;     // MMMDCCCLXXXVIII
constexpr std::size_t kMostHeadingDigits = 2;  // "2017 was …" is no heading

bool IsDigit(char c) {
  return c >= '0' && c <= '9';
}
bool IsLetter(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}
bool IsRomanLetter(char c) {
  return std::string_view("ivxlcdmIVXLCDM").find(c) != std::string_view::npos;
}

std::size_t SkipBlanks(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

// Where `word` ends if the text starts with it, letter case aside, and no longer word follows.
std::size_t MatchWord(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (static_cast<char>(std::tolower(static_cast<unsigned char>(text[i]))) != word[i]) return 0;
  }
  const bool goes_on = word.size() < text.size() && IsLetter(text[word.size()]);
  return goes_on ? 0 : word.size();
}

}  // namespace

std::string_view SkipMarks(std::string_view line) {
  while (!line.empty() && (line.front() == '#' || line.front() == '*' || line.front() == ' '))
    line.remove_prefix(1);
  return line;
}

std::optional<ListMarker> ReadListMarker(std::string_view line) {
  if (line.empty()) return std::nullopt;
  std::size_t end = 0;
  const char32_t c = base::NextCodePoint(line, end);
  if (kListMarkers.find(c) == std::u32string_view::npos) return std::nullopt;
  if (end < line.size() && line[end] != ' ') return std::nullopt;
  return ListMarker{std::string(line.substr(0, end)), line.substr(SkipBlanks(line, end))};
}

std::optional<QuestionLabel> ReadQuestionLabel(std::string_view text) {
  std::size_t at = MatchWord(text, "policy question");
  if (at == 0) return std::nullopt;
  QuestionLabel label{at, "", false};
  at = SkipBlanks(text, at);
  std::size_t end = at;
  while (end < text.size() && (IsLetter(text[end]) || IsDigit(text[end]))) ++end;
  const std::size_t colon = SkipBlanks(text, end);
  label.has_colon = colon < text.size() && text[colon] == ':';
  const auto word = text.substr(at, end - at);
  // Without a colon, "Policy question marks" would be a label as well.
  const bool numeral =
      std::all_of(word.begin(), word.end(), [](char c) { return IsDigit(c) || IsRomanLetter(c); });
  if (!label.has_colon && !numeral) return std::nullopt;
  label.numeral = word;
  label.length = label.has_colon ? colon + 1 : end;
  return label;
}

std::optional<std::size_t> ReadSpeakerLabel(std::string_view text) {
  const std::size_t end = MatchWord(text, "speaker");
  const std::size_t colon = SkipBlanks(text, end);
  if (end == 0 || colon >= text.size() || text[colon] != ':') return std::nullopt;
  return colon + 1;
}

std::optional<ItemLabel> ReadItemLabel(std::string_view text) {
  std::size_t at = !text.empty() && text.front() == '(' ? 1 : 0;
  const std::size_t begin = at;
  while (at < text.size() && (IsDigit(text[at]) || IsLetter(text[at]))) ++at;
  const auto number = text.substr(begin, at - begin);
  if (number.empty() || number.size() > kLongestNumber || at >= text.size()) return std::nullopt;
  if (text[at] != ')' && (text[at] != '.' || begin == 1)) return std::nullopt;
  if (++at < text.size() && text[at] != ' ') return std::nullopt;
  const bool digits = std::all_of(number.begin(), number.end(), IsDigit) && number.size() <= 3;
  const bool roman = std::all_of(number.begin(), number.end(), IsRomanLetter);
  const bool letter = number.size() == 1 && IsLetter(number.front());
  if (!digits && !roman && !letter) return std::nullopt;
  return ItemLabel{at, std::string(number)};
}

std::optional<HeadingNumber> ReadHeadingNumber(std::string_view text) {
  HeadingNumber heading;
  std::size_t at = 0;
  while (at < text.size() && IsDigit(text[at])) {
    const std::size_t begin = at;
    while (at < text.size() && IsDigit(text[at])) ++at;
    if (at - begin > kMostHeadingDigits) return std::nullopt;
    heading.parts.push_back(std::stoi(std::string(text.substr(begin, at - begin))));
    if (at >= text.size() || (text[at] != '.' && text[at] != ')')) break;
    heading.has_point = true;
    ++at;
  }
  if (heading.parts.empty() || at >= text.size() || (text[at] != ' ' && text[at] != '*')) return std::nullopt;
  heading.title = SkipMarks(text.substr(at));
  if (heading.title.empty()) return std::nullopt;
  return heading;
}

bool EndsSentence(std::string_view text) {
  while (!text.empty()) {
    std::size_t begin = text.size() - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
    std::size_t end = begin;
    const char32_t c = base::NextCodePoint(text, end);
    if (kSentenceEnds.find(c) != std::u32string_view::npos) return true;
    if (kClosers.find(c) == std::u32string_view::npos) return false;
    text.remove_suffix(text.size() - begin);
  }
  return false;
}

bool StartsLowerCase(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = base::NextCodePoint(text, i);
    if (base::IsWordCharacter(c)) return base::IsSmallLetter(c);
  }
  return false;
}

}  // namespace foyer::authoring
