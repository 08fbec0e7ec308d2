// The kiosk under strace while somebody taps on it: what it does to disks and networks. Judges only single
// calls.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "support/notify_socket.h"
#include "support/program.h"
#include "support/temporary_folder.h"
#include "support/virtual_display.h"

namespace foyer::test {

// Of a log of strace, the calls that could write to a disk or reach a network: files opened for writing or
// changed outside /dev, /proc and `own_folder`, and sockets other than local ones. Failed attempts count.
std::vector<std::string> Offences(const std::string& log, const std::string& own_folder);

class TracedKiosk {
 public:
  // Whether this machine lets a process be traced at all.
  static bool IsPossible();
  // Returns when it shows something; null when it never does.
  static std::unique_ptr<TracedKiosk> Start();

  // Clicks all over the glass, types and goes back, for so long.
  void Use(std::chrono::milliseconds duration);
  // Ends the kiosk. `calls` is how many were looked at.
  struct Findings {
    std::vector<std::string> offences;
    long calls = 0;
    int exit_code = 0;
  };
  Findings Stop();

 private:
  TracedKiosk() = default;
  std::string LogPath() const { return folder_ / "strace.log"; }

  support::TemporaryFolder folder_, runtime_folder_;
  NotifySocket notify_;
  std::unique_ptr<VirtualDisplay> display_;
  std::unique_ptr<RunningProgram> program_;
};

}  // namespace foyer::test
