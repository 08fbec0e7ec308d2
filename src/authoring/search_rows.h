// What search reads: the index, its words, and what misspelt words may mean.
#pragma once

#include "base/error.h"
#include "content/report.h"

struct sqlite3;

namespace foyer::authoring {

// REQUIRES: InsertReport() has filled the other tables of `database` from `report`.
base::Result<void> InsertSearch(const content::Report& report, sqlite3& database);

}  // namespace foyer::authoring
