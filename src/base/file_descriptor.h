// An open file that closes itself. Knows no path and no position.
#pragma once

#include <string_view>

namespace foyer::base {

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

// All of `bytes` where the file's position is; false where that failed, and errno says why.
bool WriteAll(int file, std::string_view bytes);

}  // namespace foyer::base
