// Names at both ends of a speaker line.
#include "authoring/speaker_line.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"

namespace foyer::authoring {
namespace {

// Folded, without points.
constexpr std::array<std::string_view, 24> kTitles = {
    "ms",   "mr",    "mrs",        "miss", "mx",  "dr",         "prof",       "professor",
    "eng",  "amb",   "ambassador", "he",   "hon", "honourable", "honorable",  "sir",
    "dame", "madam", "madame",     "mme",  "h",   "e",          "excellency", "the"};

bool IsTitle(std::string_view word) {
  std::string letters;
  for (const char c : word) {
    if (c != '.' && c != ',') letters += c;
  }
  return std::find(kTitles.begin(), kTitles.end(), letters) != kTitles.end();
}

bool IsWordAt(std::string_view text, std::size_t at) {
  return at < text.size() && base::IsWordCharacter(base::NextCodePoint(text, at));
}

bool IsWordBefore(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  std::size_t begin = at - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  return base::IsWordCharacter(base::NextCodePoint(text, begin));
}

// "Anna" is not the beginning of "Anna-Maria".
bool GoesOnAt(std::string_view text, std::size_t at) {
  const bool joined = at < text.size() && (text[at] == '-' || text[at] == '\'');
  return IsWordAt(text, at) || (joined && IsWordAt(text, at + 1));
}

std::string Folded(std::string_view text) {
  return base::Fold(base::CollapseSpace(base::Comparable(text)));
}

// Folded, one blank between words, none around slashes, nothing but words at the end.
std::string NormalizeEnd(std::string_view text) {
  std::string normal;
  for (const char c : Folded(text)) {
    if (c == '/' && normal.ends_with(' ')) normal.pop_back();
    if (c == ' ' && normal.ends_with('/')) continue;
    normal += c;
  }
  while (!normal.empty() && !IsWordBefore(normal, normal.size())) normal.pop_back();
  return normal;
}

}  // namespace

std::optional<std::size_t> FindNameAtStart(std::string_view line, const std::vector<std::string>& names) {
  std::string folded = Folded(line);
  std::string_view rest = folded;
  std::optional<std::size_t> found;
  std::size_t longest = 0;
  while (true) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      const std::string name = Folded(names[i]);
      if (name.size() <= longest || !rest.starts_with(name) || GoesOnAt(rest, name.size())) continue;
      found = i;
      longest = name.size();
    }
    const std::size_t word = rest.find(' ');
    if (found || word == std::string_view::npos || !IsTitle(rest.substr(0, word))) return found;
    rest.remove_prefix(word + 1);
  }
}

std::optional<std::size_t> FindNameAtEnd(std::string_view line, const std::vector<std::string>& names) {
  const std::string end = NormalizeEnd(line);
  std::optional<std::size_t> found;
  std::size_t longest = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string name = NormalizeEnd(names[i]);
    if (name.size() <= longest || !end.ends_with(name) || IsWordBefore(end, end.size() - name.size()))
      continue;
    found = i;
    longest = name.size();
  }
  return found;
}

bool OccursIn(std::string_view text, std::string_view part) {
  if (part.empty()) return false;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
    const std::size_t end = at + part.size();
    const bool begins_word = IsWordAt(part, 0) && IsWordBefore(text, at);
    const bool ends_word = IsWordBefore(part, part.size()) && IsWordAt(text, end);
    if (!begins_word && !ends_word) return true;
  }
  return false;
}

}  // namespace foyer::authoring
