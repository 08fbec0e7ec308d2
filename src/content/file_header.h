// Tells what a file is from its size, its first bytes and its last: a sealed report of this program's kind,
// or in one sentence why not. Reads the same few bytes of any file.
#pragma once

#include <string>

#include "base/error.h"
#include "content/seal.h"

namespace foyer::content {

// The footer of a file that calls itself a report of this schema and has the size its footer says.
base::Result<Footer> CheckHeaderAndFooter(int file, const std::string& path);

}  // namespace foyer::content
