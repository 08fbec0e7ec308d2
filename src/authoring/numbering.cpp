// Checks that labels count up from one.
#include "authoring/numbering.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>

#include "base/roman.h"

namespace foyer::authoring {
namespace {

constexpr std::size_t kMostDigits = 6;

std::optional<int> ParseNumber(std::string_view printed, NumberStyle style) {
  switch (style) {
    case NumberStyle::kUpperRoman:
    case NumberStyle::kLowerRoman:
      return base::FromRoman(printed);
    case NumberStyle::kDecimal: {
      const bool digits =
          std::all_of(printed.begin(), printed.end(), [](char c) { return c >= '0' && c <= '9'; });
      if (!digits || printed.empty() || printed.size() > kMostDigits || printed.front() == '0')
        return std::nullopt;
      return std::stoi(std::string(printed));
    }
    case NumberStyle::kLetter:
      if (printed.size() != 1 || !std::isalpha(static_cast<unsigned char>(printed.front())))
        return std::nullopt;
      return (printed.front() | 0x20) - 'a' + 1;
  }
  return std::nullopt;
}

// Which of the numbers count up: the longest such sequence, earlier ones preferred. What is not in it is at a
// wrong place.
std::vector<std::size_t> FindCountingUp(const std::vector<std::optional<int>>& numbers) {
  std::vector<std::size_t> tails;  // the last element of the best sequence of each length
  std::vector<std::size_t> before(numbers.size(), numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (!numbers[i]) continue;
    const auto less = [&](std::size_t a, int number) { return *numbers[a] < number; };
    const auto at = std::lower_bound(tails.begin(), tails.end(), *numbers[i], less);
    if (at != tails.end() && *numbers[*at] == *numbers[i]) continue;
    if (at != tails.begin()) before[i] = *(at - 1);
    if (at == tails.end()) {
      tails.push_back(i);
    } else {
      *at = i;
    }
  }
  std::vector<std::size_t> chosen;
  for (std::size_t i = tails.empty() ? numbers.size() : tails.back(); i < numbers.size(); i = before[i])
    chosen.push_back(i);
  std::reverse(chosen.begin(), chosen.end());
  return chosen;
}

// Of a doubled number, takes the one that stands where it would if every place were filled: V VII VII VIII
// misses VI.
std::vector<bool> PreferFilledPlaces(const std::vector<std::optional<int>>& numbers,
                                     std::vector<std::size_t> chosen) {
  std::vector<bool> counting(numbers.size(), false);
  std::size_t place = 0;  // behind the last one
  int last = 0;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    const std::size_t end = i + 1 < chosen.size() ? chosen[i + 1] : numbers.size();
    const std::size_t gap = static_cast<std::size_t>(*numbers[chosen[i]] - last - 1);
    if (place + gap > chosen[i] && place + gap < end && numbers[place + gap] == numbers[chosen[i]])
      chosen[i] = place + gap;
    counting[chosen[i]] = true;
    place = chosen[i] + 1;
    last = *numbers[chosen[i]];
  }
  return counting;
}

}  // namespace

std::string FormatNumber(int number, NumberStyle style) {
  const bool roman = style == NumberStyle::kUpperRoman || style == NumberStyle::kLowerRoman;
  if (style == NumberStyle::kLetter && number >= 1 && number <= 26)
    return {static_cast<char>('a' + number - 1)};
  if (!roman || number < 1 || number > base::kLargestRoman) return std::to_string(number);
  std::string numeral = base::ToRoman(number);
  if (style == NumberStyle::kLowerRoman) {
    for (char& c : numeral) c = static_cast<char>(c | 0x20);
  }
  return numeral;
}

bool IsNumber(std::string_view printed, int number) {
  constexpr NumberStyle kStyles[] = {NumberStyle::kUpperRoman, NumberStyle::kDecimal, NumberStyle::kLetter};
  return std::any_of(std::begin(kStyles), std::end(kStyles),
                     [&](NumberStyle style) { return ParseNumber(printed, style) == number; });
}

NumberStyle StyleOf(std::string_view first) {
  if (first.front() >= '0' && first.front() <= '9') return NumberStyle::kDecimal;
  const bool upper = first.front() >= 'A' && first.front() <= 'Z';
  if (first == "a" || first == "A") return NumberStyle::kLetter;
  return upper ? NumberStyle::kUpperRoman : NumberStyle::kLowerRoman;
}

bool CheckNumbering(const std::string& file, std::string_view thing, NumberStyle style,
                    const std::vector<NumberedLine>& lines, Problems& problems) {
  const std::size_t problems_before = problems.size();
  std::vector<std::optional<int>> numbers;
  for (const NumberedLine& line : lines) numbers.push_back(ParseNumber(line.number, style));
  const auto counting = PreferFilledPlaces(numbers, FindCountingUp(numbers));
  std::map<int, int> first_line;  // of each number
  std::set<int> misplaced;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!numbers[i]) continue;
    first_line.emplace(*numbers[i], lines[i].line);
    if (!counting[i]) misplaced.insert(*numbers[i]);
  }
  int last = 0;         // the last number that counts up
  int wrong_since = 0;  // labels since then that do not
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto report = [&](std::string message) {
      problems.push_back({file, lines[i].line, std::move(message)});
    };
    const std::string expected = FormatNumber(last + wrong_since + 1, style);
    const std::string& found = lines[i].number;
    if (counting[i]) {
      int missing = 0;
      // Every number in the gap counts only until the wrong labels are outnumbered.
      for (int n = last + 1; n < *numbers[i] && missing <= wrong_since; ++n)
        missing += misplaced.contains(n) ? 0 : 1;
      if (missing > wrong_since)
        report(fmt::format("{} {} is missing: found {}, expected {}", thing, expected, found, expected));
      last = *numbers[i];
      wrong_since = 0;
      continue;
    }
    if (found.empty()) {
      report(fmt::format("{} has no number, expected {}", thing, expected));
    } else if (!numbers[i]) {
      report(fmt::format("{} has the malformed number “{}”, expected {}", thing, found, expected));
    } else if (first_line.at(*numbers[i]) != lines[i].line) {
      report(fmt::format("{} {} is doubled (first at line {}), expected {}", thing, found,
                         first_line.at(*numbers[i]), expected));
    } else {
      report(fmt::format("{} {} is out of order, expected {}", thing, found, expected));
    }
    ++wrong_since;
  }
  return problems.size() == problems_before;
}

}  // namespace foyer::authoring
