// Starts a program, ends it when it gives no sign of life, and starts it again: what systemd does with
// foyer.service, where there is no systemd. Knows nothing of what the program does.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "support/notify_socket.h"
#include "support/temporary_folder.h"

namespace foyer::test {

// As in the unit: WatchdogSec, TimeoutAbortSec, TimeoutStopSec, RestartSec.
struct SupervisorTimes {
  std::chrono::milliseconds watchdog{6000};
  std::chrono::milliseconds abort{2000};
  std::chrono::milliseconds stop{5000};
  std::chrono::milliseconds restart{500};
};

// Acts only while it is asked to wait.
class Supervisor {
 public:
  // `command` is run with `environment` ("NAME=value") besides this process's own.
  Supervisor(std::vector<std::string> command, const std::vector<std::string>& environment,
             SupervisorTimes times);
  ~Supervisor();
  Supervisor(const Supervisor&) = delete;
  Supervisor& operator=(const Supervisor&) = delete;

  // Supervises until the program has been ready `count` times, counted from the first start; false when that
  // takes longer than `limit`.
  bool SuperviseUntilReady(int count, std::chrono::milliseconds limit);
  void Supervise(std::chrono::milliseconds duration);

  int TimesReady() const { return times_ready_; }
  // Ends that it had to bring about, and ends that came by themselves.
  int Killed() const { return killed_; }
  int Died() const { return static_cast<int>(deaths_.size()); }
  // How it ended by itself, each time: "exit 3", "signal 11".
  const std::vector<std::string>& Deaths() const { return deaths_; }
  const std::string& Status() const { return status_; }  // as the program put it last
  // What it wrote into its folder in /run; empty: no such file.
  std::string RuntimeFile(const std::string& name) const {
    return support::ReadBytes(runtime_folder_ / name);
  }

 private:
  using Clock = std::chrono::steady_clock;
  void Start();
  // Waits for the next thing to happen, `limit` at the most, and answers it.
  void Step(std::chrono::milliseconds limit);
  void Hear(const std::string& message);
  void EndHungProgram();

  std::vector<std::string> command_;
  SupervisorTimes times_;
  NotifySocket socket_;
  support::TemporaryFolder runtime_folder_;
  pid_t program_ = -1;
  std::optional<Clock::time_point> last_sign_;  // nothing: not ready yet
  int times_ready_ = 0, killed_ = 0;
  std::vector<std::string> deaths_;
  std::string status_;
};

}  // namespace foyer::test
