// Whole runs of bytes through pread and pwrite: a file that shrinks while open gives an error, where a
// mapping would kill.
#include "content/file_bytes.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace foyer::content {

base::Result<void> ReadAt(int file, std::uint64_t offset, std::span<std::uint8_t> bytes,
                          const std::string& path) {
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t count =
        pread(file, bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
    if (count > 0) {
      done += static_cast<std::size_t>(count);
    } else if (count == 0) {
      return base::Fail(
          base::ErrorKind::kInput,
          fmt::format("{}: the file ends at byte {} while being read, although it was longer when opened",
                      path, offset + done));
    } else if (errno != EINTR) {
      return base::Fail(base::ErrorKind::kMachine, fmt::format("{}: reading at byte {} failed: {}", path,
                                                               offset + done, std::strerror(errno)));
    }
  }
  return {};
}

base::Result<void> WriteAt(int file, std::uint64_t offset, std::span<const std::uint8_t> bytes,
                           const std::string& path) {
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t count =
        pwrite(file, bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
    if (count > 0) {
      done += static_cast<std::size_t>(count);
    } else if (count == 0 || errno != EINTR) {
      return base::Fail(base::ErrorKind::kMachine,
                        fmt::format("{}: writing failed: {}", path, std::strerror(errno)));
    }
  }
  return {};
}

std::uint64_t GetBigEndian(std::span<const std::uint8_t> bytes) {
  std::uint64_t number = 0;
  for (std::uint8_t byte : bytes) number = number << 8 | byte;
  return number;
}

void PutBigEndian(std::uint64_t number, std::span<std::uint8_t> bytes) {
  for (std::size_t i = bytes.size(); i-- > 0; number >>= 8) bytes[i] = static_cast<std::uint8_t>(number);
}

}  // namespace foyer::content
