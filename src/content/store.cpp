// Opening a sealed database, checking all of it, and the facts every page needs.
#include "content/store.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"
#include "content/schema.h"
#include "content/sealed_vfs.h"
#include "content/store_reading.h"

namespace foyer::content {
namespace {

constexpr char kObjects[] = "SELECT type, name, sql FROM sqlite_schema";
constexpr char kLanguage[] = "SELECT language FROM report WHERE id = ?1";
constexpr char kIntegrity[] = "PRAGMA integrity_check(1)";
constexpr char kForeignKeys[] = "PRAGMA foreign_key_check";
constexpr char kFacts[] =
    "SELECT slug, report.language, title, short_title, event, year, paragraphs, questions, people, "
    "countries, "
    "stakeholder_groups, outcomes, messages, chairs, comparisons, changed, removed, added, characters, "
    "web_address FROM report "
    "JOIN report_name ON report_name.report = report.id AND report_name.language = ?2 "
    "LEFT JOIN report_address ON report_address.report = report.id WHERE report.id = ?1";

// Tables that SQLite and FTS5 add by themselves.
bool IsAddedBySqlite(const std::string& type, const std::string& name, const std::string& sql) {
  if (type == "index") return name.starts_with("sqlite_autoindex_") && sql.empty();
  const bool is_shadow = name.starts_with(kSearchTable) && name.substr(kSearchTable.size()).starts_with("_");
  return type == "table" && sql.starts_with("CREATE TABLE") && (is_shadow || name == "sqlite_stat1");
}

// A sealed file may still have been made by somebody else: triggers, views and strange tables are not let in.
void CheckSchema(Reading& reading) {
  const auto expected = SchemaStatements();
  std::size_t found = 0;
  for (Rows rows = reading.Select(kObjects, {}); rows.Next();) {
    const std::string sql = rows.Text(2);
    if (std::find(expected.begin(), expected.end(), sql) != expected.end()) {
      ++found;
    } else if (!IsAddedBySqlite(rows.Text(0), rows.Text(1), sql)) {
      reading.Refuse(
          fmt::format("its {} \"{}\" is not of schema {}", rows.Text(0), rows.Text(1), kSchemaVersion));
    }
  }
  if (found != expected.size())
    reading.Refuse(fmt::format("tables of schema {} are missing", kSchemaVersion));
}

std::u32string CodePoints(const std::string& text) {
  std::u32string code_points;
  for (std::size_t i = 0; i < text.size();) code_points += base::NextCodePoint(text, i);
  return code_points;
}

}  // namespace

base::Result<Store> Store::Open(const std::string& path) {
  auto connection = std::make_unique<Connection>();
  auto file = SealedFile::Open(path);
  if (!file) return tl::unexpected(file.error());
  connection->file = std::move(*file);
  auto sqlite = ConnectThroughSeal(*connection->file);
  if (!sqlite) return tl::unexpected(ExplainFailure(*connection->file, sqlite.error()));
  connection->sqlite = std::move(*sqlite);
  if (auto hardened = Harden(*connection->sqlite); !hardened) {
    return tl::unexpected(ExplainFailure(*connection->file, hardened.error()));
  }

  Reading reading(connection);
  CheckSchema(reading);
  if (Rows rows = reading.Select(kLanguage, {connection->report}); rows.Next()) {
    connection->language = rows.Text(0);
  } else {
    reading.Refuse("it holds no report");
  }
  if (auto finished = reading.Finish(true); !finished) return tl::unexpected(finished.error());
  return Store(std::move(connection));
}

Store::Store(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

std::string Store::RootHash() const {
  return ToHex(connection_->file->Root());
}

base::Result<void> Store::CheckAll() const {
  if (auto checked = connection_->file->CheckEverything(); !checked) return checked;
  Reading reading(connection_);
  for (Rows rows = reading.Select(kIntegrity, {}); rows.Next();) {
    if (rows.Text(0) != "ok") reading.Refuse(rows.Text(0));
  }
  if (Rows rows = reading.Select(kForeignKeys, {}); rows.Next()) {
    reading.Refuse(fmt::format("a row of {} points at nothing", rows.Text(0)));
  }
  if (auto finished = reading.Finish(true); !finished) return tl::unexpected(finished.error());
  return CheckDocuments();
}

base::Result<ReportFacts> Store::Facts() const {
  Reading reading(connection_);
  ReportFacts facts;
  Rows rows = reading.Select(kFacts, {reading.Report(), reading.Language()});
  if (rows.Next()) {
    facts = {.slug = rows.Text(0),
             .language = rows.Text(1),
             .title = rows.Text(2),
             .short_title = rows.Text(3),
             .event = rows.Text(4),
             .year = rows.Int(5),
             .paragraphs = rows.Int(6),
             .questions = rows.Int(7),
             .people = rows.Int(8),
             .countries = rows.Int(9),
             .groups = rows.Int(10),
             .outcomes = rows.Int(11),
             .messages = rows.Int(12),
             .chairs = rows.Int(13),
             .comparisons = rows.Int(14),
             .differences = {.changed = rows.Int(15), .removed = rows.Int(16), .added = rows.Int(17)},
             .characters = CodePoints(rows.LongText(18)),
             .web_address = rows.Text(19)};
  } else {
    reading.Refuse("the report has no name");
  }
  return reading.Finish(std::move(facts));
}

}  // namespace foyer::content
