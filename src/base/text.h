// Text as reports need it: white space, words, and folding for comparison. Does not parse anything.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace foyer::base {

// Unicode white space (White_Space=yes), no-break spaces, and the byte-order mark, which some editors leave
// in the middle.
bool IsSpace(char32_t code_point);

// Runs of white space become one space; none stays at the ends.
std::string CollapseSpace(std::string_view text);

// Words between white space, punctuation kept. The views point into `text`.
std::vector<std::string_view> SplitWords(std::string_view text);

// Lower case without accents, for comparing what people spell differently: "Gutiérrez" and "GUTIERREZ" are
// equal, and so are "Đà" and "da". Latin letters only; everything else stays as it is. Not for display.
std::string Fold(std::string_view text);

// For comparing words whose letters must be the same, however a word processor wrote them: composed (NFC),
// without what cannot be seen (soft hyphens, joiners, marks of direction), and with straight apostrophes. Not
// for display.
std::string Comparable(std::string_view text);

// Letters, digits and everything beyond ASCII that is neither space nor general punctuation: what a word is
// made of.
bool IsWordCharacter(char32_t code_point);

// What others wrote, fit for a log or an error: control characters and line breaks become blanks, what is not
// UTF-8 becomes U+FFFD, and text of more than `longest` bytes ends in "…".
std::string OneLine(std::string_view text, std::size_t longest = 600);

}  // namespace foyer::base
