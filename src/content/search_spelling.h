// What a misspelt word may mean. Pure: words in, words out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace foyer::content {

// Letters to insert, remove, replace or swap with their neighbour to get from one word to the other; more
// than `most`: most + 1.
int EditDistance(std::string_view a, std::string_view b, int most);
// The same to whichever beginning of `word` is nearest.
int EditDistanceToBeginning(std::string_view typed, std::string_view word, int most);

// How many letters of a word of this length may be wrong: none, one or two.
int MostWrongLetters(std::string_view word);

struct NearWord {
  std::string_view word;  // in the list
  int distance = 0;
  bool is_beginning = false;  // what was typed is near the beginning of `word` alone
};

// Of `lists` (words between spaces, the most common first), those at most `most` letters off; the nearest
// first, and of those whole words, then the same first letter, then the order of the lists. `is_beginning`:
// what was typed may be unfinished.
std::vector<NearWord> NearWords(std::string_view typed, bool is_beginning, int most,
                                const std::vector<std::string>& lists);

}  // namespace foyer::content
