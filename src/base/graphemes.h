// What people call letters: grapheme clusters, which may be several code points, and what Unicode says of
// each. libutf8proc knows; nobody else includes it. Folds and normalises nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace foyer::base {

// Tells, code point after code point, where one cluster ends and the next begins.
class GraphemeBreaks {
 public:
  // Whether `code_point` begins a cluster. The first one does.
  bool Begins(char32_t code_point);

 private:
  char32_t last_ = 0;
  std::int32_t state_ = 0;
  bool is_first_ = true;
};

// Behind the cluster that begins at `begin`. REQUIRES: begin < text.size().
std::size_t EndOfGrapheme(std::string_view text, std::size_t begin);
std::size_t CountGraphemes(std::string_view text);

// The last place up to `most_bytes` where `text` may be cut: between clusters; where the first alone is
// longer, between code points.
std::size_t CutBefore(std::string_view text, std::size_t most_bytes);

// All of a text of `most` clusters at most. Of a longer one its first or last words and "…"; of a word that
// is itself too long, or leaves most of the room empty, a part.
std::string BeginningOf(std::string_view text, std::size_t most);
std::string EndOf(std::string_view text, std::size_t most);

// The same of so many words at most.
std::string FirstWords(std::string_view text, std::ptrdiff_t most_words, std::size_t most);
std::string LastWords(std::string_view text, std::ptrdiff_t most_words, std::size_t most);

bool IsLetter(char32_t code_point);
bool IsDigit(char32_t code_point);
// A small letter that has a capital one: neither "A" nor "ع" nor "王".
bool IsSmallLetter(char32_t code_point);
// As at the beginning of a name; itself where it has no other form.
char32_t TitleCase(char32_t code_point);

// The first letters of the first and the last word that begin with a capital, or with a letter of a script
// that has none. Of a name without such a word, of the first and the last that have a letter, else a digit.
// Empty only where there is neither.
std::string Initials(std::string_view name);

}  // namespace foyer::base
