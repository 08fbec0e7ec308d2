// What stands at a path in the words of an error: "a folder", "a device". Opens nothing.
#pragma once

#include <sys/stat.h>

#include <string_view>

namespace foyer::base {

// Of st_mode.
std::string_view FileKindInWords(mode_t mode);

}  // namespace foyer::base
