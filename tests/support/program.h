// Other programs, started by a test: run to their end with what they said, or left running until told to
// stop.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace foyer::test {

struct Outcome {
  int exit_code = -1;  // -1: did not start, or was ended by a signal
  std::string out, err;
};

// `command[0]` is a path or is looked for in PATH. Waits for the end, however long that takes.
Outcome RunToEnd(const std::vector<std::string>& command);

// Without a display: as RunToEnd, with neither DISPLAY nor WAYLAND_DISPLAY.
Outcome RunWithoutDisplay(std::vector<std::string> command);

// Runs from the constructor until Stop or the destructor; what it says goes where the test's own words go.
class RunningProgram {
 public:
  explicit RunningProgram(const std::vector<std::string>& command);
  ~RunningProgram();
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;

  bool IsRunning();
  // Asks it to end (SIGTERM) and waits; its exit code, or -1 where a signal ended it.
  int Stop();

 private:
  pid_t child_;
  int exit_code_ = -1;
};

}  // namespace foyer::test
