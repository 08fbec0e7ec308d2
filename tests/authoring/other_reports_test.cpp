// Reports of other sizes and habits than the bundled one: nothing is counted on.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "authoring/source_folder.h"
#include "base/roman.h"

namespace foyer::authoring {
namespace {

using content::SectionKind;
using ::testing::ElementsAre;

// What varies from report to report; the rest is as short as can be.
struct Habits {
  int questions = 3;
  int groups = 1;
  std::string opening = "1.0 Opening:", background = "2.0 Background Information", agenda = "3.0 Agenda",
              outcomes_heading = "4.0 Summary";
  std::string numeral_style = "roman";
  std::string in_agenda;  // before the last question
  std::string other_section;
  std::string outcomes = "- i. It was good.\n";
  std::string messages = "Messages\n\n- It was good.\n";
};

void WriteReport(const SourceFolder& folder, const Habits& habits) {
  std::string session =
                  "title = \"A Session\"\nshort_title = \"Session\"\nevent = \"Conf\"\nyear = 2020\nlanguage "
                  "= \"en\"\n",
              people;
  for (int g = 1; g <= habits.groups; ++g) {
    session += fmt::format("[[group]]\nslug = \"g-{0}\"\nname = \"Group {0}\"\nshort_name = \"G{0}\"\n", g);
  }
  std::string report = fmt::format("CONF\n\nA Session\n\n{}\n\nIt began.\n\n{}\n\nWhy it was held.\n\n{}\n\n",
                                   habits.opening, habits.background, habits.agenda);
  for (int q = 1; q <= habits.questions; ++q) {
    const int group = (q - 1) % habits.groups + 1;
    people += fmt::format(
        "[[person]]\nslug = \"p-{0}\"\nname = \"Person {0}\"\nsort_name = \"{0}, Person\"\nrole = \"Role "
        "{0}\"\ngroup = \"g-{1}\"\n",
        q, group);
    if (q == habits.questions) report += habits.in_agenda;
    const std::string numeral = habits.numeral_style == "roman" ? base::ToRoman(q) : std::to_string(q);
    report += fmt::format("Policy Question {}: What is {}?\n\nSpeaker: Person {}, Role {}, Group {}\n\n",
                          numeral, q, q, q, group);
  }
  report += habits.other_section + habits.outcomes_heading + "\n\n" + habits.outcomes;
  folder.Write("session.toml", session);
  folder.Write("people.toml", people);
  folder.Write("chairs.toml", "# nobody\n");
  folder.Write("report.txt", report);
  folder.Write("messages.txt", habits.messages);
}

content::Report ReadOf(const Habits& habits) {
  const SourceFolder folder;
  WriteReport(folder, habits);
  auto report = ReadReport(folder.Path());
  for (const std::string& problem : report ? std::vector<std::string>{} : ToStrings(report.error()))
    ADD_FAILURE() << problem;
  return report ? *report : content::Report{};
}

TEST(OtherReports, HaveAnyNumberOfQuestions) {
  for (int questions : {1, 3, 40, 300}) {
    Habits habits;
    habits.questions = questions;
    const auto report = ReadOf(habits);
    ASSERT_EQ(report.questions.size(), static_cast<std::size_t>(questions));
    EXPECT_EQ(report.people.size(), static_cast<std::size_t>(questions));
    EXPECT_EQ(report.questions.back().numeral, base::ToRoman(questions));
    EXPECT_EQ(report.questions.back().speaker, fmt::format("p-{}", questions));
  }
}

TEST(OtherReports, HaveAnyNumberOfGroups) {
  Habits habits;
  habits.questions = 24;
  habits.groups = 8;
  const auto report = ReadOf(habits);
  EXPECT_EQ(report.groups.size(), 8u);
  EXPECT_EQ(report.people[7].group, "g-8");
}

TEST(OtherReports, HaveOutcomesOfSeveralParagraphs) {
  Habits habits;
  habits.outcomes = "- i. One.\n\n  Still one.\n\n- ii. Two and\n\n  still two.\n\n  And more.\n";
  const auto report = ReadOf(habits);
  ASSERT_EQ(report.outcomes.size(), 2u);
  ASSERT_EQ(report.outcomes[0].paragraphs.size(), 2u);
  EXPECT_EQ(report.outcomes[0].paragraphs[1].text, "Still one.");
  ASSERT_EQ(report.outcomes[1].paragraphs.size(), 2u);
  EXPECT_EQ(report.outcomes[1].paragraphs[0].text, "Two and still two.");
  EXPECT_EQ(report.outcomes[1].paragraphs[1].label, "");
}

TEST(OtherReports, BreakPagesBehindAFullStop) {
  // Symptom: "e.g." at the end of a page looked like the end of a sentence.
  Habits habits;
  habits.other_section =
      "4.0 Remarks\n\nSome said this, e.g.\n\n\fthe chair. Others\n\nDid not.\n\nA new paragraph.\n\n";
  habits.outcomes_heading = "5.0 Summary";
  const auto report = ReadOf(habits);
  ASSERT_EQ(report.sections[4].paragraphs.size(), 2u);
  EXPECT_EQ(report.sections[4].paragraphs[0].text, "Some said this, e.g. the chair. Others Did not.");
}

TEST(OtherReports, NumberTheirOutcomesInOtherWays) {
  const std::pair<const char*, std::vector<std::string>> cases[] = {
      {"i. One.\nii. Two.\niii. Three.\n", {"i.", "ii.", "iii."}},
      {"1. One.\n\n2. Two.\n\n3. Three.\n", {"1.", "2.", "3."}},
      {"• One.\n• Two.\n• Three.\n", {"", "", ""}},
      {"- (a) One.\n- (b) Two.\n- (c) Three.\n", {"(a)", "(b)", "(c)"}},
      {"* I. One.\n* II. Two.\n* III. Three.\n", {"I.", "II.", "III."}},
      {"– 1) One.\n– 2) Two.\n– 3) Three.\n", {"1)", "2)", "3)"}},
      {"The outcomes were:\n- i. One.\n- ii. Two.\n- iii. Three.\n", {"i.", "ii.", "iii."}},
  };
  for (const auto& [source, labels] : cases) {
    Habits habits;
    habits.outcomes = source;
    const auto report = ReadOf(habits);
    std::vector<std::string> found;
    for (const auto& outcome : report.outcomes) found.push_back(outcome.paragraphs[0].label);
    EXPECT_EQ(found, labels) << source;
    ASSERT_EQ(report.outcomes.size(), 3u) << source;
    EXPECT_EQ(report.outcomes[2].numeral, "iii");
    EXPECT_EQ(report.outcomes[2].paragraphs[0].text, "Three.");
  }
}

TEST(OtherReports, WordTheirHeadingsInOtherWays) {
  Habits habits;
  habits.opening = "1. Opening remarks";
  habits.background = "**2. Context and background**";
  habits.agenda = "# 3. Key Questions for the Panel";
  habits.outcomes_heading = "4) OUTCOMES OF THE SESSION";
  habits.other_section = "4. Remarks from the floor\n\nSomebody said a word.\n\n- And another.\n\n";
  habits.outcomes_heading = "5) OUTCOMES OF THE SESSION";
  const auto report = ReadOf(habits);
  std::vector<SectionKind> kinds;
  for (const auto& section : report.sections) kinds.push_back(section.kind);
  EXPECT_THAT(kinds, ElementsAre(SectionKind::kFront, SectionKind::kOpening, SectionKind::kBackground,
                                 SectionKind::kAgenda, SectionKind::kOther, SectionKind::kOutcomes,
                                 SectionKind::kMessages));
  EXPECT_EQ(report.sections[2].heading.text, "2. Context and background");
  EXPECT_EQ(report.sections[3].heading.text, "3. Key Questions for the Panel");
  EXPECT_EQ(report.sections[4].paragraphs.size(), 2u);
}

TEST(OtherReports, DivideTheirAgenda) {
  Habits habits;
  habits.in_agenda = "3.1 Second round of questions\n\nAfter a break.\n\n";
  const auto report = ReadOf(habits);
  ASSERT_EQ(report.questions.size(), 3u);
  EXPECT_EQ(report.sections[4].kind, SectionKind::kOther);
  EXPECT_EQ(report.sections[4].heading.text, "3.1 Second round of questions");
}

TEST(OtherReports, NumberTheirQuestionsInDigits) {
  Habits habits;
  habits.numeral_style = "digits";
  const auto report = ReadOf(habits);
  EXPECT_EQ(report.questions[2].numeral, "3");
  EXPECT_EQ(report.questions[2].text.label, "Policy Question 3:");
}

TEST(OtherReports, MarkTheirMessagesInOtherWays) {
  const std::pair<const char*, std::vector<std::string>> cases[] = {
      {"Title\n\nMessages\n\n- One.\n- Two.\n", {"", ""}},
      {"Title\n\n## Messages ##\n\n* One.\n* Two.\n", {"", ""}},
      {"Title\nKey Messages:\n\n• One.\n\n• Two.\n", {"", ""}},
      {"Messages\n1. One.\n2. Two.\n", {"1.", "2."}},
      {"Messages\n\n1) One, in 2019\n2) Two.\n", {"1)", "2)"}},
      {"Messages\n\n– One – with a dash\n– and more.\n– Two.\n", {"", ""}},
      {"Messages\n\n- i. One.\n- ii. Two.\n", {"i.", "ii."}},
      {"**Messages**\n\n1. One of\n\n2017. More.\n2. Two.\n", {"1.", "2."}},
  };
  for (const auto& [source, labels] : cases) {
    Habits habits;
    habits.messages = source;
    const auto report = ReadOf(habits);
    std::vector<std::string> found;
    for (const auto& message : report.messages) found.push_back(message.text.label);
    EXPECT_EQ(found, labels) << source;
  }
}

TEST(OtherReports, HaveSpeakersWithTitlesAndSpellings) {
  const SourceFolder folder;
  folder.Replace("report.txt", "Speaker: Jimson Olufuye", "Speaker: H.E. Mr. Jimson OLUFUYÉ");
  folder.Replace("people.toml", "sort_name = \"Olufuye, Jimson\"",
                 "spellings = [\"Jimson OLUFUYÉ\"]\nnote = \"Spelt so.\"\nsort_name = \"Olufuye, Jimson\"");
  folder.Replace("report.txt", "Academia / Technical Community*", "ACADEMIA/Technical  Community.*");
  const auto report = ReadReport(folder.Path());
  ASSERT_TRUE(report) << ToString(report.error().front());
  EXPECT_EQ(report->questions[3].speaker, "jimson-olufuye");
}

TEST(OtherReports, PreferTheLongestName) {
  Habits habits;
  habits.questions = 12;  // "Person 1" is the beginning of "Person 10"
  habits.groups = 12;
  const auto report = ReadOf(habits);
  EXPECT_EQ(report.questions[10].speaker, "p-11");
}

}  // namespace
}  // namespace foyer::authoring
