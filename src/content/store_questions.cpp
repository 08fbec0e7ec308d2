// The agenda: questions with those who were asked.
#include <utility>

#include "content/store.h"
#include "content/store_people.h"
#include "content/store_reading.h"

namespace foyer::content {
namespace {

constexpr char kAllQuestions[] =
    "SELECT number, numeral, passage, speaker, speaker_line FROM question WHERE report = ?1 ORDER BY number";
constexpr char kQuestionsOfGroup[] =
    "SELECT question.number, numeral, passage, speaker, speaker_line FROM stakeholder_group "
    "JOIN person ON person.stakeholder_group = stakeholder_group.id JOIN question ON speaker = person.id "
    "WHERE stakeholder_group.report = ?1 AND stakeholder_group.slug = ?2 ORDER BY question.number";
constexpr char kQuestionsOfPerson[] =
    "SELECT question.number, numeral, passage, speaker, speaker_line FROM person "
    "JOIN question ON speaker = person.id WHERE person.report = ?1 AND slug = ?2 ORDER BY question.number";
constexpr char kQuestionByNumeral[] =
    "SELECT number, numeral, passage, speaker, speaker_line FROM question WHERE report = ?1 AND numeral = ?2";

constexpr char kQuestionNumeral[] = "SELECT numeral FROM question WHERE report = ?1 AND number = ?2";
constexpr char kOutcomeNumeral[] = "SELECT numeral FROM outcome WHERE report = ?1 AND number = ?2";

std::vector<QuestionEntry> ReadQuestions(Reading& reading, Rows rows) {
  std::vector<QuestionEntry> entries;
  while (rows.Next()) {
    QuestionEntry entry;
    entry.question.number = rows.Int(0);
    entry.question.numeral = rows.Text(1);
    entry.question.text = reading.PassageAt(rows.Id(2));
    entry.speaker = PersonAt(reading, rows.Id(3));
    entry.question.speaker = entry.speaker.slug;
    entry.question.speaker_line = reading.PassageAt(rows.Id(4));
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace

base::Result<std::vector<QuestionEntry>> Store::Questions(std::string_view group) const {
  Reading reading(connection_);
  return reading.Finish(
      ReadQuestions(reading, group.empty() ? reading.Select(kAllQuestions, {reading.Report()})
                                           : reading.Select(kQuestionsOfGroup, {reading.Report(), group})));
}

base::Result<std::optional<QuestionEntry>> Store::FindQuestion(std::string_view numeral) const {
  Reading reading(connection_);
  auto found = ReadQuestions(reading, reading.Select(kQuestionByNumeral, {reading.Report(), numeral}));
  return reading.Finish(found.empty() ? std::nullopt : std::optional(std::move(found.front())));
}

base::Result<std::string> Store::QuestionNumeral(int number) const {
  Reading reading(connection_);
  Rows rows = reading.Select(kQuestionNumeral, {reading.Report(), number});
  return reading.Finish(rows.Next() ? rows.Text(0) : std::string());
}

base::Result<std::string> Store::OutcomeNumeral(int number) const {
  Reading reading(connection_);
  Rows rows = reading.Select(kOutcomeNumeral, {reading.Report(), number});
  return reading.Finish(rows.Next() ? rows.Text(0) : std::string());
}

base::Result<std::vector<QuestionEntry>> Store::QuestionsOf(std::string_view person_slug) const {
  Reading reading(connection_);
  return reading.Finish(
      ReadQuestions(reading, reading.Select(kQuestionsOfPerson, {reading.Report(), person_slug})));
}

}  // namespace foyer::content
