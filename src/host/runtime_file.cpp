// A file and its replacement.
#include "host/runtime_file.h"

#include <fmt/format.h>

#include <cstdlib>

#include "base/input_file.h"
#include "base/log.h"
#include "base/staged_file.h"

namespace foyer::host {
namespace {

// Ours are of one line; whatever else lies there is not read into memory.
constexpr std::uint64_t kMostBytes = 1 << 16;

}  // namespace

RuntimeFile::RuntimeFile(std::string_view name) {
  const char* folders = std::getenv("RUNTIME_DIRECTORY");
  if (name.empty() || folders == nullptr || *folders == '\0') return;
  // There may be several, with colons between them.
  const std::string_view all = folders;
  path_ = std::filesystem::path(all.substr(0, all.find(':'))) / name;
}

std::string RuntimeFile::Read() const {
  if (path_.empty()) return "";
  return base::ReadInputFile(path_.string(), "a note of starts", kMostBytes).value_or("");
}

void RuntimeFile::Write(std::string_view text) const {
  if (path_.empty()) return;
  auto file = base::StagedFile::Create(path_.string());
  const bool written = file && base::WriteAll(file->Descriptor(), text) && file->Publish();
  if (!written) {
    base::LogWarning(fmt::format("{}: cannot be written; crashes will not be counted", path_.string()));
  }
}

}  // namespace foyer::host
