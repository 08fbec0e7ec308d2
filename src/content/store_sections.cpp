// The report's sections, as much of them as lies in a window.
#include <algorithm>
#include <utility>

#include "content/schema.h"
#include "content/store.h"
#include "content/store_reading.h"

namespace foyer::content {
namespace {

constexpr char kSectionsFrom[] =
    "SELECT number, id, kind, heading FROM section WHERE report = ?1 AND number >= ?2 ORDER BY number";
constexpr char kSectionsBefore[] =
    "SELECT number, id, kind FROM section WHERE report = ?1 AND number <= ?2 ORDER BY number DESC";
constexpr char kSectionKind[] = "SELECT kind FROM section WHERE report = ?1 AND number = ?2";
constexpr char kParagraphsFrom[] =
    "SELECT passage FROM section_paragraph WHERE section = ?1 AND number >= ?2 ORDER BY number LIMIT ?3";
constexpr char kParagraphCount[] = "SELECT max(number) FROM section_paragraph WHERE section = ?1";

using Kinds = std::initializer_list<SectionKind>;

bool IsAsked(Reading& reading, const Kinds& kinds, const std::string& name) {
  const auto kind = SectionKindNamed(name);
  if (!kind) reading.Refuse("a section is of no known kind");
  return kind && (kinds.size() == 0 || std::find(kinds.begin(), kinds.end(), *kind) != kinds.end());
}

int ParagraphsOf(Reading& reading, std::int64_t section) {
  Rows rows = reading.Select(kParagraphCount, {section});
  return rows.Next() && !rows.IsNull(0) ? rows.Int(0) : 0;
}

// From `from` on, until all rows are used: a heading costs one, shown again where its section goes on.
void ReadForward(Reading& reading, const Kinds& kinds, ParagraphPlace from, int rows, SectionWindow& window) {
  Rows sections = reading.Select(kSectionsFrom, {reading.Report(), from.section});
  while (sections.Next()) {
    if (!IsAsked(reading, kinds, sections.Text(2))) continue;
    const int number = sections.Int(0);
    // No window ends with a heading alone.
    if (rows < 2) {
      window.next = {number, 1};
      return;
    }
    const int first = number == from.section ? std::max(from.number, 1) : 1;
    SectionPart part{.number = number, .first_paragraph = first, .section = {}};
    part.section.kind = *SectionKindNamed(sections.Text(2));
    if (!sections.IsNull(3)) part.section.heading = reading.PassageAt(sections.Id(3));
    --rows;
    const int count = ParagraphsOf(reading, sections.Id(1));
    for (Rows paragraphs = reading.Select(kParagraphsFrom, {sections.Id(1), first, rows});
         paragraphs.Next();) {
      part.section.paragraphs.push_back(reading.PassageAt(paragraphs.Id(0)));
    }
    const int taken = static_cast<int>(part.section.paragraphs.size());
    rows -= taken;
    window.parts.push_back(std::move(part));
    if (taken > 0 && taken < count - (first - 1)) {
      window.next = {number, first + taken};
      return;
    }
  }
}

// Where the window that ends before `from` begins: {0, 1} with the list; none where nothing stands before it.
ParagraphPlace FindPrevious(Reading& reading, const Kinds& kinds, ParagraphPlace from, int rows) {
  ParagraphPlace previous;
  Rows sections = reading.Select(kSectionsBefore, {reading.Report(), from.section});
  while (sections.Next()) {
    if (!IsAsked(reading, kinds, sections.Text(2))) continue;
    const int number = sections.Int(0);
    const bool is_same = number == from.section;
    if (is_same && from.number <= 1) continue;
    if (rows <= 0) return previous;
    const int last = is_same ? from.number - 1 : ParagraphsOf(reading, sections.Id(1));
    const int taken = std::min(last, std::max(rows - 1, last > 0 ? 1 : 0));
    previous = {number, last - taken + 1};
    if (taken < last) return previous;
    rows -= taken + 1;
  }
  return previous.section > 0 ? ParagraphPlace{0, 1} : previous;
}

}  // namespace

base::Result<SectionWindow> Store::Sections(Kinds kinds, ParagraphPlace from, int rows) const {
  Reading reading(connection_);
  rows = std::max(Within({1, rows}).rows, 2);
  SectionWindow window;
  ReadForward(reading, kinds, from, rows, window);
  if (from.section > 0) window.previous = FindPrevious(reading, kinds, from, rows);
  return reading.Finish(std::move(window));
}

base::Result<std::optional<SectionKind>> Store::KindOfSection(int number) const {
  Reading reading(connection_);
  std::optional<SectionKind> kind;
  for (Rows rows = reading.Select(kSectionKind, {reading.Report(), number}); rows.Next();) {
    kind = SectionKindNamed(rows.Text(0));
  }
  return reading.Finish(std::move(kind));
}

}  // namespace foyer::content
