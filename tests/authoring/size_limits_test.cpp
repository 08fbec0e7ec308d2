// As much as the kiosk can show, and one more: what is refused is refused with its line, by `check` and
// `build` in the same words, and what is accepted can be read from end to end.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "authoring/export_report.h"
#include "authoring/source_folder.h"
#include "authoring/write_database.h"
#include "base/roman.h"
#include "base/utf8.h"
#include "content/schema.h"
#include "content/search.h"
#include "content/store.h"
#include "support/program.h"

namespace foyer::authoring {
namespace {

using testing::HasSubstr;

// So many bytes of short words, each once: texts do not look alike by accident.
std::string Words(std::size_t bytes, std::string_view seed = "W") {
  std::string text;
  for (int i = 0; text.size() + 16 < bytes; ++i) text += fmt::format("{}{} ", seed, i);
  return text + std::string(bytes - text.size() - 1, 'z') + '.';
}

// A report to be made too large, with as many people, groups and countries as questions.
struct Sources {
  std::string title = "Made up";
  std::string role = "Speaker";
  std::size_t groups = 1, countries = 1;
  std::vector<std::string> background = {"Background."};
  std::vector<std::string> questions = {"Why?"};
  std::vector<std::vector<std::string>> outcomes = {{"Outcome."}};
  std::vector<std::string> messages = {"Message."};
  std::string more_sections, chairs;

  void Write(const SourceFolder& folder) const {
    std::string report = title + "\n\n1.0 Opening:\n\nOpening.\n\n2.0 Background Information\n\n";
    for (const std::string& paragraph : background) report += paragraph + "\n\n";
    report += "3.0 Agenda with Key Policy Questions\n\n";
    std::string people,
        session = fmt::format(
            "title = \"{0}\"\nshort_title = \"{0}\"\nevent = \"{0}\"\nyear = 2000\nlanguage = \"en\"\n",
            title);
    for (std::size_t i = 0; i < questions.size(); ++i) {
      const std::size_t group = i % groups + 1, country = i % countries + 1;
      report +=
          fmt::format("Policy Question {}: {}\n\nSpeaker: Person {:04}, {}, Land {:04} Group {:04}\n\n",
                      base::ToRoman(static_cast<int>(i) + 1), questions[i], i + 1, role, country, group);
      people += fmt::format(
          "[[person]]\nslug = \"p{0}\"\nname = \"Person {0:04}\"\nsort_name = \"Person {0:04}\"\n"
          "role = \"{1}\"\ncountry = \"Land {2:04}\"\ngroup = \"g{3}\"\n",
          i + 1, role, country, group);
    }
    for (std::size_t i = 1; i <= groups; ++i)
      session += fmt::format("[[group]]\nslug = \"g{0}\"\nname = \"Group {0:04}\"\nshort_name = \"G\"\n", i);
    report += "4.0 Summary of the Outcome:\n\n";
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
      report += fmt::format("- {}. ", i + 1);
      for (const std::string& paragraph : outcomes[i]) report += paragraph + "\n\n   ";
      report += "\n";
    }
    std::string list = "Messages\n\n";
    for (const std::string& message : messages) list += "- " + message + "\n";
    folder.Write("report.txt", report + more_sections);
    folder.Write("messages.txt", list);
    folder.Write("session.toml", session);
    folder.Write("people.toml", people);
    folder.Write("chairs.toml", chairs.empty() ? "# None.\n" : chairs);
  }
};

struct Limit {
  std::string name;
  std::function<void(Sources&, bool too_much)> fill;
  std::string file, line_has;  // where the refusal points
  std::string says;
};

void PrintTo(const Limit& limit, std::ostream* stream) {
  *stream << limit.name;
}

std::size_t Bytes(bool too_much) {
  return content::kMaxTextBytes + (too_much ? 1 : 0);
}

// All code points of a few large blocks, and where that is not too much yet also those for private use.
std::string Characters(bool too_much) {
  std::string text;
  const auto add = [&](char32_t first, char32_t last) {
    for (char32_t c = first; c <= last; ++c) {
      base::AppendCodePoint(text, c);
      if (c % 1000 == 0) text += ".\n\nA";
    }
  };
  add(0x4E00, 0x9FFF);
  add(0xAC00, 0xD7A3);
  if (too_much) add(0x20000, 0x5FFFF);
  return text;
}

std::string Sections(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += fmt::format("{}.{} More\n\nWords.\n\n", i / 99 + 5, i % 99 + 1);
  return text;
}

std::string Repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

// Every third word differs.
std::string EveryThird(int words, std::string_view word) {
  std::string text;
  for (int i = 0; i < words; ++i) text += fmt::format("a{0} b{0} {1}{0} ", i, word);
  return text + "end.";
}

const Limit kLimits[] = {
    {"Groups",
     [](Sources& s, bool more) {
       s.groups = content::kMostGroups + (more ? 1 : 0);
       s.questions.assign(s.groups, "Why?");
     },
     "session.toml", "slug = \"g61\"", "there are 61 stakeholder groups, expected at most 60"},
    {"Countries",
     [](Sources& s, bool more) {
       s.countries = content::kMostCountries + (more ? 1 : 0);
       s.questions.assign(s.countries, "Why?");
     },
     "people.toml", "country = \"Land 0301\"", "there are 301 countries, expected at most 300"},
    {"Sections", [](Sources& s, bool more) { s.more_sections = Sections(1994 + (more ? 1 : 0)); },
     "report.txt", "25.15 More", "there are 2000 sections, expected at most 1999"},
    {"Paragraph", [](Sources& s, bool more) { s.background[0] = Words(Bytes(more)); }, "report.txt", "W0 ",
     "a text of 100001 bytes, expected at most 100000"},
    {"QuestionText", [](Sources& s, bool more) { s.questions[0] = Words(Bytes(more)); }, "report.txt", "W0 ",
     "a text of 100001 bytes"},
    {"Outcome",
     [](Sources& s, bool more) {
       s.outcomes[0] = {"One.", Words(Bytes(more))};
     },
     "report.txt", "W0 ", "a text of 100001 bytes"},
    {"Message", [](Sources& s, bool more) { s.messages[0] = Words(Bytes(more)); }, "messages.txt", "W0 ",
     "a text of 100001 bytes"},
    {"Address",
     [](Sources& s, bool more) {
       s.background[0] = "[Address](https://" + std::string(Bytes(more) - 8, 'x') + ").";
     },
     "report.txt", "https:", "an address of a link of 100001 bytes"},
    {"Role", [](Sources& s, bool more) { s.role = std::string(more ? 100'001 : 90'000, 'r'); }, "people.toml",
     "role = ", "“role” has 100001 bytes, expected at most 100000"},
    {"Characters", [](Sources& s, bool more) { s.background[0] = Characters(more); }, "report.txt", "Made up",
     "the different characters of the report have"},
    {"Marks", [](Sources& s, bool more) { s.background[0] = Repeated("*a* b ", more ? 4001 : 3900) + "."; },
     "report.txt", "*a* b", "paragraphs and marks, expected at most 4000"},
    {"Links",
     [](Sources& s, bool more) { s.background[0] = Repeated("[a](https://b.c) ", more ? 100 : 60) + "."; },
     "report.txt", "[a]", "the largest passages, each as often as it has links (60, this first) have"},
    {"Paragraphs", [](Sources& s, bool more) { s.background.assign(more ? 41 : 5, Words(99'000)); },
     "report.txt", "W0 ", "too much for one page: the largest passages ("},
    {"Questions", [](Sources& s, bool more) { s.questions.assign(more ? 41 : 5, Words(99'000)); },
     "report.txt", "Policy Question XXXVIII:", "the largest questions (41, this first) have"},
    {"People",
     [](Sources& s, bool more) {
       s.role = std::string(40'000, 'r');
       s.questions.assign(more ? 51 : 10, "Why?");
     },
     "report.txt", "Policy Question XXXVIII:", "the largest questions (51, this first) have"},
    {"ParagraphsOfAnOutcome",
     [](Sources& s, bool more) { s.outcomes[0].assign(more ? 2001 : 100, "Words."); }, "report.txt",
     "- 1. Words.", "the largest outcomes (1, this first) have"},
    {"Search",
     [](Sources& s, bool more) {
       for (int i = 0; i < (more ? 7 : 2); ++i) {
         s.questions.push_back(Words(90'000, "Q"));
         s.outcomes.push_back({Words(90'000, "O")});
         s.messages.push_back(Words(90'000, "M"));
       }
     },
     "report.txt", "Policy Question VIII:", "the largest finds of a search ("},
    {"ChangesOfAMessage",
     [](Sources& s, bool more) {
       s.outcomes[0] = {EveryThird(more ? 1700 : 800, "c")};
       s.messages[0] = EveryThird(more ? 1700 : 800, "d");
     },
     "messages.txt", "- a0 b0", "the largest messages (1, this first) have"},
    {"OneChangeOfAMessage",
     [](Sources& s, bool more) {
       s.messages[0] = Words(more ? 99'000 : 40'000);
       s.outcomes[0] = {Words(more ? 99'000 : 40'000), Words(20'000, "X"),
                        Words(more ? 90'000 : 10'000, "Y")};
     },
     "messages.txt", "- W0", "message 1 differs from the outcome that it restates by"},
};

class SizeLimits : public testing::TestWithParam<Limit> {
 protected:
  test::Outcome Run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), FOYER_CONTENT_PROGRAM);
    return test::RunWithoutDisplay(std::move(arguments));
  }

  const SourceFolder folder_;
  const std::string database_ = folder_.PathOf("out.sqlite");
};

TEST_P(SizeLimits, RefusesWhatIsTooMuchWithItsLineAndInTheSameWords) {
  const Limit& limit = GetParam();
  Sources sources;
  limit.fill(sources, true);
  sources.Write(folder_);
  const test::Outcome checked = Run({"check", folder_.Path()});
  const test::Outcome built = Run({"build", folder_.Path(), "-o", database_});
  EXPECT_EQ(checked.exit_code, 1);
  EXPECT_EQ(built.exit_code, 1);
  EXPECT_EQ(checked.err, built.err);
  EXPECT_EQ(checked.out, "");
  const int line = LineOf(folder_.Read(limit.file), limit.line_has);
  ASSERT_GT(line, 0);
  EXPECT_THAT(checked.err, testing::StartsWith(fmt::format("{}:{}: ", folder_.PathOf(limit.file), line)));
  EXPECT_THAT(checked.err, HasSubstr(limit.says));
}

template <typename Answer>
void Read(const base::Result<Answer>& answer) {
  EXPECT_TRUE(answer) << answer.error().message;
}

TEST_P(SizeLimits, ReadsEverythingOfWhatIsNotTooMuch) {
  Sources sources;
  GetParam().fill(sources, false);
  sources.Write(folder_);
  const test::Outcome checked = Run({"check", folder_.Path()});
  EXPECT_EQ(checked.exit_code, 0) << checked.err;
  const test::Outcome built = Run({"build", folder_.Path(), "-o", database_});
  ASSERT_EQ(built.exit_code, 0) << built.err;

  const auto store = content::Store::Open(database_);
  ASSERT_TRUE(store) << store.error().message;
  const auto facts = store->Facts();
  ASSERT_TRUE(facts) << facts.error().message;
  EXPECT_EQ(store->Groups().value().size(), sources.groups);
  EXPECT_EQ(store->Countries().value().size(), sources.countries);
  Read(ExportJson(*store));
  Read(ExportText(*store));
  Read(store->Questions({.rows = content::kMostRowsAsked}));
  Read(store->People({.rows = content::kMostRowsAsked}));
  Read(store->Comparisons());
  Read(store->Sections({content::SectionKind::kBackground}, {3, 1}));
  Read(store->Documents());
  for (const char* words : {"a", "w0", "words", "person", "nosuchwurd", "q1 o1 m1"})
    Read(content::Search(*store, {.text = words}));
}

INSTANTIATE_TEST_SUITE_P(All, SizeLimits, testing::ValuesIn(kLimits),
                         [](const auto& limit) { return limit.param.name; });

// Every other refusal in these words would be a second way of checking.
TEST(SizeLimitsOfSources, CheckAndBuildRefuseWhatIsWrongInTheSameWords) {
  const SourceFolder folder;
  folder.Replace("people.toml", "group = \"business\"", "group = \"robots\"");
  folder.Replace("report.txt", "Policy Question IV", "Policy Question VI");
  const auto run = [](std::vector<std::string> command) {
    return test::RunWithoutDisplay(std::move(command));
  };
  const auto checked = run({FOYER_CONTENT_PROGRAM, "check", folder.Path()});
  const auto built = run({FOYER_CONTENT_PROGRAM, "build", folder.Path(), "-o", folder.PathOf("out.sqlite")});
  EXPECT_EQ(checked.exit_code, 1);
  EXPECT_EQ(built.exit_code, 1);
  EXPECT_EQ(checked.err, built.err);
  EXPECT_THAT(checked.err, HasSubstr("report.txt:"));
  EXPECT_THAT(checked.err, HasSubstr("people.toml:"));
}

}  // namespace
}  // namespace foyer::authoring
