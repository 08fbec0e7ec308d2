// What came of the session: outcomes, and the messages that restate them.
#include <utility>

#include "content/schema.h"
#include "content/store.h"
#include "content/store_reading.h"

namespace foyer::content {
namespace {

// Two messages may restate one outcome; the first speaks for it.
constexpr char kAllOutcomes[] =
    "SELECT id, number, numeral, (SELECT min(message.number) FROM message WHERE message.outcome = "
    "outcome.id) "
    "FROM outcome WHERE report = ?1 ORDER BY number";
constexpr char kOutcomeByNumeral[] =
    "SELECT id, number, numeral, (SELECT min(message.number) FROM message WHERE message.outcome = "
    "outcome.id) "
    "FROM outcome WHERE report = ?1 AND numeral = ?2";
constexpr char kParagraphs[] = "SELECT passage FROM outcome_paragraph WHERE outcome = ?1 ORDER BY number";
constexpr char kAllMessages[] =
    "SELECT message.id, message.number, passage, outcome.number, similarity FROM message "
    "LEFT JOIN outcome ON outcome.id = message.outcome WHERE message.report = ?1 ORDER BY message.number";
constexpr char kMessageByNumber[] =
    "SELECT message.id, message.number, passage, outcome.number, similarity FROM message "
    "LEFT JOIN outcome ON outcome.id = message.outcome WHERE message.report = ?1 AND message.number = ?2";
constexpr char kChanges[] =
    "SELECT kind, words FROM wording_change WHERE message = ?1 AND language = ?2 ORDER BY number";

std::vector<OutcomeEntry> ReadOutcomes(Reading& reading, Rows rows) {
  std::vector<OutcomeEntry> entries;
  while (rows.Next()) {
    OutcomeEntry entry;
    entry.outcome.number = rows.Int(1);
    entry.outcome.numeral = rows.Text(2);
    entry.message = rows.Int(3);
    for (Rows paragraphs = reading.Select(kParagraphs, {rows.Id(0)}); paragraphs.Next();) {
      entry.outcome.paragraphs.push_back(reading.PassageAt(paragraphs.Id(0)));
    }
    entries.push_back(std::move(entry));
  }
  return entries;
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

std::vector<Message> ReadMessages(Reading& reading, Rows rows) {
  std::vector<Message> messages;
  while (rows.Next()) {
    messages.push_back({.number = rows.Int(1),
                        .text = reading.PassageAt(rows.Id(2)),
                        .outcome = rows.Int(3),
                        .similarity = rows.Real(4),
                        .changes = ReadChanges(reading, rows.Id(0))});
  }
  return messages;
}

}  // namespace

base::Result<std::vector<OutcomeEntry>> Store::Outcomes() const {
  Reading reading(connection_);
  return reading.Finish(ReadOutcomes(reading, reading.Select(kAllOutcomes, {reading.Report()})));
}

base::Result<std::optional<OutcomeEntry>> Store::FindOutcome(std::string_view numeral) const {
  Reading reading(connection_);
  auto found = ReadOutcomes(reading, reading.Select(kOutcomeByNumeral, {reading.Report(), numeral}));
  return reading.Finish(found.empty() ? std::nullopt : std::optional(std::move(found.front())));
}

base::Result<std::vector<Message>> Store::Messages() const {
  Reading reading(connection_);
  return reading.Finish(ReadMessages(reading, reading.Select(kAllMessages, {reading.Report()})));
}

base::Result<std::optional<Message>> Store::FindMessage(int number) const {
  Reading reading(connection_);
  auto found =
      ReadMessages(reading, reading.Select(kMessageByNumber, {reading.Report(), std::int64_t{number}}));
  return reading.Finish(found.empty() ? std::nullopt : std::optional(std::move(found.front())));
}

}  // namespace foyer::content
