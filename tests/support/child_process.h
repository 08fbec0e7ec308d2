// Programs that a test starts, and their end. Reads nothing of what they print.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>
#include <vector>

namespace foyer::test {

struct SpawnOptions {
  int kept_descriptor = -1;  // stays open in the child although it is marked close-on-exec; -1 for none
  // Files that take what it says; empty: it says it where we do.
  std::string out = "/dev/null", err = "/dev/null";
};

// `command[0]` is a path or is looked for in PATH. -1 when it cannot be started.
pid_t Spawn(const std::vector<std::string>& command, const SpawnOptions& options = {});

// Waits for its end, without a limit; false when it was anything but exit code 0.
bool WaitForSuccess(pid_t child);

// SIGTERM, and SIGKILL where that does not end it within `limit`. Returns when the child is gone.
void Stop(pid_t child, std::chrono::milliseconds limit);

// What comes before a line break, or before the end or the limit.
std::string ReadLine(int descriptor, std::chrono::milliseconds limit);

}  // namespace foyer::test
