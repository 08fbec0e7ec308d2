// What the sources' readers count and compare in letters, in scripts where a letter is not a byte.
#include <gtest/gtest.h>

#include "authoring/blocks.h"
#include "authoring/labels.h"

namespace foyer::authoring {
namespace {

TEST(StartsLowerCase, KnowsTheSmallLettersOfEveryScript) {
  for (const char* small : {"a", "(a", "é", "e\u0301", "ľ", "ž", "ж", "ұ", "ά", "ṽ", "ǆ", "օ"})
    EXPECT_TRUE(StartsLowerCase(small)) << small;
  for (const char* other : {"", "…", "A", "É", "Ľ", "Ž", "Ж", "Ұ", "Ά", "Ǆ", "王", "ع", "ბ", "7a"})
    EXPECT_FALSE(StartsLowerCase(other)) << other;
}

// A heading of a hundred letters was none where each takes two bytes.
TEST(Headings, AreAsLongInEveryScript) {
  for (const std::string letter : {"a", "ж", "王"}) {
    for (const auto& [letters, is_heading] : {std::pair(100, true), std::pair(200, false)}) {
      std::string title = "5.0 Ж";
      for (int i = 0; i < letters; ++i) title += letter;
      const auto blocks = SplitBlocks({{1, 0, title}, {2, 0, ""}, {3, 0, "Words."}}, TextKind::kReport);
      ASSERT_FALSE(blocks.empty());
      EXPECT_EQ(blocks.front().kind == BlockKind::kHeading, is_heading) << letter << " " << letters;
    }
  }
}

}  // namespace
}  // namespace foyer::authoring
