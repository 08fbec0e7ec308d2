// SQLite's settings for a file that is only read and never trusted.
#include "content/sqlite_connection.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <array>
#include <utility>

#include "content/schema.h"

namespace foyer::content {
namespace {

constexpr auto kSwitches = std::to_array<std::pair<int, int>>({
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
});

constexpr auto kLimits = std::to_array<std::pair<int, int>>({
    {SQLITE_LIMIT_LENGTH, static_cast<int>(kMaxValueBytes)},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 10},
    {SQLITE_LIMIT_COMPOUND_SELECT, 3},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 10},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
});

// cache_size in KiB (negative): the memory for pages of a report of any size.
constexpr char kPragmas[] =
    "PRAGMA query_only=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;"
    "PRAGMA cache_size=-1024;";

}  // namespace

void CloseConnection::operator()(sqlite3* connection) const {
  sqlite3_close_v2(connection);
}

base::Error LastError(sqlite3& connection, std::string_view what) {
  base::ErrorKind kind = base::ErrorKind::kInput;
  switch (sqlite3_errcode(&connection)) {
    case SQLITE_NOMEM:
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
      kind = base::ErrorKind::kMachine;
  }
  return {kind, fmt::format("{}: {}", what, sqlite3_errmsg(&connection))};
}

base::Result<void> Execute(sqlite3& connection, const char* sql) {
  if (sqlite3_exec(&connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return tl::unexpected(LastError(connection, "a database statement failed"));
}

base::Result<void> Harden(sqlite3& connection) {
  for (auto [name, value] : kSwitches) {
    if (sqlite3_db_config(&connection, name, value, nullptr) != SQLITE_OK) {
      return base::Fail(base::ErrorKind::kMachine, fmt::format("SQLite lacks the safety switch {}", name));
    }
  }
  for (auto [name, value] : kLimits) sqlite3_limit(&connection, name, value);
  return Execute(connection, kPragmas);
}

}  // namespace foyer::content
