// Replacing a file in one step: write beside it, sync, rename, sync the folder.
#include "base/staged_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "base/output_file.h"

namespace foyer::base {
namespace {

tl::unexpected<Error> Refuse(const std::string& target, const std::string& why) {
  return Fail(ErrorKind::kMachine, fmt::format("{}: cannot be written: {}", target, why));
}

std::string FolderOf(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  if (slash == 0) return "/";
  return path[0] == '/' ? path.substr(0, slash) : "./" + path.substr(0, slash);
}

}  // namespace

Result<StagedFile> StagedFile::Create(const std::string& target) {
  auto place = FindOutputFile(target);
  if (!place) return tl::unexpected(WithContext(target, place.error()));
  const std::string name = place->substr(place->rfind('/') + 1);
  const std::string folder = FolderOf(*place);
  std::string path = fmt::format("{}/.{}.XXXXXX", folder, name);
  FileDescriptor file(mkostemp(path.data(), O_CLOEXEC));
  if (file.Number() >= 0) {
    return StagedFile(target, std::move(*place), folder, std::move(path), std::move(file));
  }
  switch (const int reason = errno; reason) {
    case ENOENT:
      return Refuse(target, fmt::format("there is no folder {}", folder));
    case EACCES:
    case EPERM:
      return Refuse(target, fmt::format("no permission to write into the folder {}", folder));
    default:
      return Refuse(target, std::strerror(reason));
  }
}

StagedFile::StagedFile(std::string target, std::string place, std::string folder, std::string path,
                       FileDescriptor file)
    : target_(std::move(target)),
      place_(std::move(place)),
      folder_(std::move(folder)),
      path_(std::move(path)),
      file_(std::move(file)) {}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : target_(std::move(other.target_)),
      place_(std::move(other.place_)),
      folder_(std::move(other.folder_)),
      path_(std::exchange(other.path_, {})),
      file_(std::move(other.file_)) {}

StagedFile::~StagedFile() {
  if (!path_.empty()) unlink(path_.c_str());
}

Result<void> StagedFile::Publish(const FileRights& rights) {
  const auto failed = [&](const char* what) {
    return Refuse(target_, fmt::format("{} failed: {}", what, std::strerror(errno)));
  };
  constexpr uid_t kSameOwner = static_cast<uid_t>(-1);
  if (rights.group && fchown(Descriptor(), kSameOwner, *rights.group) != 0)
    return failed("setting its group");
  if (fchmod(Descriptor(), rights.mode) != 0) return failed("setting its permissions");
  if (fsync(Descriptor()) != 0) return failed("syncing it to disk");
  if (std::rename(path_.c_str(), place_.c_str()) != 0) return failed("putting it in place");
  path_.clear();
  // The file is in place; only a power cut right now could still bring the old one back.
  const FileDescriptor folder(open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.Number() < 0 || fsync(folder.Number()) != 0) return failed("syncing its folder to disk");
  return {};
}

}  // namespace foyer::base
