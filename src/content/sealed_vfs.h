// SQLite's way to a sealed file: a virtual file system with one file in it, read-only. Refuses every other
// file: no journal, no temporary file, nothing attached.
#pragma once

#include "base/error.h"
#include "content/sqlite_connection.h"

namespace foyer::content {

class SealedFile;

// Opened, but not hardened. REQUIRES: `file` outlives the connection.
base::Result<SqliteConnection> ConnectThroughSeal(SealedFile& file);

}  // namespace foyer::content
