// Inserts, one prepared statement a table. The first error ends it: later inserts do nothing.
#pragma once

#include <initializer_list>
#include <optional>
#include <unordered_map>

#include "base/error.h"
#include "content/sqlite_statement.h"

namespace foyer::authoring {

class RowWriter {
 public:
  // REQUIRES: `database` outlives it.
  explicit RowWriter(sqlite3& database) : database_(database) {}

  // REQUIRES: `sql` is a literal.
  void Insert(const char* sql, std::initializer_list<content::Value> values);
  void Fail(base::Error error);
  base::Result<void> Finish() const;

 private:
  sqlite3& database_;
  std::unordered_map<const char*, content::Statement> statements_;
  std::optional<base::Error> error_;
};

}  // namespace foyer::authoring
