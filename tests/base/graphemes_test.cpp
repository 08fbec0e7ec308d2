// Letters of any script: where they may be cut, and which of a name are its initials.
#include "base/graphemes.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace foyer::base {
namespace {

// One cluster each.
constexpr std::string_view kClusters[] = {"a",
                                          "é",
                                          "e\u0301",
                                          "Ж",
                                          "王",
                                          "한",
                                          "각",
                                          "\u1100\u1161\u11A8",
                                          "কি",
                                          "\u0E01\u0E33",
                                          "👩‍👩‍👧",
                                          "👍🏽",
                                          "🇫🇷",
                                          "\r\n",
                                          "\uFFFD"};

TEST(Graphemes, AreWhatPeopleCallLetters) {
  for (const std::string_view cluster : kClusters) {
    EXPECT_EQ(CountGraphemes(cluster), 1u) << cluster;
    const std::string twice = std::string(cluster) + std::string(cluster);
    EXPECT_EQ(CountGraphemes(twice), 2u) << cluster;
    EXPECT_EQ(EndOfGrapheme(twice, 0), cluster.size()) << cluster;
    EXPECT_EQ(EndOfGrapheme(twice, cluster.size()), twice.size()) << cluster;
  }
  EXPECT_EQ(CountGraphemes(""), 0u);
}

TEST(CutBefore, CutsBetweenLettersAndNeverNothing) {
  for (const std::string_view cluster : kClusters) {
    std::string text;
    for (int i = 0; i < 9; ++i) text += cluster;
    for (std::size_t most = cluster.size(); most < text.size(); ++most) {
      EXPECT_EQ(CutBefore(text, most), most - most % cluster.size()) << cluster << " " << most;
    }
    EXPECT_EQ(CutBefore(text, text.size()), text.size());
  }
  EXPECT_EQ(CutBefore("two words", 5), 5u);
  EXPECT_EQ(CutBefore("two words", 3), 3u);
  EXPECT_EQ(CutBefore(" ab", 2), 2u);
  // One letter under more marks than there is room: cut between code points.
  std::string tall = "e";
  for (int i = 0; i < 100; ++i) tall += "\u0301";
  EXPECT_EQ(CutBefore(tall, 20), 19u);
  EXPECT_EQ(CutBefore("é", 1), 0u);
}

TEST(BeginningAndEnd, AreWordsWhereThereAreAny) {
  const struct {
    std::string_view text;
    std::size_t most;
    std::string_view beginning, end;
  } kCases[] = {
      {"", 3, "", ""},
      {"abc", 3, "abc", "abc"},
      {"one two three", 13, "one two three", "one two three"},
      {"one two three", 12, "one two …", "… two three"},
      {"one two three", 8, "one two …", "… three"},
      {"one two three", 7, "one two …", "… three"},
      {"one two three", 5, "one …", "… three"},
      // Without blanks, the symptom was " …" alone.
      {"abcdefghij", 4, "abcd…", "…ghij"},
      {"a bcdefghijk", 6, "a bcde…", "…fghijk"},
      {"王小明王小明王小明", 4, "王小明王…", "…明王小明"},
      {"e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301…", "…e\u0301e\u0301"},
      {"🇫🇷🇩🇪🇪🇸", 1, "🇫🇷…", "…🇪🇸"},
  };
  for (const auto& each : kCases) {
    EXPECT_EQ(BeginningOf(each.text, each.most), each.beginning) << each.text << " " << each.most;
    EXPECT_EQ(EndOf(each.text, each.most), each.end) << each.text << " " << each.most;
  }
}

TEST(Initials, AreOfTheFirstAndLastCapitalWord) {
  const struct {
    const char* name;
    const char* initials;
  } kCases[] = {
      {"Carmen Gonsalves", "CG"},
      {"Jürg Muster", "JM"},
      {"Maarten van Horenbeeck", "MH"},
      {"Ana", "A"},
      {"de la Cruz", "C"},
      {"Ákos Élő", "ÁÉ"},
      {"Jean-Paul Sartre", "JS"},
      {"Ann B. Lee", "AL"},
      {"(Dr.) Ann Lee", "AL"},
      {"Ann Lee (chair)", "AL"},
      {"4 Ann", "A"},
      {"\xFF Ann", "A"},
      // Capitals of other scripts, and letters that are several code points.
      {"Ж", "Ж"},
      {"Андрей Крутских", "АК"},
      {"Γιώργος Παπαδόπουλος", "ΓΠ"},
      {"E\u0301lodie Durand", "E\u0301D"},
      {"Ǆemal", "ǅ"},
      // Scripts without capitals.
      {"محمد بن سلمان", "مس"},
      {"王小明", "王"},
      {"गौरी देशपांडे", "गौदे"},
      {"გიორგი ბერიძე", "გბ"},
      {"김 민준", "김민"},
      // Where nothing is a capital, somebody has a name all the same.
      {"van der", "VD"},
      {"élodie", "É"},
      {"e\u0301lodie durand", "E\u0301D"},
      {"ж", "Ж"},
      {"«élodie»", "É"},
      {"3", "3"},
      {"😀 ann 😀", "A"},
      {"😀 7 of 9", "O"},
      {"😀 7", "7"},
      // Nothing to take.
      {"", ""},
      {"   ", ""},
      {"😀", ""},
      {"… –", ""},
      {"\u0301", ""},
      {"\u200D", ""},
  };
  for (const auto& each : kCases) EXPECT_EQ(Initials(each.name), each.initials) << each.name;
}

TEST(Initials, AreThereForLettersAndDigitsOfAllOfUnicode) {
  // Every one of the alphabets, every seventeenth of the large scripts behind them.
  for (char32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 17) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string name;
    AppendCodePoint(name, c);
    const std::string initials = Initials(name);
    ASSERT_EQ(initials.empty(), !IsLetter(c) && !IsDigit(c)) << std::hex << static_cast<std::uint32_t>(c);
    ASSERT_FALSE(FindInvalidUtf8(initials));
  }
}

}  // namespace
}  // namespace foyer::base
