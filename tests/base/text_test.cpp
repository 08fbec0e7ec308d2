// White space, words and folding.
#include "base/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace foyer::base {
namespace {

using ::testing::ElementsAre;

TEST(CollapseSpace, JoinsWhateverUnicodeCallsSpace) {
  EXPECT_EQ(CollapseSpace("  a\t b\r\n\u00A0c\u2009\u202F d \f"), "a b c d");
  EXPECT_EQ(CollapseSpace("\uFEFFfirst"), "first");
  EXPECT_EQ(CollapseSpace(" \t\n"), "");
}

TEST(SplitWords, KeepsPunctuation) {
  EXPECT_THAT(SplitWords(" Security,(UN-GGE2017). – yes "),
              ElementsAre("Security,(UN-GGE2017).", "–", "yes"));
  EXPECT_THAT(SplitWords(""), ElementsAre());
}

TEST(Fold, MakesSpellingsEqual) {
  const std::pair<const char*, const char*> cases[] = {{"Gutiérrez", "GUTIERREZ"},
                                                       {"Grütter", "grutter"},
                                                       {"Đà Nẵng", "DA NANG"},
                                                       {"Łódź", "lodz"},
                                                       {"Ørsted", "orsted"},
                                                       {"Straße", "STRASSE"},
                                                       {"Ærø", "aero"},
                                                       {"e\u0301t", "ét"},
                                                       {"Brașov", "brasov"},
                                                       {"Nguyễn", "nguyen"},
                                                       {"Ǎ", "a"}};
  for (auto [a, b] : cases) EXPECT_EQ(Fold(a), Fold(b)) << a;
  EXPECT_NE(Fold("Long Zhou"), Fold("Long Zou"));
  EXPECT_EQ(Fold("Кибер 网络"), "Кибер 网络");
}

TEST(IsWordCharacter, ToldFromPunctuation) {
  for (char32_t c : U"aZ0éĐ网К") EXPECT_TRUE(c == 0 || IsWordCharacter(c)) << static_cast<unsigned>(c);
  for (char32_t c : U" .,–“”…«»\u00A0") EXPECT_FALSE(IsWordCharacter(c)) << static_cast<unsigned>(c);
}

// Symptom: a name that a word processor had decomposed did not occur in the report, though it stands there.
TEST(Comparable, IsTheSameForWhatIsReadAsTheSame) {
  EXPECT_EQ(Comparable("Guti\u0065\u0301rrez"), Comparable("Guti\u00E9rrez"));
  EXPECT_EQ(Comparable("People\u2019s"), "People's");
  EXPECT_EQ(Comparable("cyber\u00ADsecu\u200Brity \u200Fnow\u200E"), "cybersecurity now");
  EXPECT_EQ(Comparable("\u1100\u1161\u11A8"), "\uAC01");
  EXPECT_NE(Comparable("Gutierrez"), Comparable("Guti\u00E9rrez"));
  EXPECT_EQ(Comparable("\xFF"), "\xFF");
  EXPECT_EQ(Comparable(""), "");
}

TEST(OneLine, KeepsWordsAndTakesWhatWouldBreakALog) {
  EXPECT_EQ(OneLine("Frank Grütter – all"), "Frank Grütter – all");
  EXPECT_EQ(OneLine("two\nlines\r\n\tand \x1b[31mred"), "two lines   and  [31mred");
  EXPECT_EQ(OneLine("not \xFF text"), "not \uFFFD text");
  EXPECT_EQ(OneLine("gnihton \u202E"), "gnihton  ");
  EXPECT_EQ(OneLine(""), "");
  EXPECT_EQ(OneLine(std::string(600, 'x')), std::string(600, 'x'));
  EXPECT_EQ(OneLine(std::string(100'000, 'x')), std::string(600, 'x') + "…");
}

}  // namespace
}  // namespace foyer::base
