// A small text that outlives the program, but not the machine's being switched off: in the service's folder
// in /run. Does not know what is in it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace foyer::host {

// Without RUNTIME_DIRECTORY, which the service manager sets, or without a name nothing is read or written.
class RuntimeFile {
 public:
  explicit RuntimeFile(std::string_view name);

  // Empty where there is none yet or none can be read.
  std::string Read() const;
  // At once or not at all. What cannot be written is said in the log: it never stops the kiosk.
  void Write(std::string_view text) const;

 private:
  std::filesystem::path path_;  // empty: nowhere
};

}  // namespace foyer::host
