// Files to read, opened so that nothing but a regular file is ever touched, with the reason where there is
// none. Does not know what is in them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace foyer::base {

// Whether there is nothing at all at `path`: no file, folder or link, not even one that leads nowhere or may
// not be read.
bool IsAbsent(const std::string& path);

// The regular file at `path`, links followed. Errors say what it is instead, or what stands in the way, and
// that `expected` ("a text file") was looked for; the path is the caller's to add. kMachine where the machine
// refuses.
Result<FileDescriptor> OpenInputFile(const std::string& path, std::string_view expected);

inline constexpr std::uint64_t kAnySize = UINT64_MAX;

// All of it, or an error as above; of more than `most_bytes` nothing is read.
Result<std::string> ReadInputFile(const std::string& path, std::string_view expected,
                                  std::uint64_t most_bytes = kAnySize);

}  // namespace foyer::base
