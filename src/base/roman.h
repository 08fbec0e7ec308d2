// Roman numerals as reports number their questions and outcomes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace foyer::base {

inline constexpr int kLargestRoman = 3999;

// Upper case. REQUIRES: 1 <= number <= kLargestRoman.
std::string ToRoman(int number);

// Accepts either case, but only the canonical spelling: "IIII" and "iX" give nothing.
std::optional<int> FromRoman(std::string_view numeral);

}  // namespace foyer::base
