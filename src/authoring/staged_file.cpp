// Replacing a file in one step: write beside it, sync, rename, sync the folder.
#include "authoring/staged_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace foyer::authoring {
namespace {

// The kiosk runs as another user than the one who builds.
constexpr mode_t kReadableByAll = 0644;

tl::unexpected<base::Error> Refuse(const std::string& target, const std::string& why) {
  return base::Fail(base::ErrorKind::kMachine, fmt::format("{}: {}", target, why));
}

std::string FolderOf(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  if (slash == 0) return "/";
  return path[0] == '/' ? path.substr(0, slash) : "./" + path.substr(0, slash);
}

}  // namespace

base::Result<StagedFile> StagedFile::Create(const std::string& target) {
  const std::string name = target.substr(target.rfind('/') + 1);
  struct stat status = {};
  const bool is_folder = stat(target.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
  if (name.empty() || is_folder)
    return Refuse(target, "cannot be written: this is a folder, expected a file name");

  const std::string folder = FolderOf(target);
  std::string path = fmt::format("{}/.{}.XXXXXX", folder, name);
  content::FileDescriptor file(mkostemp(path.data(), O_CLOEXEC));
  if (file.Number() >= 0) return StagedFile(target, folder, std::move(path), std::move(file));
  switch (const int reason = errno; reason) {
    case ENOENT:
      return Refuse(target, fmt::format("cannot be written: there is no folder {}", folder));
    case EACCES:
    case EPERM:
      return Refuse(target,
                    fmt::format("cannot be written: no permission to write into the folder {}", folder));
    default:
      return Refuse(target, fmt::format("cannot be written: {}", std::strerror(reason)));
  }
}

StagedFile::StagedFile(std::string target, std::string folder, std::string path, content::FileDescriptor file)
    : target_(std::move(target)),
      folder_(std::move(folder)),
      path_(std::move(path)),
      file_(std::move(file)) {}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : target_(std::move(other.target_)),
      folder_(std::move(other.folder_)),
      path_(std::exchange(other.path_, {})),
      file_(std::move(other.file_)) {}

StagedFile::~StagedFile() {
  if (!path_.empty()) unlink(path_.c_str());
}

base::Result<void> StagedFile::Publish() {
  const auto failed = [&](const char* what) {
    return Refuse(target_, fmt::format("cannot be written: {} failed: {}", what, std::strerror(errno)));
  };
  if (fchmod(Descriptor(), kReadableByAll) != 0) return failed("setting its permissions");
  if (fsync(Descriptor()) != 0) return failed("syncing it to disk");
  if (std::rename(path_.c_str(), target_.c_str()) != 0) return failed("putting it in place");
  path_.clear();
  // The file is in place; only a power cut right now could still bring the old one back.
  const content::FileDescriptor folder(open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.Number() < 0 || fsync(folder.Number()) != 0) return failed("syncing its folder to disk");
  return {};
}

}  // namespace foyer::authoring
