// Any bytes as the operator's configuration: problems in one line each, and a config that is within its
// bounds.
#include <algorithm>
#include <cstdlib>

#include "fuzz/memory_file.h"
#include "shell/config.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static foyer::test::MemoryFile file;
  file.Write({data, size});
  const auto loaded = foyer::shell::LoadConfig(file.Path());
  const bool one_line = std::all_of(
      loaded.problems.begin(), loaded.problems.end(),
      [](const std::string& problem) { return !problem.empty() && problem.find('\n') == std::string::npos; });
  const auto& config = loaded.config;
  if (!one_line || config.text_step < 0 || config.text_step > 4 || config.idle_seconds < 1 ||
      config.countdown_seconds < 20)
    std::abort();
  return 0;
}
