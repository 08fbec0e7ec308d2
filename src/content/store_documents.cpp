// The report as printed: sections, passages in reading order, links, and the sources byte for byte.
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <utility>

#include "content/hash.h"
#include "content/schema.h"
#include "content/store.h"
#include "content/store_reading.h"

namespace foyer::content {
namespace {

constexpr char kSections[] = "SELECT id, kind, heading FROM section WHERE report = ?1 ORDER BY number";
constexpr char kSectionKind[] = "SELECT kind FROM section WHERE report = ?1 AND number = ?2";
constexpr char kParagraphs[] = "SELECT passage FROM section_paragraph WHERE section = ?1 ORDER BY number";
constexpr char kPassages[] = "SELECT id FROM passage WHERE report = ?1 ORDER BY number";
constexpr char kLinks[] =
    "SELECT passage, link.number FROM link JOIN wording ON wording.id = link.wording AND wording.language = "
    "?2 "
    "WHERE link.report = ?1 ORDER BY link.id";
constexpr char kDocuments[] =
    "SELECT name, hash, byte_count, lines FROM document WHERE report = ?1 ORDER BY number";
constexpr char kDocumentByName[] = "SELECT id, byte_count FROM document WHERE report = ?1 AND name = ?2";

// Pieces keep SQLite's copy small; the limit on values does not concern them.
constexpr int kPieceBytes = 64 * 1024;

struct CloseBlob {
  void operator()(sqlite3_blob* blob) const { sqlite3_blob_close(blob); }
};

using TakePiece = std::function<void(std::span<const std::uint8_t>)>;

base::Result<void> ReadDocument(sqlite3& sqlite, std::int64_t document, const TakePiece& take) {
  sqlite3_blob* opened = nullptr;
  const int result = sqlite3_blob_open(&sqlite, "main", "document", "bytes", document, 0, &opened);
  const std::unique_ptr<sqlite3_blob, CloseBlob> blob(opened);
  if (result != SQLITE_OK) return tl::unexpected(LastError(sqlite, "a document cannot be read"));
  const int size = sqlite3_blob_bytes(opened);
  std::vector<std::uint8_t> piece(static_cast<std::size_t>(std::min(size, kPieceBytes)));
  for (int at = 0; at < size; at += kPieceBytes) {
    const int count = std::min(kPieceBytes, size - at);
    if (sqlite3_blob_read(opened, piece.data(), count, at) != SQLITE_OK) {
      return tl::unexpected(LastError(sqlite, "a document cannot be read"));
    }
    take(std::span(piece).first(static_cast<std::size_t>(count)));
  }
  return {};
}

}  // namespace

base::Result<std::vector<Section>> Store::Sections() const {
  Reading reading(connection_);
  std::vector<Section> sections;
  for (Rows rows = reading.Select(kSections, {reading.Report()}); rows.Next();) {
    Section section;
    const auto kind = SectionKindNamed(rows.Text(1));
    if (!kind) reading.Refuse("a section is of no known kind");
    section.kind = kind.value_or(SectionKind::kOther);
    if (!rows.IsNull(2)) section.heading = reading.PassageAt(rows.Id(2));
    for (Rows paragraphs = reading.Select(kParagraphs, {rows.Id(0)}); paragraphs.Next();) {
      section.paragraphs.push_back(reading.PassageAt(paragraphs.Id(0)));
    }
    sections.push_back(std::move(section));
  }
  return reading.Finish(std::move(sections));
}

base::Result<std::optional<SectionKind>> Store::KindOfSection(int number) const {
  Reading reading(connection_);
  std::optional<SectionKind> kind;
  for (Rows rows = reading.Select(kSectionKind, {reading.Report(), std::int64_t{number}}); rows.Next();) {
    kind = SectionKindNamed(rows.Text(0));
  }
  return reading.Finish(std::move(kind));
}

base::Result<std::vector<Passage>> Store::Passages() const {
  Reading reading(connection_);
  std::vector<Passage> passages;
  for (Rows rows = reading.Select(kPassages, {reading.Report()}); rows.Next();) {
    passages.push_back(reading.PassageAt(rows.Id(0)));
  }
  return reading.Finish(std::move(passages));
}

base::Result<std::vector<LinkEntry>> Store::Links() const {
  Reading reading(connection_);
  std::vector<LinkEntry> entries;
  for (Rows rows = reading.Select(kLinks, {reading.Report(), reading.Language()}); rows.Next();) {
    LinkEntry entry;
    entry.passage = reading.PassageAt(rows.Id(0));
    const std::size_t number = rows.Size(1);
    if (number == 0 || number > entry.passage.links.size()) {
      reading.Refuse("a link's number is out of range");
      break;
    }
    if (reading.Failed()) break;
    entry.link = entry.passage.links[number - 1];
    entry.words =
        entry.passage.text.substr(entry.link.range.begin, entry.link.range.end - entry.link.range.begin);
    entries.push_back(std::move(entry));
  }
  return reading.Finish(std::move(entries));
}

base::Result<std::vector<DocumentEntry>> Store::Documents() const {
  Reading reading(connection_);
  std::vector<DocumentEntry> entries;
  for (Rows rows = reading.Select(kDocuments, {reading.Report()}); rows.Next();) {
    entries.push_back(
        {.name = rows.Text(0), .hash = ToHex(rows.Bytes(1)), .bytes = rows.Size(2), .lines = rows.Int(3)});
  }
  return reading.Finish(std::move(entries));
}

base::Result<std::string> Store::DocumentBytes(std::string_view name) const {
  Reading reading(connection_);
  std::int64_t document = 0;
  {
    Rows rows = reading.Select(kDocumentByName, {reading.Report(), name});
    if (!rows.Next())
      reading.Refuse(fmt::format("it holds no document \"{}\"", name));
    else
      document = rows.Id(0);
  }
  if (auto found = reading.Finish(document); !found) return tl::unexpected(found.error());
  std::string bytes;
  const auto read = ReadDocument(*connection_->sqlite, document, [&](std::span<const std::uint8_t> piece) {
    bytes.append(reinterpret_cast<const char*>(piece.data()), piece.size());
  });
  if (!read) return tl::unexpected(ExplainFailure(*connection_->file, read.error()));
  return bytes;
}

base::Result<void> Store::CheckDocuments() const {
  const auto documents = Documents();
  if (!documents) return tl::unexpected(documents.error());
  for (const DocumentEntry& document : *documents) {
    Reading reading(connection_);
    std::int64_t id = 0;
    if (Rows rows = reading.Select(kDocumentByName, {reading.Report(), document.name}); rows.Next())
      id = rows.Id(0);
    Hasher hasher(HashPurpose::kDocument);
    const auto read = ReadDocument(*connection_->sqlite, id, [&](auto piece) { hasher.Add(piece); });
    if (!read) return tl::unexpected(ExplainFailure(*connection_->file, read.error()));
    if (ToHex(hasher.Finish()) != document.hash) {
      reading.Refuse(fmt::format("the source {} is not the one whose hash it names", document.name));
    }
    if (auto finished = reading.Finish(true); !finished) return tl::unexpected(finished.error());
  }
  return {};
}

}  // namespace foyer::content
