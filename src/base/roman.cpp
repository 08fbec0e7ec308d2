// Roman numerals, both ways.
#include "base/roman.h"

#include <array>
#include <utility>

namespace foyer::base {
namespace {

constexpr std::array<std::pair<int, std::string_view>, 13> kDigits = {{{1000, "M"},
                                                                       {900, "CM"},
                                                                       {500, "D"},
                                                                       {400, "CD"},
                                                                       {100, "C"},
                                                                       {90, "XC"},
                                                                       {50, "L"},
                                                                       {40, "XL"},
                                                                       {10, "X"},
                                                                       {9, "IX"},
                                                                       {5, "V"},
                                                                       {4, "IV"},
                                                                       {1, "I"}}};

std::string Lower(std::string text) {
  for (char& c : text) c = static_cast<char>(c | 0x20);
  return text;
}

}  // namespace

std::string ToRoman(int number) {
  std::string numeral;
  for (auto [value, digits] : kDigits) {
    for (; number >= value; number -= value) numeral += digits;
  }
  return numeral;
}

std::optional<int> FromRoman(std::string_view numeral) {
  // 15 letters is the longest canonical numeral (MMMDCCCLXXXVIII).
  if (numeral.empty() || numeral.size() > 15) return std::nullopt;
  int number = 0;
  std::string upper;
  for (char c : numeral) upper += (c >= 'a' && c <= 'z') ? static_cast<char>(c - 32) : c;
  std::string_view rest = upper;
  for (auto [value, digits] : kDigits) {
    while (rest.substr(0, digits.size()) == digits) {
      number += value;
      rest.remove_prefix(digits.size());
    }
  }
  // Reading greedily accepts "IIII"; writing the number back does not give it again.
  const bool canonical = rest.empty() && number >= 1 && number <= kLargestRoman && ToRoman(number) == upper;
  if (!canonical || (numeral != upper && numeral != Lower(upper))) return std::nullopt;
  return number;
}

}  // namespace foyer::base
