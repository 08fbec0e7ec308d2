// The report as printed: passages in reading order, links, and the sources byte for byte.
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

constexpr char kPassages[] =
    "SELECT number, id FROM passage WHERE report = ?1 AND number >= ?2 ORDER BY number LIMIT ?3 + 1";
constexpr char kPassagesBefore[] =
    "SELECT number FROM passage WHERE report = ?1 AND number < ?2 "
    "ORDER BY number DESC LIMIT ?3 + 1";
constexpr char kLinks[] =
    "SELECT link.id, passage, link.number FROM link JOIN wording ON wording.id = link.wording "
    "AND wording.language = ?4 WHERE link.report = ?1 AND link.id >= ?2 ORDER BY link.id LIMIT ?3 + 1";
constexpr char kLinksBefore[] =
    "SELECT link.id FROM link JOIN wording ON wording.id = link.wording "
    "AND wording.language = ?4 WHERE link.report = ?1 AND link.id < ?2 ORDER BY link.id DESC LIMIT ?3 + 1";
constexpr char kDocuments[] =
    "SELECT name, hash, byte_count, lines FROM document WHERE report = ?1 ORDER BY number LIMIT 60";
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

LinkEntry ReadLink(Reading& reading, Rows& row) {
  LinkEntry entry;
  entry.passage = reading.PassageAt(row.Id(1));
  const std::size_t number = row.Size(2);
  if (number == 0 || number > entry.passage.links.size()) {
    reading.Refuse("a link's number is out of range");
    return entry;
  }
  entry.link = entry.passage.links[number - 1];
  // A refused passage may have ranges outside of its words.
  const content::ByteRange range = entry.link.range;
  if (!reading.Failed()) entry.words = entry.passage.text.substr(range.begin, range.end - range.begin);
  return entry;
}

}  // namespace

base::Result<Window<Passage>> Store::Passages(WindowAt at) const {
  Reading reading(connection_);
  at = Within(at);
  return reading.Finish(ReadWindow(reading.Select(kPassages, {reading.Report(), at.from, at.rows}),
                                   reading.Select(kPassagesBefore, {reading.Report(), at.from, at.rows}), at,
                                   [&](Rows& row) { return reading.PassageAt(row.Id(1)); }));
}

base::Result<Window<LinkEntry>> Store::Links(WindowAt at) const {
  Reading reading(connection_);
  at = Within(at);
  const std::string& language = reading.Language();
  return reading.Finish(
      ReadWindow(reading.Select(kLinks, {reading.Report(), at.from, at.rows, language}),
                 reading.Select(kLinksBefore, {reading.Report(), at.from, at.rows, language}), at,
                 [&](Rows& row) { return ReadLink(reading, row); }));
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
