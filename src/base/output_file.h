// Files to write, found so that nothing but a regular file is ever written to or replaced: a device, pipe,
// socket or folder is refused, a symbolic link followed. Does not know what is written.
#pragma once

#include <string>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace foyer::base {

// What `path` leads to over all its links, whether it is there already or not. Errors (kMachine) say what
// stands in the way; the path is the caller's to add.
Result<std::string> FindOutputFile(const std::string& path);

// Empty, open for writing; what it held before is gone. Errors as above.
Result<FileDescriptor> OpenOutputFile(const std::string& path);

}  // namespace foyer::base
