// How words are split over codes.
#include "ui/code_card.h"

#include <gmock/gmock.h>

#include "base/text.h"

namespace foyer::ui {
namespace {

CodedWords Sample(std::string words) {
  return {.reference = "F 2020 · M 1", .words = std::move(words)};
}

// The parts without their first lines, joined.
std::string Joined(const std::vector<std::string>& parts) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined += ' ';
    joined += part.substr(part.find('\n') + 1);
  }
  return joined;
}

TEST(PartsOf, OneCodeHoldsReferenceAndWords) {
  EXPECT_THAT(PartsOf(Sample("All of it.\nAnd more."), 100),
              testing::ElementsAre("F 2020 · M 1\nAll of it.\nAnd more."));
}

TEST(PartsOf, SplitsAtWhiteSpaceAndSaysWhichPartItIs) {
  EXPECT_THAT(PartsOf(Sample("aaaa bbbb\ncccc dddd"), 30),
              testing::ElementsAre("F 2020 · M 1 (1/2)\naaaa bbbb", "F 2020 · M 1 (2/2)\ncccc dddd"));
}

TEST(PartsOf, FillsNoCodeBeyondItsCapacityAndLosesNoWord) {
  const std::string words = "Trust – is “built” by individuals.\nIt takes time, and Jürg says so: Đà Nẵng.";
  std::size_t most = 0;
  for (std::size_t capacity = 40; capacity < 140; ++capacity) {
    const auto parts = PartsOf(Sample(words), capacity);
    ASSERT_FALSE(parts.empty()) << capacity;
    most = std::max(most, parts.size());
    for (const std::string& part : parts) EXPECT_LE(part.size(), capacity);
    EXPECT_EQ(base::CollapseSpace(Joined(parts)), base::CollapseSpace(words)) << capacity;
  }
  EXPECT_GT(most, 3u);
}

TEST(PartsOf, CutsAWordThatFitsNoCodeBetweenCharacters) {
  std::string word;
  for (int i = 0; i < 60; ++i) word += "é";
  const auto parts = PartsOf(Sample(word), 41);
  ASSERT_GT(parts.size(), 2u);
  std::string joined;
  for (const std::string& part : parts) {
    EXPECT_LE(part.size(), 41u);
    joined += part.substr(part.find('\n') + 1);
  }
  EXPECT_EQ(joined, word);
}

TEST(PartsOf, GivesUpWhereNobodyWouldScanThemAll) {
  EXPECT_THAT(PartsOf(Sample(std::string(100000, 'x')), 100), testing::IsEmpty());
  EXPECT_THAT(PartsOf(Sample("words"), 10), testing::IsEmpty());
}

}  // namespace
}  // namespace foyer::ui
