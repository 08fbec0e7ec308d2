// Edit distance with swaps of neighbours (optimal string alignment), and a quick look that spares most of it.
#include "content/search_spelling.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <tuple>

namespace foyer::content {
namespace {

constexpr std::size_t kMostLetters = 48;
using Row = std::array<int, kMostLetters + 1>;

enum class Goal { kWhole, kBeginning };

int Distance(std::string_view typed, std::string_view word, int most, Goal goal) {
  if (typed.size() > kMostLetters) return most + 1;
  // Of a longer word, its beginning decides.
  const std::size_t columns = std::min(word.size(), typed.size() + static_cast<std::size_t>(most) + 1);
  if (columns > kMostLetters || (goal == Goal::kWhole && columns < word.size())) return most + 1;
  std::array<Row, 3> rows;
  Row *before = &rows[0], *last = &rows[1], *now = &rows[2];
  for (std::size_t j = 0; j <= columns; ++j) (*last)[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= typed.size(); ++i) {
    (*now)[0] = static_cast<int>(i);
    int least = (*now)[0];
    for (std::size_t j = 1; j <= columns; ++j) {
      const int replaced = (*last)[j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1);
      int cost = std::min({replaced, (*last)[j] + 1, (*now)[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1];
      if (swapped) cost = std::min(cost, (*before)[j - 2] + 1);
      (*now)[j] = cost;
      least = std::min(least, cost);
    }
    if (least > most) return most + 1;
    Row* free = before;
    before = last;
    last = now;
    now = free;
  }
  const auto end = last->begin() + static_cast<std::ptrdiff_t>(columns);
  const int distance = goal == Goal::kWhole ? *end : *std::min_element(last->begin(), end + 1);
  return std::min(distance, most + 1);
}

// A bit for each letter and, folded into the same 32, for all other bytes.
std::uint32_t LettersIn(std::string_view word) {
  std::uint32_t letters = 0;
  for (const char c : word) letters |= std::uint32_t{1} << (static_cast<unsigned char>(c) & 31);
  return letters;
}

}  // namespace

int EditDistance(std::string_view a, std::string_view b, int most) {
  return Distance(a, b, most, Goal::kWhole);
}

int EditDistanceToBeginning(std::string_view typed, std::string_view word, int most) {
  return Distance(typed, word, most, Goal::kBeginning);
}

int MostWrongLetters(std::string_view word) {
  constexpr std::size_t kShortestForOne = 4, kShortestForTwo = 6;
  return word.size() >= kShortestForTwo ? 2 : word.size() >= kShortestForOne ? 1 : 0;
}

std::vector<NearWord> NearWords(std::string_view typed, bool is_beginning, int most,
                                const std::vector<std::string>& lists) {
  std::vector<NearWord> near;
  const std::uint32_t letters = LettersIn(typed);
  for (const std::string_view list : lists) {
    for (std::size_t at = 0; at < list.size();) {
      const std::size_t end = std::min(list.find(' ', at), list.size());
      const std::string_view word = list.substr(at, end - at);
      at = end + 1;
      if (std::popcount(letters & ~LettersIn(word)) > most) continue;
      const int whole = EditDistance(typed, word, most);
      const int beginning = is_beginning ? EditDistanceToBeginning(typed, word, most) : most + 1;
      if (std::min(whole, beginning) > most) continue;
      near.push_back({word, std::min(whole, beginning), beginning < whole});
    }
  }
  const auto rank = [&](const NearWord& one) {
    return std::tuple(one.distance, one.is_beginning, one.word.front() != typed.front());
  };
  std::stable_sort(near.begin(), near.end(),
                   [&](const NearWord& a, const NearWord& b) { return rank(a) < rank(b); });
  return near;
}

}  // namespace foyer::content
