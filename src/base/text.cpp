// White space, words and folding.
#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "base/graphemes.h"
#include "base/utf8.h"

namespace foyer::base {
namespace {

// Latin-1 letters and Latin Extended-A without their marks; '\0' stays as it is. U+00C0…U+017F.
// Letters that Unicode does not decompose (Đ Ł Ø ß æ œ þ ð ħ ı ŋ) are folded as visitors type them.
constexpr std::u32string_view kFoldFrom =
    U"ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿ"
    U"ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĸĹĺĻļĽľĿŀŁł"
    U"ŃńŅņŇňŊŋŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſ";
constexpr std::string_view kFoldTo =
    "aaaaaaceeeeiiiidnoooooouuuuyaaaaaaceeeeiiiidnoooooouuuuyy"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjkkkllllllllll"
    "nnnnnnnnoooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kFoldFrom.size() == kFoldTo.size());

// The same for Latin Extended-B (U+0180…U+024F) and Latin Extended Additional (U+1E00…U+1EFF), which Unicode
// decomposes; '.' stays as it is.
constexpr std::string_view kExtendedB =
    "................................oo.............uu............................aaiioouuuuuuuuuu.aaaa....gg"
    "kkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy..........................."
    ".";
constexpr std::string_view kExtendedAdditional =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
    "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
    "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

// '.' where the table does not reach.
char LetterIn(std::string_view table, char32_t first, char32_t c) {
  return c >= first && c - first < table.size() ? table[c - first] : '.';
}

void AppendFolded(std::string& folded, char32_t c) {
  if (c < 0x80) {
    folded += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return;
  }
  if (c >= 0x300 && c <= 0x36F) return;  // combining marks: decomposed text folds like composed text
  switch (c) {
    case U'ß':
    case U'ẞ':
      folded += "ss";
      return;
    case U'Æ':
    case U'æ':
      folded += "ae";
      return;
    case U'Œ':
    case U'œ':
      folded += "oe";
      return;
    case U'Þ':
    case U'þ':
      folded += "th";
      return;
    default:
      break;
  }
  if (c >= 0xC0 && c <= 0x17F) {
    const auto at = kFoldFrom.find(c);
    if (at != std::u32string_view::npos) {
      folded += kFoldTo[at];
      return;
    }
  }
  for (const char letter : {LetterIn(kExtendedB, 0x180, c), LetterIn(kExtendedAdditional, 0x1E00, c)}) {
    if (letter == '.') continue;
    folded += letter;
    return;
  }
  AppendCodePoint(folded, c);
}

}  // namespace

bool IsSpace(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF;
}

bool IsWordCharacter(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  const bool latin1_sign = c < 0xC0 && c != 0xAA && c != 0xB5 && c != 0xBA;
  const bool punctuation =
      latin1_sign || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F);
  return !punctuation && !IsSpace(c);
}

std::string CollapseSpace(std::string_view text) {
  std::string collapsed;
  for (std::string_view word : SplitWords(text)) {
    if (!collapsed.empty()) collapsed += ' ';
    collapsed += word;
  }
  return collapsed;
}

std::vector<std::string_view> SplitWords(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t at = i;
    if (!IsSpace(NextCodePoint(text, i))) continue;
    if (at > begin) words.push_back(text.substr(begin, at - begin));
    begin = i;
  }
  if (begin < text.size()) words.push_back(text.substr(begin));
  return words;
}

std::string Fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) AppendFolded(folded, NextCodePoint(text, i));
  return folded;
}

std::string Comparable(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_IGNORE);
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  if (size < 0) return std::string(text);  // no UTF-8, which is somebody else's complaint
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(mapped, &std::free);
  const std::string_view composed(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
  std::string comparable;
  for (std::size_t i = 0; i < composed.size();) {
    const char32_t c = NextCodePoint(composed, i);
    AppendCodePoint(comparable, c == U'\u2018' || c == U'\u2019' || c == U'\u02BC' ? U'\'' : c);
  }
  return comparable;
}

std::string OneLine(std::string_view text, std::size_t longest) {
  const auto is_control = [](char32_t c) {
    const bool turns_direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || turns_direction;
  };
  std::string line;
  for (std::size_t i = 0; i < text.size() && line.size() <= longest;) {
    const char32_t c = NextCodePoint(text, i);
    AppendCodePoint(line, is_control(c) ? U' ' : c);
  }
  if (line.size() > longest) line.replace(CutBefore(line, longest), std::string::npos, "…");
  return line;
}

}  // namespace foyer::base
