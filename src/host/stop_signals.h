// SIGTERM, SIGINT and SIGHUP (its terminal is closed) as a wish to stop, so that the main loop ends as
// cleanly as by hand. Stops nothing itself.
#pragma once

#include <atomic>
#include <thread>

namespace foyer::host {

// While it lives, those signals that were not ignored before are caught and wake Window::WaitEvents. One at a
// time.
class StopSignals {
 public:
  StopSignals();
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  bool Arrived() const { return has_arrived_; }

 private:
  void Watch();

  std::atomic<bool> has_arrived_ = false;
  std::thread watcher_;
};

}  // namespace foyer::host
