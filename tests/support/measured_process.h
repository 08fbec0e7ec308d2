// A program under measurement: started, watched until its first frame, asked what it uses, stopped. Compares
// nothing.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/file_descriptor.h"

namespace foyer::test {

// Of the program and everything that it started.
struct Usage {
  long pss_kilobytes = 0;  // proportional: shared pages count by share
  std::chrono::milliseconds cpu{};
  long wakeups = 0;  // times that a thread slept and was woken
};

class MeasuredProcess {
 public:
  // "{trace}" in the command becomes a file that the program writes a line to for each frame; a program
  // without it writes the lines to standard error. Null when it cannot be started.
  static std::unique_ptr<MeasuredProcess> Start(const std::vector<std::string>& command);
  ~MeasuredProcess();
  MeasuredProcess(const MeasuredProcess&) = delete;
  MeasuredProcess& operator=(const MeasuredProcess&) = delete;

  // From before the fork until a line with "presented" or "t_ms" can be read; nothing when it ends or takes a
  // minute.
  std::optional<std::chrono::duration<double, std::milli>> WaitForFirstFrame();

  // Frames presented since the last call (or the first frame). Does not wait.
  int CountFrames();

  Usage ReadUsage() const;

 private:
  struct Ears {
    base::FileDescriptor pipe;     // closed by the program's end; of a program without a trace its lines
    base::FileDescriptor trace;    // none: the lines come through the pipe
    base::FileDescriptor changes;  // of the trace: inotify(7)
  };
  MeasuredProcess(pid_t leader, Ears ears, std::chrono::steady_clock::time_point start)
      : leader_(leader), ears_(std::move(ears)), start_(start) {}
  // Takes what there is to read; true when a frame was in it.
  bool ReadLines();

  pid_t leader_;
  Ears ears_;
  std::chrono::steady_clock::time_point start_;
  std::string trace_path_;  // empty: none
  std::string unfinished_line_;
  int frames_ = 0;
};

}  // namespace foyer::test
