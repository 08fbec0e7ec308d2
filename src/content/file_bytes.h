// Whole runs of bytes from and to open files, and big-endian numbers in them. Keeps no position and no
// buffer.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "base/error.h"

namespace foyer::content {

// An open file, closed when this goes.
class FileDescriptor {
 public:
  FileDescriptor() = default;
  explicit FileDescriptor(int number) : number_(number) {}
  FileDescriptor(FileDescriptor&& other) noexcept;
  FileDescriptor& operator=(FileDescriptor&& other) noexcept;
  ~FileDescriptor();

  int Number() const { return number_; }  // -1: none

 private:
  int number_ = -1;
};

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
