// Follows links itself, since rename(2) would replace them.
#include "base/output_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/file_kind.h"

namespace foyer::base {
namespace {

// As many as Linux follows: path_resolution(7).
constexpr int kMostLinks = 40;
// As for any file that a program makes; the user's umask takes from it.
constexpr mode_t kUsualMode = 0666;

tl::unexpected<Error> Refuse(std::string_view why) {
  return Fail(ErrorKind::kMachine, fmt::format("cannot be written: {}", why));
}

tl::unexpected<Error> RefuseKind(mode_t mode) {
  return Refuse(fmt::format("this is {}, expected a file name", FileKindInWords(mode)));
}

}  // namespace

Result<std::string> FindOutputFile(const std::string& path) {
  namespace fs = std::filesystem;
  if (path.empty() || path.back() == '/') return Refuse("this is a folder, expected a file name");
  fs::path found = path;
  for (int links = 0; links <= kMostLinks; ++links) {
    struct stat status = {};
    // First with the kernel's eyes: /dev/stdout is a link, but its text is no path where it is a pipe.
    if (stat(found.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) return RefuseKind(status.st_mode);
    if (lstat(found.c_str(), &status) != 0) {
      if (errno == ENAMETOOLONG) return Refuse("the name is too long");
      return found.string();
    }
    if (!S_ISLNK(status.st_mode)) return found.string();
    std::error_code error;
    const fs::path target = fs::read_symlink(found, error);
    if (error) return Refuse(error.message());
    found = target.is_absolute() ? target : found.parent_path() / target;
  }
  return Refuse("this symbolic link leads in a circle");
}

Result<FileDescriptor> OpenOutputFile(const std::string& path) {
  const auto found = FindOutputFile(path);
  if (!found) return tl::unexpected(found.error());
  // Not emptied before it is known what was opened.
  FileDescriptor file(
      open(found->c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, kUsualMode));
  struct stat status = {};
  if (file.Number() < 0 || fstat(file.Number(), &status) != 0) return Refuse(std::strerror(errno));
  if (!S_ISREG(status.st_mode)) return RefuseKind(status.st_mode);
  if (ftruncate(file.Number(), 0) != 0) return Refuse(std::strerror(errno));
  return file;
}

}  // namespace foyer::base
