// Whether labels count up from one, and what is wrong where they do not: missing, doubled, out of order,
// malformed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "authoring/problem.h"

namespace foyer::authoring {

enum class NumberStyle { kUpperRoman, kLowerRoman, kDecimal, kLetter };

struct NumberedLine {
  std::string number;  // as printed: "IV", "ii", "3"; empty: none
  int line = 0;
};

// "IV", "iv", "4" and "d" are all the number 4.
bool IsNumber(std::string_view printed, int number);

std::string FormatNumber(int number, NumberStyle style);

// The style of a list, by its first number. REQUIRES: `first` is not empty.
NumberStyle StyleOf(std::string_view first);

// One problem a mistake: what stands at a wrong place also explains the place that it left empty. `thing`
// names what is counted: "policy question". True: nothing is wrong.
bool CheckNumbering(const std::string& file, std::string_view thing, NumberStyle style,
                    const std::vector<NumberedLine>& lines, Problems& problems);

}  // namespace foyer::authoring
