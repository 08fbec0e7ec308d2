// What came of the session: outcomes, and the messages that restate them.
#include <utility>

#include "content/schema.h"
#include "content/store.h"
#include "content/store_reading.h"

namespace foyer::content {
namespace {

// Two messages may restate one outcome; the first speaks for it.
constexpr char kAllOutcomes[] =
    "SELECT number, id, numeral, "
    "(SELECT min(message.number) FROM message WHERE message.outcome = outcome.id) "
    "FROM outcome WHERE report = ?1 AND number >= ?2 ORDER BY number LIMIT ?3 + 1";
constexpr char kOutcomesBefore[] =
    "SELECT number FROM outcome WHERE report = ?1 AND number < ?2 "
    "ORDER BY number DESC LIMIT ?3 + 1";
constexpr char kOutcomeByNumeral[] =
    "SELECT number, id, numeral, "
    "(SELECT min(message.number) FROM message WHERE message.outcome = outcome.id) "
    "FROM outcome WHERE report = ?1 AND numeral = ?2";
constexpr char kParagraphs[] = "SELECT passage FROM outcome_paragraph WHERE outcome = ?1 ORDER BY number";
constexpr char kAllMessages[] =
    "SELECT message.number, message.id, passage, outcome.number, similarity FROM message "
    "LEFT JOIN outcome ON outcome.id = message.outcome WHERE message.report = ?1 AND message.number >= ?2 "
    "ORDER BY message.number LIMIT ?3 + 1";
constexpr char kMessagesBefore[] =
    "SELECT number FROM message WHERE report = ?1 AND number < ?2 "
    "ORDER BY number DESC LIMIT ?3 + 1";
constexpr char kComparisons[] =
    "SELECT message.number, message.id, passage, outcome.number, similarity FROM message "
    "JOIN outcome ON outcome.id = message.outcome WHERE message.report = ?1 AND message.number >= ?2 "
    "AND message.outcome IS NOT NULL ORDER BY message.number LIMIT ?3 + 1";
constexpr char kComparisonsBefore[] =
    "SELECT number FROM message WHERE report = ?1 AND number < ?2 "
    "AND outcome IS NOT NULL ORDER BY number DESC LIMIT ?3 + 1";
constexpr char kMessageByNumber[] =
    "SELECT message.number, message.id, passage, outcome.number, similarity FROM message "
    "LEFT JOIN outcome ON outcome.id = message.outcome WHERE message.report = ?1 AND message.number = ?2";
constexpr char kChanges[] =
    "SELECT kind, words FROM wording_change WHERE message = ?1 AND language = ?2 ORDER BY number";

OutcomeEntry ReadOutcome(Reading& reading, Rows& row) {
  OutcomeEntry entry;
  entry.outcome.number = row.Int(0);
  entry.outcome.numeral = row.Text(2);
  entry.message = row.Int(3);
  for (Rows paragraphs = reading.Select(kParagraphs, {row.Id(1)}); paragraphs.Next();) {
    entry.outcome.paragraphs.push_back(reading.PassageAt(paragraphs.Id(0)));
  }
  return entry;
}

std::vector<WordingChange> ReadChanges(Reading& reading, std::int64_t message) {
  std::vector<WordingChange> changes;
  for (Rows rows = reading.Select(kChanges, {message, reading.Language()}); rows.Next();) {
    const auto kind = ChangeKindNamed(rows.Text(0));
    if (!kind) reading.Refuse("a change of wording is of no known kind");
    changes.push_back({.kind = kind.value_or(WordingChange::Kind::kSame), .words = rows.Text(1)});
  }
  return changes;
}

Message ReadMessage(Reading& reading, Rows& row) {
  return {.number = row.Int(0),
          .text = reading.PassageAt(row.Id(2)),
          .outcome = row.Int(3),
          .similarity = row.Real(4),
          .changes = ReadChanges(reading, row.Id(1))};
}

Window<Message> ReadMessages(Reading& reading, const char* from, const char* before, WindowAt at) {
  return ReadWindow(reading.Select(from, {reading.Report(), at.from, at.rows}),
                    reading.Select(before, {reading.Report(), at.from, at.rows}), at,
                    [&](Rows& row) { return ReadMessage(reading, row); });
}

}  // namespace

base::Result<Window<OutcomeEntry>> Store::Outcomes(WindowAt at) const {
  Reading reading(connection_);
  at = Within(at);
  return reading.Finish(ReadWindow(reading.Select(kAllOutcomes, {reading.Report(), at.from, at.rows}),
                                   reading.Select(kOutcomesBefore, {reading.Report(), at.from, at.rows}), at,
                                   [&](Rows& row) { return ReadOutcome(reading, row); }));
}

base::Result<std::optional<OutcomeEntry>> Store::FindOutcome(std::string_view numeral) const {
  Reading reading(connection_);
  std::optional<OutcomeEntry> found;
  Rows rows = reading.Select(kOutcomeByNumeral, {reading.Report(), numeral});
  if (rows.Next()) found = ReadOutcome(reading, rows);
  return reading.Finish(std::move(found));
}

base::Result<Window<Message>> Store::Messages(WindowAt at) const {
  Reading reading(connection_);
  return reading.Finish(ReadMessages(reading, kAllMessages, kMessagesBefore, Within(at)));
}

base::Result<Window<Message>> Store::Comparisons(WindowAt at) const {
  Reading reading(connection_);
  return reading.Finish(ReadMessages(reading, kComparisons, kComparisonsBefore, Within(at)));
}

base::Result<std::optional<Message>> Store::FindMessage(int number) const {
  Reading reading(connection_);
  std::optional<Message> found;
  Rows rows = reading.Select(kMessageByNumber, {reading.Report(), number});
  if (rows.Next()) found = ReadMessage(reading, rows);
  return reading.Finish(std::move(found));
}

}  // namespace foyer::content
