// Puts a report into the rows of an empty database. Knows the schema's columns; opens, checks and seals
// nothing.
#pragma once

#include "base/error.h"
#include "content/report.h"

struct sqlite3;

namespace foyer::authoring {

// REQUIRES: the schema is there and CheckReferences found nothing.
base::Result<void> InsertReport(const content::Report& report, sqlite3& database);

}  // namespace foyer::authoring
