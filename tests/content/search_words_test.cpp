// What is one word, what is the same word, and what is marked.
#include "content/search_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "content/search.h"
#include "content/search_marks.h"

namespace foyer::content {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> FoldedWordsIn(std::string_view text) {
  std::vector<std::string> folded;
  for (const SearchWord& word : SearchWordsIn(text)) folded.push_back(word.folded);
  return folded;
}

TEST(SearchWords, AreFoldedToWhatVisitorsType) {
  EXPECT_THAT(FoldedWordsIn("Frank GRÜTTER, Đỗ Łukasz; Ærø–Straße"),
              ElementsAre("frank", "grutter", "do", "lukasz", "aero", "strasse"));
  EXPECT_THAT(FoldedWordsIn("Кибер ΕΛΛΑΔΑ 网络"), ElementsAre("кибер", "ελλαδα", "网络"));
  EXPECT_THAT(FoldedWordsIn("UN-GGE2017, 2016/2017 (ICT4Peace)"),
              ElementsAre("un", "gge2017", "2016", "2017", "ict4peace"));
  EXPECT_THAT(FoldedWordsIn("  …“”\t"), IsEmpty());
}

TEST(SearchWords, KeepEndingsAfterApostrophes) {
  EXPECT_THAT(FoldedWordsIn("People's CANN’T we'll"), ElementsAre("peoples", "cannt", "well"));
  EXPECT_THAT(FoldedWordsIn("Côte d'Ivoire"), ElementsAre("cote", "d", "ivoire"));
  EXPECT_THAT(FoldedWordsIn("'London Process' "), ElementsAre("london", "process"));
}

TEST(SearchWords, KnowWhatHyphensJoin) {
  const auto words = SearchWordsIn("a multi-stakeholder, Ambassador-at-Large - here");
  ASSERT_EQ(words.size(), 7u);
  EXPECT_EQ(JoinedFrom(words, 0), 1u);
  EXPECT_EQ(JoinedFrom(words, 1), 2u);
  EXPECT_EQ(RunTogether(words, 1, 2), "multistakeholder");
  EXPECT_EQ(JoinedFrom(words, 3), 3u);
  EXPECT_EQ(JoinedFrom(words, 5), 1u);
}

TEST(SearchWords, SayWhereTheyStand) {
  const std::string text = "\"Grütter\" – (Łódź)";
  const auto words = SearchWordsIn(text);
  ASSERT_EQ(words.size(), 2u);
  EXPECT_EQ(text.substr(words[0].range.begin, words[0].range.end - words[0].range.begin), "Grütter");
  EXPECT_EQ(text.substr(words[1].range.begin, words[1].range.end - words[1].range.begin), "Łódź");
}

TEST(SearchWords, StandInBytesThatAreNoText) {
  EXPECT_THAT(FoldedWordsIn(std::string("peace\0war\xFF\xC3law", 14)), ElementsAre("peace", "war", "law"));
}

TEST(Singular, TakesPluralsBack) {
  const std::pair<const char*, const char*> cases[] = {
      {"policies", "policy"}, {"policy", "policy"},      {"norms", "norm"},      {"processes", "process"},
      {"process", "process"}, {"responses", "response"}, {"branches", "branch"}, {"boxes", "box"},
      {"status", "status"},   {"analysis", "analysis"},  {"its", "its"},         {"s", "s"}};
  for (const auto& [word, singular] : cases) EXPECT_EQ(Singular(word), singular);
}

TEST(Singular, FindsTheWholeFamily) {
  EXPECT_THAT(SingularAndPlural("policy"), ElementsAre("policy", "policies"));
  EXPECT_THAT(SingularAndPlural("policies"), ElementsAre("policies", "policy"));
  EXPECT_THAT(SingularAndPlural("norms"), ElementsAre("norms", "norm"));
  EXPECT_THAT(SingularAndPlural("process"), ElementsAre("process", "processes"));
}

std::string Marked(std::string_view text, std::string_view query) {
  std::string marked;
  std::size_t at = 0;
  for (const ByteRange& mark : MarksIn(text, query)) {
    marked += std::string(text.substr(at, mark.begin - at)) + "[";
    marked += std::string(text.substr(mark.begin, mark.end - mark.begin)) + "]";
    at = mark.end;
  }
  return marked + std::string(text.substr(at));
}

TEST(MarksIn, MarksWhatTheQueryFinds) {
  struct Case {
    std::string_view text, query, marked;
  };
  const Case cases[] = {
      {"Frank Grütter and Grutter", "grütter", "Frank [Grütter] and [Grutter]"},
      {"norms, a Norm, normal", "norms", "[norms], a [Norm], normal"},
      {"norms, a Norm, normal", "norm", "[norms], a [Norm], [normal]"},
      {"norms, a Norm, normal", "norm x", "[norms], a [Norm], normal"},
      {"the multi-stakeholder model", "multistakeholder", "the [multi-stakeholder] model"},
      {"the multistakeholder model", "multi-stakeholder", "the [multistakeholder] model"},
      {"the multistakeholder model", "multi stakeholder", "the [multistakeholder] model"},
      {"Cyber Security", "cybersecurity", "[Cyber Security]"},
      {"the rule of law", "the rule of law", "the [rule] of [law]"},
      {"what is the role", "what is the", "[what] [is] [the] role"},
      {"Ambassador-at-Large", "ambassadoratlarge", "[Ambassador-at-Large]"},
      {"nothing", "", "nothing"},
      {"nothing", "\xFF\"*", "nothing"},
      {"", "word", ""},
  };
  for (const auto& [text, query, marked] : cases) EXPECT_EQ(Marked(text, query), marked) << query;
}

TEST(MarksIn, LooksAtAHundredCharacters) {
  EXPECT_EQ(Marked("peace law", std::string(97, ' ') + "law"), "peace [law]");
  EXPECT_EQ(Marked("peace law", std::string(100, ' ') + "law"), "peace law");
}

std::string Shown(const Snippet& snippet) {
  std::string marks;
  for (const ByteRange& mark : snippet.marks) {
    marks += "|" + snippet.text.substr(mark.begin, mark.end - mark.begin);
  }
  return snippet.text + marks;
}

TEST(CutSnippet, LeavesShortTextsWhole) {
  EXPECT_EQ(Shown(CutSnippet("Trust is built.", {{0, 5}})), "Trust is built.|Trust");
  EXPECT_EQ(Shown(CutSnippet("", {})), "");
}

TEST(CutSnippet, CutsBetweenWordsAroundTheMarks) {
  std::string text;
  for (int i = 100; i < 300; ++i) text += "word" + std::to_string(i) + " ";
  text += "end";
  for (const std::string word : {"word100", "word103", "word200", "word297", "end"}) {
    const std::size_t at = text.find(word);
    const Snippet snippet = CutSnippet(text, {{at, at + word.size()}});
    ASSERT_EQ(snippet.marks.size(), 1u) << word;
    EXPECT_EQ(snippet.text.substr(snippet.marks[0].begin, word.size()), word);
    EXPECT_LT(snippet.text.size(), 230u);
    // Whole words alone: what is left without the ellipses stands in the text between spaces.
    std::string inside = snippet.text;
    if (inside.starts_with("…")) inside = inside.substr(3);
    if (inside.ends_with("…")) inside.resize(inside.size() - 3);
    EXPECT_NE((" " + text + " ").find(" " + inside + " "), std::string::npos) << snippet.text;
    EXPECT_EQ(snippet.text.starts_with("…"), !text.starts_with(inside));
    EXPECT_EQ(snippet.text.ends_with("…"), !text.ends_with(inside));
  }
}

TEST(CutSnippet, CutsCharactersNowhere) {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "网";
  const Snippet snippet = CutSnippet(text, {{300, 303}});
  EXPECT_LT(snippet.text.size(), 230u);
  EXPECT_EQ(snippet.text.size() % 3, 0u);
  ASSERT_EQ(snippet.marks.size(), 1u);
  EXPECT_EQ(snippet.text.substr(snippet.marks[0].begin, 3), "网");
}

TEST(CutSnippet, CutsLettersOfSeveralCodePointsNowhere) {
  const std::string letter = "e\u0301";
  std::string text;
  for (int i = 0; i < 300; ++i) text += letter;
  for (std::size_t at = 300; at < 312; at += letter.size()) {
    std::string inside = CutSnippet(text, {{at, at + letter.size()}}).text;
    ASSERT_TRUE(inside.starts_with("…") && inside.ends_with("…"));
    inside = inside.substr(3, inside.size() - 6);
    EXPECT_TRUE(inside.starts_with("e")) << inside;
    EXPECT_EQ(inside.size() % letter.size(), 0u) << inside;
  }
}

}  // namespace
}  // namespace foyer::content
