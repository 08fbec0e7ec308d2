// Finds the bundled report from the program's own place.
#include "host/bundled_content.h"

#include <filesystem>

namespace foyer::host {

std::string BundledContentPath() {
  constexpr const char* kName = "igf-2017-cybersecurity.sqlite";
  std::error_code error;
  const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
  const std::filesystem::path beside = folder / kName;
  if (std::filesystem::exists(beside, error)) return beside.string();
  return (folder.parent_path() / "share" / "foyer" / kName).lexically_normal().string();
}

}  // namespace foyer::host
