// A small file, its rights and its replacement.
#include "shell/operator/pin_file.h"

#include <fmt/format.h>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/input_file.h"
#include "base/staged_file.h"
#include "shell/config.h"

namespace foyer::shell {
namespace {

namespace fs = std::filesystem;

constexpr const char* kName = "operator-pin";
// Of platform/systemd/etc/sysusers.conf.
constexpr const char* kKioskGroup = "foyer";
constexpr mode_t kForTheOwner = 0600, kForTheGroupToRead = 0640, kFolderMode = 0755;
constexpr std::uint64_t kMostBytes = 1024;

// Root's file would tell the kiosk's user nothing.
base::FileRights Rights() {
  const group* kiosk = geteuid() == 0 ? getgrnam(kKioskGroup) : nullptr;
  if (kiosk == nullptr) return {kForTheOwner, std::nullopt};
  return {kForTheGroupToRead, kiosk->gr_gid};
}

}  // namespace

std::string PinFileBeside(const std::string& config) {
  return (fs::path(config.empty() ? kSystemConfig : config).parent_path() / kName).string();
}

base::Result<std::string> ReadPinFile(const std::string& path) {
  if (base::IsAbsent(path)) return "";
  auto text = base::ReadInputFile(path, "the hash of a PIN", kMostBytes);
  if (!text) {
    return base::Fail(base::ErrorKind::kMachine,
                      fmt::format("{}: {}; foyer --set-pin writes it anew", path, text.error().message));
  }
  while (!text->empty() && text->back() == '\n') text->pop_back();
  return text;
}

base::Result<void> WritePinFile(const std::string& path, const std::string& hash) {
  const fs::path parent = fs::path(path).parent_path();
  const std::string folder = parent.empty() ? "." : parent.string();
  // /etc/foyer is not there before somebody configures something.
  if (mkdir(folder.c_str(), kFolderMode) == 0) chmod(folder.c_str(), kFolderMode);
  const auto saved = [&]() -> base::Result<void> {
    auto file = base::StagedFile::Create(path);
    if (!file) return tl::unexpected(file.error());
    if (base::WriteAll(file->Descriptor(), hash + "\n")) return file->Publish(Rights());
    return base::Fail(base::ErrorKind::kMachine,
                      fmt::format("{}: cannot be written: {}", path, std::strerror(errno)));
  }();
  if (!saved) return tl::unexpected(base::WithContext("the PIN cannot be saved", saved.error()));
  return {};
}

}  // namespace foyer::shell
