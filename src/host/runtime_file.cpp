// A file and its replacement.
#include "host/runtime_file.h"

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "base/log.h"

namespace foyer::host {
namespace {

// Ours are of one line; whatever else lies there is not read into memory.
constexpr std::uintmax_t kMostBytes = 1 << 16;

}  // namespace

RuntimeFile::RuntimeFile(std::string_view name) {
  const char* folders = std::getenv("RUNTIME_DIRECTORY");
  if (name.empty() || folders == nullptr || *folders == '\0') return;
  // There may be several, with colons between them.
  const std::string_view all = folders;
  path_ = std::filesystem::path(all.substr(0, all.find(':'))) / name;
}

std::string RuntimeFile::Read() const {
  std::error_code error;
  if (path_.empty() || !std::filesystem::is_regular_file(path_, error)) return "";
  if (std::filesystem::file_size(path_, error) > kMostBytes) return "";
  std::ifstream file(path_, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void RuntimeFile::Write(std::string_view text) const {
  if (path_.empty()) return;
  std::filesystem::path fresh = path_;
  fresh += ".new";
  std::ofstream file(fresh, std::ios::binary | std::ios::trunc);
  file << text;
  file.close();
  std::error_code error;
  if (file) std::filesystem::rename(fresh, path_, error);
  if (!file || error) {
    base::LogWarning(fmt::format("{}: cannot be written; crashes will not be counted", path_.string()));
  }
}

}  // namespace foyer::host
