// The agenda: questions with those who were asked.
#include <utility>

#include "content/store.h"
#include "content/store_people.h"
#include "content/store_reading.h"

namespace foyer::content {
namespace {

constexpr char kAllQuestions[] =
    "SELECT number, numeral, passage, speaker, speaker_line FROM question WHERE report = ?1 AND number >= ?2 "
    "ORDER BY number LIMIT ?3 + 1";
constexpr char kBeforeInAll[] =
    "SELECT number FROM question WHERE report = ?1 AND number < ?2 "
    "ORDER BY number DESC LIMIT ?3 + 1";
constexpr char kQuestionsOfGroup[] =
    "SELECT number, numeral, passage, speaker, speaker_line FROM question WHERE stakeholder_group = ?1 "
    "AND number >= ?2 ORDER BY number LIMIT ?3 + 1";
constexpr char kBeforeInGroup[] =
    "SELECT number FROM question WHERE stakeholder_group = ?1 AND number < ?2 "
    "ORDER BY number DESC LIMIT ?3 + 1";
constexpr char kPersonBySlug[] = "SELECT id FROM person WHERE report = ?1 AND slug = ?2";
constexpr char kQuestionsOfPerson[] =
    "SELECT number, numeral, passage, speaker, speaker_line FROM question WHERE speaker = ?1 "
    "AND number >= ?2 ORDER BY number LIMIT ?3 + 1";
constexpr char kBeforeOfPerson[] =
    "SELECT number FROM question WHERE speaker = ?1 AND number < ?2 "
    "ORDER BY number DESC LIMIT ?3 + 1";
constexpr char kQuestionByNumeral[] =
    "SELECT number, numeral, passage, speaker, speaker_line FROM question WHERE report = ?1 AND numeral = ?2";

constexpr char kQuestionNumeral[] = "SELECT numeral FROM question WHERE report = ?1 AND number = ?2";
constexpr char kOutcomeNumeral[] = "SELECT numeral FROM outcome WHERE report = ?1 AND number = ?2";

QuestionEntry ReadQuestion(Reading& reading, Rows& row) {
  QuestionEntry entry;
  entry.question.number = row.Int(0);
  entry.question.numeral = row.Text(1);
  entry.question.text = reading.PassageAt(row.Id(2));
  entry.speaker = PersonAt(reading, row.Id(3));
  entry.question.speaker = entry.speaker.slug;
  entry.question.speaker_line = reading.PassageAt(row.Id(4));
  return entry;
}

// `owner` is the id that the queries' questions belong to.
Window<QuestionEntry> ReadQuestions(Reading& reading, const char* from, const char* before,
                                    std::int64_t owner, WindowAt at) {
  return ReadWindow(reading.Select(from, {owner, at.from, at.rows}),
                    reading.Select(before, {owner, at.from, at.rows}), at,
                    [&](Rows& row) { return ReadQuestion(reading, row); });
}

}  // namespace

base::Result<Window<QuestionEntry>> Store::Questions(WindowAt at, std::string_view group) const {
  Reading reading(connection_);
  at = Within(at);
  if (group.empty())
    return reading.Finish(ReadQuestions(reading, kAllQuestions, kBeforeInAll, reading.Report(), at));
  const auto owner = FindGroup(reading, group);
  return reading.Finish(owner ? ReadQuestions(reading, kQuestionsOfGroup, kBeforeInGroup, *owner, at)
                              : Window<QuestionEntry>());
}

base::Result<std::optional<QuestionEntry>> Store::FindQuestion(std::string_view numeral) const {
  Reading reading(connection_);
  std::optional<QuestionEntry> found;
  Rows rows = reading.Select(kQuestionByNumeral, {reading.Report(), numeral});
  if (rows.Next()) found = ReadQuestion(reading, rows);
  return reading.Finish(std::move(found));
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

base::Result<Window<QuestionEntry>> Store::QuestionsOf(std::string_view person_slug, WindowAt at) const {
  Reading reading(connection_);
  Rows owner = reading.Select(kPersonBySlug, {reading.Report(), person_slug});
  if (!owner.Next()) return reading.Finish(Window<QuestionEntry>());
  return reading.Finish(ReadQuestions(reading, kQuestionsOfPerson, kBeforeOfPerson, owner.Id(0), Within(at)));
}

}  // namespace foyer::content
