// Mistakes in report.txt: each is refused with its line, and nothing else is said. Line numbers are those of
// the bundled text.
#include <gtest/gtest.h>

#include "authoring/bad_source.h"

namespace foyer::authoring {
namespace {

constexpr const char* kReport = "report.txt";

// Replaces text in report.txt.
std::function<void(const SourceFolder&)> Edit(std::string from, std::string to, std::string after = "") {
  return [=](const SourceFolder& folder) { folder.Replace(kReport, from, to, after); };
}

std::function<void(const SourceFolder&)> Append(std::string text) {
  return [=](const SourceFolder& folder) { folder.Write(kReport, folder.Read(kReport) + text); };
}

// Takes out everything from one text to just before another.
std::function<void(const SourceFolder&)> Cut(std::string from, std::string until) {
  return [=](const SourceFolder& folder) {
    std::string bytes = folder.Read(kReport);
    const std::size_t begin = bytes.find(from), end = bytes.find(until);
    ASSERT_TRUE(begin < end && end != std::string::npos);
    folder.Write(kReport, bytes.erase(begin, end - begin));
  };
}

std::vector<ExpectedProblem> At(int line, std::string phrase) {
  return {{kReport, line, std::move(phrase)}};
}

const BadSource kBad[] = {
    // Numerals.
    {"QuestionTakenOut", Cut("Policy Question V:", "Policy Question VI:"),
     At(47, "policy question V is missing: found VI, expected V")},
    {"TwoQuestionsTakenOut", Cut("Policy Question IX:", "Policy Question XI:"),
     At(63, "found XI, expected IX")},
    {"FirstQuestionTakenOut", Cut("Policy Question III:", "Policy Question IV:"),
     At(39, "found IV, expected III")},
    {"NumeralDoubled", Edit("Question V:", "Question IV:"),
     At(47, "IV is doubled (first at line 43), expected V")},
    {"NumeralDoubledWithNextOnesRight", Edit("Question VI:", "Question VII:"), At(51, "expected VI")},
    {"NumeralsSwapped",
     [](const SourceFolder& folder) {
       folder.Replace(kReport, "Question XIII:", "Question @:");
       folder.Replace(kReport, "Question XIV:", "Question XIII:");
       folder.Replace(kReport, "Question @:", "Question XIV:");
     },
     At(81, "XIV is out of order, expected XIII")},
    {"NumeralFarOff", Edit("Question XIV:", "Question XXIV:"), At(85, "expected XIV")},
    {"NumeralMalformed", Edit("Question IV:", "Question IIII:"),
     At(43, "malformed number “IIII”, expected IV")},
    {"NumeralInDigits", Edit("Question IV:", "Question 4:"), At(43, "malformed number “4”, expected IV")},
    {"NumeralMissingFromLabel", Edit("Question IV:", "Question:"), At(43, "has no number, expected IV")},
    {"NumeralNoNumber", Edit("Question IV:", "Question four:"),
     At(43, "malformed number “four”, expected IV")},
    {"ColonMissing", Edit("Question IV:", "Question IV"),
     At(43, "has no colon, expected “Policy Question IV:”")},
    {"CountDoesNotBeginAtOne", Cut("Policy Question I:", "Policy Question II:"),
     At(31, "found II, expected I")},

    // Questions and speaker lines.
    {"NoSpeaker", Cut("Speaker: Anita", "Policy Question III:"),
     At(35, "question II has no speaker, expected a line “Speaker: …”")},
    {"NoSpeakerAtTheEnd", Cut("Speaker: Valeria Betancourt Manager", "4.0 Summary"),
     At(133, "XXVI has no speaker")},
    {"SpeakerLineWithoutItsLabel", Edit("Speaker: Jimson", "Jimson"), At(43, "IV has no speaker")},
    {"TwoSpeakers",
     Edit("Policy Question III:", "Speaker: Jan Neutze, Belgium, Business sector\n\nPolicy Question III:"),
     At(39, "a second speaker line for policy question II (the first at line 37), expected one")},
    {"SecondSpeakerAcrossAPageBreak",
     Edit("Policy Question III:", "Speaker: Jan Neutze, Belgium,\n\nBusiness sector\n\nPolicy Question III:"),
     At(39, "a second speaker line")},
    {"QuestionWithoutText", Edit("*What can be a development centred framework for cybersecurity?*", ""),
     At(35, "question II has no text")},
    {"SpeakerLineEmpty",
     Edit("Maarten Van Horenbeeck: *Director, Forum of Incident Response and Security Teams (FIRST) United "
          "States of America Academia / Technical Community*",
          ""),
     At(33, "speaker line of policy question I is empty")},
    {"SpeakerWithoutQuestion",
     Edit("2.0 Background",
          "Speaker: Jan Neutze *Director of Cybersecurity, Microsoft Corporation, Belgium. Business "
          "sector*\n\n2.0 Background"),
     At(17, "a speaker line without a question")},
    {"TextThatBelongsToNoQuestion",
     Edit("Policy Question III:", "Laughter in the room.\n\nMore of it.\n\nPolicy Question III:"),
     At(39, "text that belongs to no question")},
    {"ListThatBelongsToNoQuestion",
     Edit("Policy Question III:", "- Laughter in the room.\n\nPolicy Question III:"),
     At(39, "text that belongs to no question")},
    {"SpeakerUnknown", Edit("Speaker: Jimson Olufuye", "Speaker: Jimson Olufuje"),
     At(45, "speaker “Jimson Olufuje Chairman, Africa …” is not in people.toml")},
    {"SpeakerNameIsOnlyABeginning", Edit("Speaker: Long Zhou", "Speaker: Long Zhoung"),
     At(103, "speaker “Long Zhoung")},
    {"SpeakerNotInPeopleFile", Edit("Speaker: Daniel Stauffacher,", "Speaker: Ada Lovelace,"),
     At(127, "speaker “Ada Lovelace, President, ICT4Peace …” is not in people.toml")},
    {"GroupUnknown", Edit("India Civil society", "India Civic society"),
     At(37, "unknown stakeholder group in “… Change, India Civic society”")},
    {"GroupOnlyTheEndOfAWord", Edit("Netherlands, Government", "Netherlands, Nongovernment"),
     At(57, "unknown stakeholder group in “… Foreign Affairs, Netherlands, Nongovernment”")},
    {"GroupMissing", Edit("Netherlands, Government", "Netherlands"), At(57, "unknown stakeholder group")},
    {"GroupDiffersInOneLine", Edit("APC Ecuador, Civil society", "APC Ecuador, Government"),
     At(135, "Valeria Betancourt is printed as “Government”, expected “Civil society”")},

    // Sections.
    {"OpeningMissing", Edit("1.0 Opening:\n", "\n"), At(17, "the opening section is missing")},
    {"BackgroundMissing", Edit("2.0 Background Information\n", "\n"),
     At(27, "the background section is missing")},
    {"BackgroundHeadingWithoutItsWord", Edit("2.0 Background Information", "2.0 Information"),
     At(27, "the background section is missing")},
    {"AgendaMissing", Edit("3.0 Agenda with Key Policy Questions & Issues Discussed\n", "\n"),
     At(31, "the agenda section is missing")},
    {"OutcomesMissing", Edit("4.0 Summary of the Outcome:\n", "\n"),
     At(148, "the outcomes section is missing")},
    {"OutcomesCutOff",
     [](const SourceFolder& folder) {
       const std::string bytes = folder.Read(kReport);
       folder.Write(kReport, bytes.substr(0, bytes.find("4.0 Summary")));
     },
     At(135, "the outcomes section is missing")},
    {"SectionTwice", Edit("3.0 Agenda", "2.0 Background Information\n\nMore of it.\n\n3.0 Agenda"),
     At(27, "a second background section “2.0 Background Information” (the first at line 17), expected one")},
    {"SectionEmpty", Cut("The main session was co-organized", "2.0 Background"),
     At(11, "“1.0 Opening:” has nothing in it")},
    {"OtherSectionEmpty", Edit("4.0 Summary", "4.0 Closing\n\n5.0 Summary"),
     At(137, "“4.0 Closing” has nothing in it")},
    {"OutcomesEmpty",
     [](const SourceFolder& folder) {
       const std::string bytes = folder.Read(kReport);
       folder.Write(kReport, bytes.substr(0, bytes.find("- i. Cyber")));
     },
     At(137, "“4.0 Summary of the Outcome:” has nothing in it, expected list items")},
    {"OutcomesWithoutList",
     [](const SourceFolder& folder) {
       const std::string bytes = folder.Read(kReport);
       folder.Write(kReport, bytes.substr(0, bytes.find("- i. Cyber")) + "Many things were said.\n");
     },
     At(137, "“4.0 Summary of the Outcome:” has no outcomes in it, expected list items")},
    {"AgendaWithoutQuestions", Cut("Policy Question I:", "4.0 Summary"),
     At(27, "has no questions in it, expected “Policy Question I: …”")},

    // Outcomes.
    {"OutcomeTakenOut", Cut("- iii. While", "- iv. Participants"),
     At(144, "outcome iii is missing: found iv, expected iii")},
    {"OutcomeDoubled", Edit("- v. Many", "- iv. Many"),
     At(146, "outcome iv is doubled (first at line 145), expected v")},
    {"OutcomeMalformed", Edit("- iv. Participants", "- iiii. Participants"),
     At(145, "malformed number “iiii”, expected iv")},
    {"OutcomeWithoutNumber", Edit("- iv. Participants", "- Participants"),
     At(145, "outcome has no number, expected iv")},
    {"OutcomeWithoutText", Append("\n- viii.\n"), At(149, "outcome 8 has no text")},
};

class BadReport : public ::testing::TestWithParam<BadSource> {};
TEST_P(BadReport, IsRefusedWithItsLine) {
  ExpectRefused(GetParam());
}
INSTANTIATE_TEST_SUITE_P(Kinds, BadReport, ::testing::ValuesIn(kBad),
                         [](const auto& test) { return test.param.name; });

TEST(BadReports, GivesEveryProblemOfAllFilesInOrder) {
  // Symptom it guards against: the editor mends one line, runs again, and is told the next.
  ExpectRefused({"Several",
                 [](const SourceFolder& folder) {
                   folder.Replace("report.txt", "Question V:", "Question IV:");
                   folder.Replace("report.txt", "India Civil society", "India Civic society");
                   folder.Replace("report.txt", "1.0 Opening:\n", "\n");
                   folder.Replace("people.toml", "\"IT for Change\"", "\"IT for Exchange\"");
                   folder.Replace("people.toml", "country = \"India\"", "county = \"India\"");
                   folder.Replace("session.toml", "2017\n", "217\n");
                   folder.Write("messages.txt", "Title\n\nMessages\n");
                 },
                 {{"messages.txt", 3, "no messages"},
                  {"people.toml", 18, "organisation “IT for Exchange”"},
                  {"people.toml", 19, "unknown key “county”"},
                  {"report.txt", 17, "opening section is missing"},
                  {"report.txt", 37, "unknown stakeholder group"},
                  {"report.txt", 47, "IV is doubled"},
                  {"session.toml", 5, "“year” is 217"}}});
}

}  // namespace
}  // namespace foyer::authoring
