// From a passage to those that are closest to it in words, as they were found when the content was built.
#include <utility>

#include "content/store.h"
#include "content/store_reading.h"

namespace foyer::content {
namespace {

using Kind = Place::Kind;

// An outcome stands in the table with its first paragraph.
constexpr char kQuestionPassage[] = "SELECT passage FROM question WHERE report = ?1 AND number = ?2";
constexpr char kOutcomePassage[] =
    "SELECT passage FROM outcome JOIN outcome_paragraph ON outcome = outcome.id "
    "WHERE report = ?1 AND outcome.number = ?2 AND outcome_paragraph.number = 1";
constexpr char kMessagePassage[] = "SELECT passage FROM message WHERE report = ?1 AND number = ?2";
constexpr char kParagraphPassage[] =
    "SELECT passage FROM section JOIN section_paragraph ON section = section.id "
    "WHERE report = ?1 AND section.number = ?2 AND section_paragraph.number = ?3";
constexpr char kClosest[] = "SELECT other FROM closest WHERE passage = ?1 ORDER BY number";

constexpr char kQuestionAt[] = "SELECT number, numeral FROM question WHERE passage = ?1";
constexpr char kOutcomeAt[] =
    "SELECT outcome.number, numeral FROM outcome_paragraph JOIN outcome ON outcome.id = outcome "
    "WHERE passage = ?1";
constexpr char kMessageAt[] = "SELECT number, '' FROM message WHERE passage = ?1";
constexpr char kParagraphAt[] =
    "SELECT section.number, coalesce(wording.text, ''), section_paragraph.number FROM section_paragraph "
    "JOIN section ON section.id = section "
    "LEFT JOIN wording ON wording.passage = heading AND wording.language = ?2 "
    "WHERE section_paragraph.passage = ?1";

Rows PassageOf(Reading& reading, const Place& place) {
  switch (place.kind) {
    case Kind::kQuestion:
      return reading.Select(kQuestionPassage, {reading.Report(), place.number});
    case Kind::kOutcome:
      return reading.Select(kOutcomePassage, {reading.Report(), place.number});
    case Kind::kMessage:
      return reading.Select(kMessagePassage, {reading.Report(), place.number});
    case Kind::kParagraph:
      break;
  }
  return reading.Select(kParagraphPassage, {reading.Report(), place.number, place.paragraph});
}

bool ReadPlace(Rows rows, Kind kind, CloseEntry& entry) {
  if (!rows.Next()) return false;
  entry.place = {.kind = kind, .number = rows.Int(0)};
  (kind == Kind::kParagraph ? entry.heading : entry.numeral) = rows.Text(1);
  if (kind == Kind::kParagraph) entry.place.paragraph = rows.Int(2);
  return true;
}

CloseEntry EntryAt(Reading& reading, std::int64_t passage) {
  CloseEntry entry;
  const bool found =
      ReadPlace(reading.Select(kQuestionAt, {passage}), Kind::kQuestion, entry) ||
      ReadPlace(reading.Select(kOutcomeAt, {passage}), Kind::kOutcome, entry) ||
      ReadPlace(reading.Select(kMessageAt, {passage}), Kind::kMessage, entry) ||
      ReadPlace(reading.Select(kParagraphAt, {passage, reading.Language()}), Kind::kParagraph, entry);
  if (!found) reading.Refuse("a close passage has no place on the pages");
  entry.text = reading.PassageAt(passage);
  return entry;
}

}  // namespace

base::Result<std::vector<CloseEntry>> Store::Closest(const Place& place) const {
  Reading reading(connection_);
  std::vector<CloseEntry> entries;
  Rows passages = PassageOf(reading, place);
  if (passages.Next()) {
    for (Rows rows = reading.Select(kClosest, {passages.Id(0)}); rows.Next();) {
      entries.push_back(EntryAt(reading, rows.Id(0)));
    }
  }
  return reading.Finish(std::move(entries));
}

}  // namespace foyer::content
