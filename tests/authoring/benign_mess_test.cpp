// What editors, converters and mail programs leave in a text and what is no problem: the same report comes
// out, whole.
#include <gtest/gtest.h>

#include <functional>

#include "authoring/source_folder.h"
#include "base/text.h"

namespace foyer::authoring {
namespace {

constexpr const char* kFiles[] = {"report.txt", "messages.txt", "session.toml", "people.toml", "chairs.toml"};
constexpr const char* kTexts[] = {"report.txt", "messages.txt"};

std::string ReplaceAll(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

using Change = std::function<std::string(std::string)>;

std::function<void(const SourceFolder&)> InAll(Change change) {
  return [=](const SourceFolder& folder) {
    for (const char* name : kFiles) folder.Write(name, change(folder.Read(name)));
  };
}

std::function<void(const SourceFolder&)> InTexts(Change change) {
  return [=](const SourceFolder& folder) {
    for (const char* name : kTexts) folder.Write(name, change(folder.Read(name)));
  };
}

std::function<void(const SourceFolder&)> InReport(std::string from, std::string to) {
  return [=](const SourceFolder& folder) { folder.Replace("report.txt", from, to); };
}

// Lines of at most `width` bytes, wrapped at blanks: one line a paragraph becomes many.
std::string Wrap(const std::string& text, std::size_t width, const std::string& indent) {
  std::string wrapped;
  std::size_t column = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t word_end = std::min(text.find_first_of(" \n", i + 1), text.size());
    if (text[i] == ' ' && column + (word_end - i) > width) {
      wrapped += "\n" + indent;
      column = indent.size();
      continue;
    }
    wrapped += text[i];
    column = text[i] == '\n' ? 0 : column + 1;
  }
  return wrapped;
}

// Mess within lines: even the line numbers stay.
struct Mess {
  std::string name;
  std::function<void(const SourceFolder&)> make;
};

void PrintTo(const Mess& mess, std::ostream* stream) {
  *stream << mess.name;
}

const Mess kSameLines[] = {
    {"WindowsLineEnds", InAll([](std::string text) { return ReplaceAll(text, "\n", "\r\n"); })},
    {"MacLineEnds", InAll([](std::string text) { return ReplaceAll(text, "\n", "\r"); })},
    {"MixedLineEnds",
     InTexts([](std::string text) { return text.replace(text.find('\n', 500), 1, "\r\n"); })},
    {"ByteOrderMark", InAll([](std::string text) { return "\xEF\xBB\xBF" + text; })},
    {"LastLineEnd", InAll([](std::string text) { return text + "\n\n \n"; })},
    {"NoLastLineEnd", InAll([](std::string text) {
       while (text.back() == '\n') text.pop_back();
       return text;
     })},
    {"TrailingBlanks", InTexts([](std::string text) { return ReplaceAll(text, "\n", " \t \n"); })},
    {"TabsForBlanks", InTexts([](std::string text) { return ReplaceAll(text, " ", "\t"); })},
    {"NoBreakSpaces", InTexts([](std::string text) { return ReplaceAll(text, " ", "\xC2\xA0"); })},
    {"NoBreakSpacesInToml", InAll([](std::string text) { return ReplaceAll(text, " ", "\xC2\xA0"); })},
    {"ThinAndNarrowSpaces",
     InTexts([](std::string text) { return ReplaceAll(text, ", ", ",\xE2\x80\x89\xE2\x80\xAF"); })},
    {"DoubleBlanks", InTexts([](std::string text) { return ReplaceAll(text, " ", "   "); })},
    {"FormFeedsOnBlankLines", InTexts([](std::string text) { return ReplaceAll(text, "\n\n", "\n\f\n"); })},
    {"FormFeedsBeforeText", InTexts([](std::string text) { return ReplaceAll(text, "\n\n", "\n\n\f"); })},
    {"BlanksInCuratedValues",
     [](const SourceFolder& folder) {
       folder.Replace("people.toml", "role = \"Chairman\"", "role = \"  Chairman \\t\"");
     }},
    {"BoldQuestion", InReport("*Why is cybersecurity a human rights issue?*",
                              "**Why is cybersecurity a human rights issue?**")},
    {"EmphasisLeftOpen",
     InReport("*Why is cybersecurity a human rights issue?*", "*Why is cybersecurity a human rights issue?")},
    {"EmphasisClosedTwice", InReport("*Why is cybersecurity a human rights issue?*",
                                     "*Why is cybersecurity a human rights issue?* *")},
    {"EmphasisClosedBehindABlank", InReport("human rights issue?*", "human rights issue? *")},
    {"MarkdownHeading", InReport("2.0 Background Information", "## 2.0 Background Information ##")},
    {"BoldLabel", InReport("Speaker: Anita", "**Speaker:** Anita")},
    {"OtherListMarkers", InTexts([](std::string text) { return ReplaceAll(text, "\n- ", "\n• "); })},
    {"DashesAsListMarkers", InTexts([](std::string text) { return ReplaceAll(text, "\n- ", "\n– "); })},
    {"AsterisksAsListMarkers", InTexts([](std::string text) { return ReplaceAll(text, "\n- ", "\n* "); })},
    {"IndentedList", InTexts([](std::string text) { return ReplaceAll(text, "\n- ", "\n   - "); })},
    {"ListDashBeforeSpeaker", InReport("Speaker: Anita", "- Speaker: Anita")},
};

class SameReport : public ::testing::TestWithParam<Mess> {};
TEST_P(SameReport, WithTheSameLines) {
  const SourceFolder folder;
  GetParam().make(folder);
  const auto report = ReadReport(folder.Path());
  ASSERT_TRUE(report) << ToString(report.error().front());
  EXPECT_EQ(FirstDifference(Describe(BundledReport()), Describe(*report)), "");
}
INSTANTIATE_TEST_SUITE_P(Mess, SameReport, ::testing::ValuesIn(kSameLines),
                         [](const auto& test) { return test.param.name; });

// Mess that moves lines: the rest of the report stays.
const Mess kMovedLines[] = {
    {"MoreBlankLines", InTexts([](std::string text) { return ReplaceAll(text, "\n\n", "\n\n\n\n"); })},
    {"WrappedAt100", InTexts([](std::string text) { return Wrap(text, 100, ""); })},
    {"WrappedAt72", InTexts([](std::string text) { return Wrap(text, 72, ""); })},
    {"WrappedAt60WithHangingIndent", InTexts([](std::string text) { return Wrap(text, 60, "   "); })},
    {"WrappedAt41", InTexts([](std::string text) { return Wrap(text, 41, ""); })},
    {"WrappedAt30", InTexts([](std::string text) { return Wrap(text, 30, " "); })},
    {"WrappedWithWindowsLineEnds",
     InTexts([](std::string text) { return ReplaceAll(Wrap(text, 80, ""), "\n", "\r\n"); })},
    {"NoBlankLineBetweenQuestionAndSpeaker",
     InTexts([](std::string text) { return ReplaceAll(text, "\n\nSpeaker:", "\nSpeaker:"); })},
    {"NoBlankLineBeforeQuestions",
     InTexts([](std::string text) { return ReplaceAll(text, "\n\nPolicy", "\nPolicy"); })},
    {"NoBlankLinesBeforeHeadings", InTexts([](std::string text) {
       for (const char* heading : {"2.0", "3.0", "4.0"})
         text = ReplaceAll(text, std::string("\n\n") + heading, std::string("\n") + heading);
       return text;
     })},
    {"NoBlankLinesBehindHeadings", InTexts([](std::string text) {
       for (const char* heading : {"Opening:\n", "Information\n", "Discussed\n", "Outcome:\n"}) {
         text = ReplaceAll(text, std::string(heading) + "\n", heading);
       }
       return text;
     })},
    {"PageBreakInAQuestion",
     InReport("identifying how cybersecurity can", "identifying how\n\ncybersecurity can")},
    {"PageBreakInASpeakerLine", InReport("IT for Change, India Civil", "IT for Change,\n\nIndia\n\nCivil")},
    {"PageBreakInAGroupName", InReport("Policy, Intel Corporation United States of America, Business",
                                       "Policy, Intel Corporation United States of America, Business\n\f\n")},
    {"PageBreakInAnOutcome", InReport("might be gaps in some", "might be gaps\n\n\f\nin some")},
    {"PageBreakBeforeADash", InReport("in cyberspace – although", "in cyberspace\n\n– although")},
    {"PageBreakInTheOpening", InReport("Directorate of Political", "Directorate of\n\nPolitical")},
    {"PageBreakInAMessage",
     [](const SourceFolder& folder) {
       folder.Replace("messages.txt", "might be gaps in some", "might be gaps\n\n\fin some");
     }},
};

// What word processors do to letters in one file and not in the other: the words read the same.
const Mess kOtherLetters[] = {
    {"DecomposedNameInPeople",
     [](const SourceFolder& folder) { folder.Replace("people.toml", "Gutiérrez", "Gutie\u0301rrez"); }},
    {"DecomposedReport",
     [](const SourceFolder& folder) {
       folder.Write("report.txt", ReplaceAll(folder.Read("report.txt"), "é", "e\u0301"));
     }},
    {"CurlyApostrophes",
     [](const SourceFolder& folder) {
       folder.Write("report.txt", ReplaceAll(folder.Read("report.txt"), "'", "’"));
     }},
    {"SoftHyphens",
     [](const SourceFolder& folder) {
       folder.Write("report.txt", ReplaceAll(folder.Read("report.txt"), "ation", "\u00ADation"));
     }},
    {"MarksOfDirection",
     [](const SourceFolder& folder) {
       folder.Write("report.txt", ReplaceAll(folder.Read("report.txt"), " of ", " \u200Eof\u200F "));
     }},
};

class SameWords : public ::testing::TestWithParam<Mess> {};
TEST_P(SameWords, InOtherLetters) {
  const SourceFolder folder;
  GetParam().make(folder);
  const auto report = ReadReport(folder.Path());
  EXPECT_TRUE(report) << ToString(report.error().front());
}
INSTANTIATE_TEST_SUITE_P(Mess, SameWords, ::testing::ValuesIn(kOtherLetters),
                         [](const auto& test) { return test.param.name; });

std::string WithoutLines(const content::Report& with_lines) {
  content::Report report = with_lines;
  const auto clear = [](content::Passage& passage) { passage.lines = {}; };
  for (auto& section : report.sections) {
    clear(section.heading);
    for (auto& paragraph : section.paragraphs) clear(paragraph);
  }
  for (auto& question : report.questions) {
    clear(question.text);
    clear(question.speaker_line);
  }
  for (auto& outcome : report.outcomes) {
    for (auto& paragraph : outcome.paragraphs) clear(paragraph);
  }
  for (auto& message : report.messages) clear(message.text);
  return Describe(report);
}

class SameReportElsewhere : public ::testing::TestWithParam<Mess> {};
TEST_P(SameReportElsewhere, WithOtherLines) {
  const SourceFolder folder;
  GetParam().make(folder);
  const auto report = ReadReport(folder.Path());
  ASSERT_TRUE(report) << ToString(report.error().front());
  EXPECT_EQ(FirstDifference(WithoutLines(BundledReport()), WithoutLines(*report)), "");
}
INSTANTIATE_TEST_SUITE_P(Mess, SameReportElsewhere, ::testing::ValuesIn(kMovedLines),
                         [](const auto& test) { return test.param.name; });

TEST(BenignMess, WrapsAtEveryWidth) {
  // Symptom: at one width, a line happened to begin with a dash or a number and was taken for a list item.
  const std::string expected = WithoutLines(BundledReport());
  for (std::size_t width = 24; width <= 160; width += 3) {
    const SourceFolder folder;
    for (const char* name : kTexts) folder.Write(name, Wrap(folder.Read(name), width, ""));
    const auto report = ReadReport(folder.Path());
    ASSERT_TRUE(report) << width << ": " << ToString(report.error().front());
    ASSERT_EQ(FirstDifference(expected, WithoutLines(*report)), "") << width;
  }
}

}  // namespace
}  // namespace foyer::authoring
