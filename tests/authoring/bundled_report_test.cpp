// The bundled report, read whole: what it holds, and that every word of both texts is in it in order.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "authoring/source_folder.h"
#include "base/text.h"

namespace foyer::authoring {
namespace {

using content::SectionKind;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::StartsWith;

const content::Section& SectionOf(SectionKind kind) {
  for (const auto& section : BundledReport().sections) {
    if (section.kind == kind) return section;
  }
  throw std::runtime_error("no such section");
}

// A source's words without markup: list dashes, asterisks, link targets. Written apart from the parser, on
// purpose crude.
std::vector<std::string> WordsOfSource(const std::string& name) {
  std::string text;
  const std::string bytes = BundledSource(name);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool line_start = i == 0 || bytes[i - 1] == '\n';
    if (line_start && bytes[i] == '-') continue;
    if (bytes[i] == '*' || bytes[i] == '[') continue;
    if (bytes.compare(i, 4, "](#)") == 0) {
      i += 3;
      continue;
    }
    text += bytes[i];
  }
  std::vector<std::string> words;
  for (const auto word : base::SplitWords(text)) words.emplace_back(word);
  return words;
}

// Every passage of a document in the order of its lines.
std::vector<std::string> WordsOfReport(const content::Report& report, int document) {
  std::multimap<int, const content::Passage*> passages;
  const auto add = [&](const content::Passage& passage) {
    if (passage.document == document) passages.emplace(passage.lines.first, &passage);
  };
  for (const auto& section : report.sections) {
    add(section.heading);
    for (const auto& paragraph : section.paragraphs) add(paragraph);
  }
  for (const auto& question : report.questions) {
    add(question.text);
    add(question.speaker_line);
  }
  for (const auto& outcome : report.outcomes) {
    for (const auto& paragraph : outcome.paragraphs) add(paragraph);
  }
  for (const auto& message : report.messages) add(message.text);
  std::vector<std::string> words;
  for (const auto& [line, passage] : passages) {
    for (const auto word : base::SplitWords(passage->label)) words.emplace_back(word);
    for (const auto word : base::SplitWords(passage->text)) words.emplace_back(word);
  }
  return words;
}

TEST(BundledReport, KeepsEveryWordOfBothTextsInOrder) {
  EXPECT_EQ(WordsOfReport(BundledReport(), 0), WordsOfSource("report.txt"));
  EXPECT_EQ(WordsOfReport(BundledReport(), 1), WordsOfSource("messages.txt"));
}

TEST(BundledReport, CarriesTheTextsByteForByte) {
  ASSERT_EQ(BundledReport().documents.size(), 2u);
  for (const auto& document : BundledReport().documents)
    EXPECT_EQ(document.bytes, BundledSource(document.name));
}

TEST(BundledReport, HoldsWhatTheReportPrints) {
  const auto& report = BundledReport();
  EXPECT_EQ(report.slug, "igf-2017-cybersecurity");
  EXPECT_EQ(SectionOf(SectionKind::kFront).paragraphs.size(), 4u);
  EXPECT_EQ(SectionOf(SectionKind::kOpening).paragraphs.size(), 2u);
  EXPECT_EQ(SectionOf(SectionKind::kBackground).paragraphs.size(), 3u);
  EXPECT_EQ(SectionOf(SectionKind::kAgenda).paragraphs.size(), 1u);
  EXPECT_EQ(SectionOf(SectionKind::kOutcomes).paragraphs.size(), 0u);
  EXPECT_EQ(report.questions.size(), 26u);
  EXPECT_EQ(report.people.size(), 17u);
  EXPECT_EQ(report.outcomes.size(), 7u);
  EXPECT_EQ(report.messages.size(), 6u);
  EXPECT_EQ(report.chairs.size(), 4u);
  std::set<std::string> countries;
  for (const auto& person : report.people) countries.insert(person.country);
  EXPECT_EQ(countries.size(), 12u);
  for (const auto& outcome : report.outcomes) EXPECT_EQ(outcome.paragraphs.size(), 1u) << outcome.numeral;
}

TEST(BundledReport, CountsQuestionsOfEachGroup) {
  const auto& report = BundledReport();
  std::map<std::string, std::string> group_of;
  for (const auto& person : report.people) group_of[person.slug] = person.group;
  std::map<std::string, int> questions;
  for (const auto& question : report.questions) ++questions[group_of.at(question.speaker)];
  std::vector<int> counts;
  for (const auto& group : report.groups) counts.push_back(questions[group.slug]);
  EXPECT_THAT(counts, ElementsAre(11, 5, 4, 4, 2));
}

TEST(BundledReport, ListsPeopleInOrderOfAppearance) {
  std::vector<std::string> order;
  for (const auto& question : BundledReport().questions) {
    if (std::find(order.begin(), order.end(), question.speaker) == order.end())
      order.push_back(question.speaker);
  }
  std::vector<std::string> people;
  for (const auto& person : BundledReport().people) people.push_back(person.slug);
  EXPECT_EQ(people, order);
}

TEST(BundledReport, IsWholeAcrossPageBreaks) {
  const auto& background = SectionOf(SectionKind::kBackground).paragraphs[1];
  EXPECT_THAT(background.text, ::testing::HasSubstr("are yet to be translated into a meaningful"));
  EXPECT_EQ(background.lines.first + 2, background.lines.last);
  const auto& eleven = BundledReport().questions[10].speaker_line;
  EXPECT_THAT(eleven.text, EndsWith("Information Security, Russia Government"));
  EXPECT_EQ(eleven.lines.first + 2, eleven.lines.last);
  EXPECT_THAT(BundledReport().outcomes[1].paragraphs[0].text, EndsWith("and accessible cyberspace."));
}

TEST(BundledReport, KeepsLabelsAsPrinted) {
  const auto& report = BundledReport();
  EXPECT_EQ(report.questions[9].text.label, "Policy Question X :");
  EXPECT_EQ(report.questions[3].text.label, "Policy Question IV:");
  EXPECT_EQ(report.questions[3].numeral, "IV");
  EXPECT_EQ(report.questions[3].speaker_line.label, "Speaker:");
  EXPECT_EQ(report.outcomes[3].paragraphs[0].label, "iv.");
  EXPECT_EQ(SectionOf(SectionKind::kOpening).heading.text, "1.0 Opening:");
  EXPECT_EQ(SectionOf(SectionKind::kMessages).heading.text, "Messages");
}

TEST(BundledReport, KnowsItsDeadLinks) {
  int dead = 0;
  for (const auto& paragraph : SectionOf(SectionKind::kFront).paragraphs) {
    for (const auto& link : paragraph.links) {
      EXPECT_EQ(paragraph.text.substr(link.range.begin, link.range.end - link.range.begin), "here");
      EXPECT_EQ(link.target, "#");
      dead += link.dead ? 1 : 0;
    }
  }
  EXPECT_EQ(dead, 2);
}

TEST(BundledReport, KeepsEmphasisThatOpensOrClosesInTheMiddle) {
  const auto emphasized = [](const content::Passage& passage) {
    std::vector<std::string> parts;
    for (const auto range : passage.emphasis)
      parts.push_back(passage.text.substr(range.begin, range.end - range.begin));
    return parts;
  };
  const auto& report = BundledReport();
  EXPECT_THAT(emphasized(report.questions[21].speaker_line),
              ElementsAre("Director of Cybersecurity, Microsoft Corporation"));
  EXPECT_THAT(emphasized(report.questions[6].speaker_line), ElementsAre());
  EXPECT_THAT(emphasized(report.questions[2].text),
              ElementsAre("Why is cybersecurity a human rights issue?"));
  EXPECT_THAT(emphasized(SectionOf(SectionKind::kBackground).paragraphs[0]),
              ElementsAre("Transforming our world: the 2030 Agenda for Sustainable development"));
}

TEST(BundledReport, MatchesMessagesWithOutcomesByTheirTexts) {
  // Checked by hand against `git diff --word-diff=porcelain` of each pair.
  using Kind = content::WordingChange::Kind;
  std::vector<std::string> changed;
  int number = 0;
  for (const auto& message : BundledReport().messages) {
    EXPECT_EQ(message.outcome, ++number);
    EXPECT_GT(message.similarity, 0.9);
    for (const auto& change : message.changes) {
      if (change.kind == Kind::kSame) continue;
      changed.push_back(std::to_string(number) + (change.kind == Kind::kAdded ? "+" : "-") + change.words);
    }
  }
  EXPECT_THAT(changed, ElementsAre("1-the individual nations.", "1+individuals.", "2-and therefore,"));
}

TEST(BundledReport, TakesItsSlugFromTheFolder) {
  const SourceFolder folder;
  for (const std::string& path :
       {folder.Path(), folder.Path() + "/", folder.Path() + "/../igf-2017-cybersecurity"}) {
    const auto report = ReadReport(path);
    ASSERT_TRUE(report) << path;
    EXPECT_EQ(report->slug, "igf-2017-cybersecurity");
  }
}

}  // namespace
}  // namespace foyer::authoring
