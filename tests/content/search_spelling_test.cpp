// How far words are from each other, and which are near.
#include "content/search_spelling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace foyer::content {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(EditDistance, CountsLettersThatDiffer) {
  struct Case {
    std::string_view a, b;
    int distance;
  };
  const Case cases[] = {
      {"peace", "peace", 0}, {"peace", "piece", 2}, {"peace", "peac", 1}, {"peace", "peacee", 1},
      {"peace", "paece", 1}, {"peace", "epaec", 2}, {"", "ab", 2},        {"", "", 0}};
  for (const auto& [a, b, distance] : cases) {
    EXPECT_EQ(EditDistance(a, b, 3), distance) << a << ' ' << b;
    EXPECT_EQ(EditDistance(b, a, 3), distance) << b << ' ' << a;
  }
}

TEST(EditDistance, StopsWhereItIsTooMuch) {
  EXPECT_EQ(EditDistance("cyber", "peace", 2), 3);
  EXPECT_EQ(EditDistance("a", "abcdefgh", 2), 3);
  EXPECT_EQ(EditDistance(std::string(1000, 'a'), "a", 2), 3);
}

TEST(EditDistance, OfWhatIsUnfinishedIsToTheNearestBeginning) {
  EXPECT_EQ(EditDistanceToBeginning("cybr", "cybersecurity", 2), 1);
  EXPECT_EQ(EditDistanceToBeginning("cyber", "cybersecurity", 2), 0);
  EXPECT_EQ(EditDistanceToBeginning("cybersecurity", "cyber", 2), 3);
}

TEST(NearWords, PutsTheLikeliestFirst) {
  const std::vector<std::string> lists = {"trust crust", "trusts", "distrust"};
  const auto words = [](const std::vector<NearWord>& near) {
    std::vector<std::string_view> in_order;
    for (const NearWord& word : near) in_order.push_back(word.word);
    return in_order;
  };
  EXPECT_THAT(words(NearWords("trsut", false, 1, lists)), ElementsAre("trust"));
  EXPECT_THAT(words(NearWords("trust", false, 1, lists)), ElementsAre("trust", "trusts", "crust"));
  EXPECT_THAT(words(NearWords("tru", true, 0, lists)), ElementsAre("trust", "trusts"));
  EXPECT_THAT(words(NearWords("zzz", true, 2, lists)), IsEmpty());
  EXPECT_THAT(words(NearWords("trust", true, 2, {""})), IsEmpty());
}

TEST(MostWrongLetters, GrowsWithTheWord) {
  EXPECT_EQ(MostWrongLetters("law"), 0);
  EXPECT_EQ(MostWrongLetters("laws"), 1);
  EXPECT_EQ(MostWrongLetters("treaty"), 2);
}

}  // namespace
}  // namespace foyer::content
