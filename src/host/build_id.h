// Which build of the program this is. No date: the same sources make the same program.
#pragma once

#include <string>

namespace foyer::host {

// The linker's build ID in hexadecimal, as `file` and `readelf -n` print it; empty where the program was
// linked without.
std::string BuildId();

}  // namespace foyer::host
