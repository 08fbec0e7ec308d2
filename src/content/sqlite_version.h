// Which SQLite the store runs on.
#pragma once

#include <string_view>

namespace foyer::content {

std::string_view SqliteVersion();  // "3.40.1"

}  // namespace foyer::content
