// Looks before it opens: opening a device may already do something, opening a pipe waits.
#include "base/input_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "base/file_kind.h"

namespace foyer::base {
namespace {

constexpr std::size_t kChunkBytes = 1 << 16;

tl::unexpected<Error> Refuse(int reason, const std::string& path, std::string_view expected) {
  struct stat status = {};
  switch (reason) {
    case ENOENT:
      if (!path.empty() && lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode)) {
        return Fail(ErrorKind::kInput,
                    fmt::format("this is a symbolic link to what is not there, expected {}", expected));
      }
      return Fail(ErrorKind::kInput, fmt::format("there is no such file, expected {}", expected));
    case ENOTDIR:
      return Fail(ErrorKind::kInput, "a part of this path is no folder");
    case ELOOP:
      return Fail(ErrorKind::kInput, "this symbolic link leads in a circle");
    case ENAMETOOLONG:
      return Fail(ErrorKind::kInput, "the name is too long");
    case EACCES:
    case EPERM:
      return Fail(ErrorKind::kMachine, "no permission to read the file");
    default:
      return Fail(ErrorKind::kMachine, fmt::format("the file cannot be read: {}", std::strerror(reason)));
  }
}

tl::unexpected<Error> RefuseKind(mode_t mode, std::string_view expected) {
  return Fail(ErrorKind::kInput, fmt::format("this is {}, expected {}", FileKindInWords(mode), expected));
}

}  // namespace

bool IsAbsent(const std::string& path) {
  struct stat status = {};
  return lstat(path.c_str(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

Result<FileDescriptor> OpenInputFile(const std::string& path, std::string_view expected) {
  struct stat status = {};
  if (stat(path.c_str(), &status) != 0) return Refuse(errno, path, expected);
  if (!S_ISREG(status.st_mode)) return RefuseKind(status.st_mode, expected);
  FileDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (file.Number() < 0) return Refuse(errno, path, expected);
  // Somebody may have put something else there meanwhile.
  if (fstat(file.Number(), &status) != 0) return Refuse(errno, path, expected);
  if (!S_ISREG(status.st_mode)) return RefuseKind(status.st_mode, expected);
  return file;
}

Result<std::string> ReadInputFile(const std::string& path, std::string_view expected,
                                  std::uint64_t most_bytes) {
  const auto file = OpenInputFile(path, expected);
  if (!file) return tl::unexpected(file.error());
  std::string bytes;
  // Not by the size that the file says it has: those of /proc say 0, and others grow.
  for (std::array<char, kChunkBytes> chunk;;) {
    const ssize_t count = read(file->Number(), chunk.data(), chunk.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return Refuse(errno, path, expected);
    if (count == 0) return bytes;
    if (bytes.size() + static_cast<std::size_t>(count) > most_bytes) {
      return Fail(ErrorKind::kInput, fmt::format("the file is too large, expected {} of at most {} bytes",
                                                 expected, most_bytes));
    }
    bytes.append(chunk.data(), static_cast<std::size_t>(count));
  }
}

}  // namespace foyer::base
