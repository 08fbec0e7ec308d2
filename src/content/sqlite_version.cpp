// Asks SQLite.
#include "content/sqlite_version.h"

#include <sqlite3.h>

namespace foyer::content {

std::string_view SqliteVersion() {
  return sqlite3_libversion();
}

}  // namespace foyer::content
