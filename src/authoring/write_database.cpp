// Building a report's database: rows into a scratch file, checked, vacuumed into a second one, sealed,
// verified by the store itself, and only then put in place.
#include "authoring/write_database.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <string_view>

#include "authoring/check_references.h"
#include "authoring/report_rows.h"
#include "authoring/search_rows.h"
#include "base/staged_file.h"
#include "content/schema.h"
#include "content/seal.h"
#include "content/sqlite_connection.h"
#include "content/sqlite_statement.h"
#include "content/store.h"

namespace foyer::authoring {
namespace {

using base::ErrorKind;
using content::Execute;
using content::Statement;

// No journal: a scratch file that is not finished is thrown away. Freed bytes are zeroed so that no build
// differs.
constexpr char kScratchSettings[] =
    "PRAGMA encoding='UTF-8'; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;"
    "PRAGMA secure_delete=ON; PRAGMA auto_vacuum=NONE; PRAGMA cache_size=-65536;";

// One segment, so that a search looks for each word in one place.
constexpr char kFinishSearch[] =
    "INSERT INTO entry_search(entry_search) VALUES('optimize');"
    "INSERT INTO entry_search(entry_search) VALUES('integrity-check');";

base::Result<content::SqliteConnection> OpenScratch(const std::string& path) {
  sqlite3* opened = nullptr;
  const int result = sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
  content::SqliteConnection connection(opened);
  if (result == SQLITE_OK) return connection;
  return base::Fail(ErrorKind::kMachine,
                    fmt::format("SQLite cannot open a scratch file: {}", sqlite3_errstr(result)));
}

base::Result<void> CreateSchema(sqlite3& database) {
  const std::string settings =
      fmt::format("{} PRAGMA page_size={}; PRAGMA application_id={}; PRAGMA user_version={};",
                  kScratchSettings, content::kPageBytes, content::kApplicationId, content::kSchemaVersion);
  return Execute(database, settings.c_str()).and_then([&]() -> base::Result<void> {
    for (std::string_view statement : content::SchemaStatements()) {
      if (auto created = Execute(database, std::string(statement).c_str()); !created) return created;
    }
    return {};
  });
}

// The pragma's rows are complaints, but for "ok".
base::Result<void> RequireNoComplaint(sqlite3& database, std::string_view pragma) {
  auto statement = Statement::Prepare(database, pragma);
  if (!statement) return tl::unexpected(statement.error());
  statement->Bind({});
  while (true) {
    const auto row = statement->Step();
    if (!row) return tl::unexpected(row.error());
    if (!*row) return {};
    if (const auto complaint = statement->Text(0); complaint != "ok") {
      return base::Fail(ErrorKind::kInput, fmt::format("{} found a fault: {}", pragma, complaint));
    }
  }
}

base::Result<void> VacuumInto(sqlite3& database, const std::string& path) {
  auto statement = Statement::Prepare(database, "VACUUM INTO ?1");
  if (!statement) return tl::unexpected(statement.error());
  return statement->Run({path});
}

base::Result<void> BuildInto(const content::Report& report, const base::StagedFile& scratch,
                             const base::StagedFile& staged) {
  const auto connection = OpenScratch(scratch.Path());
  if (!connection) return tl::unexpected(connection.error());
  sqlite3& database = **connection;
  return CreateSchema(database)
      .and_then([&] { return Execute(database, "BEGIN"); })
      .and_then([&] { return InsertReport(report, database); })
      .and_then([&] { return InsertSearch(report, database); })
      .and_then([&] { return Execute(database, kFinishSearch); })
      .and_then([&] { return Execute(database, "COMMIT"); })
      .and_then([&] { return RequireNoComplaint(database, "PRAGMA foreign_key_check"); })
      .and_then([&] { return RequireNoComplaint(database, "PRAGMA integrity_check"); })
      .and_then([&] { return Execute(database, "ANALYZE"); })
      .and_then([&] { return VacuumInto(database, staged.Path()); });
}

base::Result<void> Seal(const base::StagedFile& staged) {
  struct stat status = {};
  const bool whole_pages = fstat(staged.Descriptor(), &status) == 0 && status.st_size > 0 &&
                           static_cast<std::size_t>(status.st_size) % content::kPageBytes == 0;
  if (!whole_pages) return base::Fail(ErrorKind::kMachine, "the database was not written in whole pages");
  const auto pages = static_cast<std::uint64_t>(status.st_size) / content::kPageBytes;
  return content::AppendSeal(staged.Descriptor(), pages, "its seal");
}

base::Result<void> Verify(const base::StagedFile& staged) {
  return content::Store::Open(staged.Path()).and_then([](const content::Store& store) {
    return store.CheckAll();
  });
}

}  // namespace

base::Result<void> WriteDatabase(const content::Report& report, const std::string& path) {
  const auto in_context = [&](base::Error error) {
    return base::WithContext(path + ": cannot be written", error);
  };
  if (auto checked = CheckReferences(report); !checked) return tl::unexpected(in_context(checked.error()));
  auto staged = base::StagedFile::Create(path);
  if (!staged) return tl::unexpected(staged.error());
  {
    const auto scratch = base::StagedFile::Create(path);
    if (!scratch) return tl::unexpected(scratch.error());
    if (auto built = BuildInto(report, *scratch, *staged); !built)
      return tl::unexpected(in_context(built.error()));
  }
  if (auto sealed = Seal(*staged); !sealed) return tl::unexpected(in_context(sealed.error()));
  if (auto verified = Verify(*staged); !verified) return tl::unexpected(in_context(verified.error()));
  return staged->Publish();
}

}  // namespace foyer::authoring
