// A small file, its rights and its replacement.
#include "shell/operator/pin_file.h"

#include <errno.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <grp.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "shell/config.h"

namespace foyer::shell {
namespace {

namespace fs = std::filesystem;

constexpr const char* kName = "operator-pin";
// Of platform/systemd/etc/sysusers.conf.
constexpr const char* kKioskGroup = "foyer";
constexpr mode_t kForTheOwner = 0600, kForTheGroupToRead = 0640, kFolderMode = 0755;
constexpr std::uintmax_t kMostBytes = 1024;

auto Refuse(const std::string& path, std::string_view what) {
  return base::Fail(base::ErrorKind::kMachine, fmt::format("{}: {}: {}", path, what, std::strerror(errno)));
}

// Root's file would tell the kiosk's user nothing.
bool SetRights(int file) {
  const group* kiosk = geteuid() == 0 ? getgrnam(kKioskGroup) : nullptr;
  if (kiosk == nullptr) return fchmod(file, kForTheOwner) == 0;
  return fchown(file, 0, kiosk->gr_gid) == 0 && fchmod(file, kForTheGroupToRead) == 0;
}

bool WriteAll(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool SyncFolder(const fs::path& folder) {
  const int opened = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = opened >= 0 && fsync(opened) == 0;
  if (opened >= 0) close(opened);
  return synced;
}

}  // namespace

std::string PinFileBeside(const std::string& config) {
  return (fs::path(config.empty() ? kSystemConfig : config).parent_path() / kName).string();
}

base::Result<std::string> ReadPinFile(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) return "";
  std::ifstream file;
  if (fs::is_regular_file(status) && fs::file_size(path, error) <= kMostBytes)
    file.open(path, std::ios::binary);
  if (!file.is_open()) {
    return base::Fail(base::ErrorKind::kMachine,
                      fmt::format("{}: cannot be read; foyer --set-pin writes it anew", path));
  }
  std::string text{std::istreambuf_iterator<char>(file), {}};
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

base::Result<void> WritePinFile(const std::string& path, const std::string& hash) {
  const fs::path parent = fs::path(path).parent_path();
  const std::string folder = parent.empty() ? "." : parent.string();
  // /etc/foyer is not there before somebody configures something.
  if (mkdir(folder.c_str(), kFolderMode) == 0) chmod(folder.c_str(), kFolderMode);
  std::string fresh = fmt::format("{}/.{}.XXXXXX", folder, kName);
  const int file = mkostemp(fresh.data(), O_CLOEXEC);
  if (file < 0) return Refuse(path, "the PIN cannot be saved");
  const bool written = SetRights(file) && WriteAll(file, hash + "\n") && fsync(file) == 0;
  const int reason = errno;
  close(file);
  if (written && rename(fresh.c_str(), path.c_str()) == 0) {
    if (!SyncFolder(folder)) return Refuse(folder, "the PIN may be lost if the power is cut now");
    return {};
  }
  if (!written) errno = reason;
  auto refused = Refuse(path, "the PIN cannot be saved");
  unlink(fresh.c_str());
  return refused;
}

}  // namespace foyer::shell
