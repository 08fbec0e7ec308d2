// A connection to SQLite: its lifetime, its errors as values, and its settings for files that nobody here
// wrote.
#pragma once

#include <memory>
#include <string_view>

#include "base/error.h"

struct sqlite3;

namespace foyer::content {

struct CloseConnection {
  void operator()(sqlite3* connection) const;
};
using SqliteConnection = std::unique_ptr<sqlite3, CloseConnection>;

// The connection's last error, as "what: SQLite's words"; kMachine where memory, space or the device lacks.
base::Error LastError(sqlite3& connection, std::string_view what);

// Statements without results, one or several.
base::Result<void> Execute(sqlite3& connection, const char* sql);

// SQLite's advice for untrusted files (https://www.sqlite.org/security.html), and a cache that does not grow.
base::Result<void> Harden(sqlite3& connection);

}  // namespace foyer::content
