// Whole runs of bytes from and to open files, and big-endian numbers in them. Keeps no position and no
// buffer.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "base/error.h"

namespace foyer::content {

// All of `bytes` or an error that begins with `path`: kMachine where the device fails, kInput where the file
// ends before.
base::Result<void> ReadAt(int file, std::uint64_t offset, std::span<std::uint8_t> bytes,
                          const std::string& path);

// All of `bytes` or an error that begins with `path` (kMachine).
base::Result<void> WriteAt(int file, std::uint64_t offset, std::span<const std::uint8_t> bytes,
                           const std::string& path);

std::uint64_t GetBigEndian(std::span<const std::uint8_t> bytes);         // REQUIRES: at most 8 bytes
void PutBigEndian(std::uint64_t number, std::span<std::uint8_t> bytes);  // REQUIRES: at most 8 bytes

}  // namespace foyer::content
