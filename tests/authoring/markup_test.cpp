// Emphasis and links: what is taken out, and where it was.
#include "authoring/markup.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/utf8.h"

namespace foyer::authoring {
namespace {

// The text with ‹ › around emphasis and {words|target} around links.
std::string Show(const MarkedText& marked) {
  std::string shown;
  for (std::size_t i = 0; i <= marked.text.size(); ++i) {
    for (const auto& link : marked.links) {
      if (link.range.end == i) shown += fmt::format("|{}{}}}", link.target, link.dead ? "!" : "");
    }
    for (const auto range : marked.emphasis) {
      if (range.end == i) shown += "›";
    }
    for (const auto range : marked.emphasis) {
      if (range.begin == i) shown += "‹";
    }
    for (const auto& link : marked.links) {
      if (link.range.begin == i) shown += "{";
    }
    if (i < marked.text.size()) shown += marked.text[i];
  }
  return shown;
}

TEST(TakeMarkupOut, FindsEmphasisAndLinks) {
  const std::pair<const char*, const char*> cases[] = {
      {"no markup", "no markup"},
      {"", ""},
      {"*whole*", "‹whole›"},
      {"a *b* c", "a ‹b› c"},
      {"a **b** c", "a ‹b› c"},
      {"a ***b*** c", "a ‹b› c"},
      {"*a **b** c*", "‹a b c›"},
      {"**a *b* c**", "‹a b c›"},
      {"Speaker: X *Director, Corp*, Belgium", "Speaker: X ‹Director, Corp›, Belgium"},
      {"X*Director* Y", "X‹Director› Y"},
      // Opened and never closed, closed and never opened.
      {"a *b c", "a ‹b c›"},
      {"a b* c", "a b c"},
      {"a b*", "a b"},
      {"a b*, c *d*", "a b, c ‹d›"},
      {"**a* b", "‹a› b"},
      {"*a** b", "‹a› b"},
      {"*a *b c", "‹a› b c"},
      {"*a* *", "‹a›"},
      {"*", ""},
      {"**", ""},
      {"****", ""},
      {"* *", ""},
      {"*a*b*c*", "‹a›b‹c›"},
      // Between blanks it is a word.
      {"a * b", "a * b"},
      {"a ** b *c*", "a ** b ‹c›"},
      // Blanks within the asterisks are not emphasized.
      {"a * b*", "a * b"},
      {"*a *", "‹a›"},
      {"**  a  **", "‹a›"},
      {"IV:* What?*", "IV: ‹What?›"},
      // Next to punctuation.
      {"(*see* below)", "(‹see› below)"},
      {"*“quoted”*", "‹“quoted”›"},
      {"said: *“quoted”* twice", "said: ‹“quoted”› twice"},
      {"*Grütter*", "‹Grütter›"},
      {"é*é*é", "é‹é›é"},
      {"*网络*安全", "‹网络›安全"},
      // Underscores and backslashes are words.
      {"_a_ \\*b", "_a_ \\‹b›"},
      // Links.
      {"click [here](#) now", "click {here|#!} now"},
      {"[here]()", "{here|!}"},
      {"[here](https://a.b/c_(d))", "{here|https://a.b/c_(d)}"},
      {"[a *b* c](d)", "{a ‹b› c|d}"},
      {"*[here](#)*", "‹{here|#!}›"},
      {"[GGE] (2017)", "[GGE] (2017)"},
      {"[GGE](as it was called)", "[GGE](as it was called)"},
      {"[](#)", "[](#)"},
      {"[open", "[open"},
      {"[a [b] c](d)", "{a [b] c|d}"},
      {"[here](never closed", "[here](never closed"},
      {"[ here ](#)", "{here|#!}"},
      {"[here]( https://a.b )", "{here|https://a.b}"},
      {"[[here](#)", "[{here|#!}"},
      // Blanks.
      {"  a \t b  ", "a b"},
  };
  for (const auto& [source, expected] : cases) EXPECT_EQ(Show(TakeMarkupOut(source)), expected) << source;
}

TEST(TakeMarkupOut, KeepsEveryOtherCharacter) {
  for (const char* source : {"Question X :", "General,, President", "(FIRST)*, United", "don't – “can't”",
                             "#1 ## 2", "a_b*c_d*"}) {
    std::string expected = source;
    std::erase(expected, '*');
    EXPECT_EQ(TakeMarkupOut(source).text, expected);
  }
}

TEST(TakeMarkupOut, NeverCutsACodePoint) {
  const std::string pieces[] = {"*", "**", " ", "é", "网", "a", "[", "](", ")", "#", "\xCC\x81", "\xC2\xA0"};
  unsigned state = 1;  // a fixed sequence: the same texts every time
  for (int round = 0; round < 3000; ++round) {
    std::string source;
    for (int i = 0; i < 14; ++i) {
      state = state * 1664525u + 1013904223u;
      source += pieces[(state >> 16) % std::size(pieces)];
    }
    const MarkedText marked = TakeMarkupOut(source);
    ASSERT_FALSE(base::FindInvalidUtf8(marked.text)) << source;
    const auto check = [&](content::ByteRange range) {
      ASSERT_LT(range.begin, range.end) << source;
      ASSERT_LE(range.end, marked.text.size()) << source;
      ASSERT_FALSE(base::FindInvalidUtf8(marked.text.substr(range.begin, range.end - range.begin))) << source;
      ASSERT_NE(marked.text[range.begin], ' ') << source;
      ASSERT_NE(marked.text[range.end - 1], ' ') << source;
    };
    for (const auto range : marked.emphasis) check(range);
    for (const auto& link : marked.links) check(link.range);
  }
}

TEST(TakeMarkupOut, TakesABracketFloodInItsStride) {
  const std::string flood(200000, '[');
  EXPECT_EQ(TakeMarkupOut(flood).text, flood);
}

TEST(SplitAt, CutsRangesAtTheBorder) {
  const SplitText split = SplitAt(TakeMarkupOut("**Question I: What** [is](#) it?"), 11);
  EXPECT_EQ(split.head, "Question I:");
  EXPECT_EQ(Show(split.tail), "‹What› {is|#!} it?");
  EXPECT_EQ(Show(SplitAt(TakeMarkupOut("**Speaker:** Ada"), 8).tail), "Ada");
}

}  // namespace
}  // namespace foyer::authoring
