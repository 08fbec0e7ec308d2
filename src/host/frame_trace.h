// The file behind --trace: one JSON line a presented frame, and one of totals at the end. Measures nothing
// itself.
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>

#include "base/error.h"
#include "base/input_event.h"

namespace foyer::host {

// Lines are flushed at once, so that somebody waiting for the first frame can read them from a pipe. A file
// that can no longer be written is ignored: a trace never stops the kiosk.
class FrameTrace {
 public:
  // `start` is the zero of t_ms. Errors are kMachine.
  static base::Result<std::unique_ptr<FrameTrace>> Open(const std::filesystem::path& path, base::Time start);

  // `cpu` is the main thread's time for input and drawing since the last frame, without OpenGL and the swap.
  void FramePresented(base::Time now, std::string_view reason, base::Time cpu);
  void WokeUp() { ++wakeups_; }
  // `cpu` is the whole process's, from its start.
  void Finish(base::Time now, base::Time cpu);

 private:
  struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  FrameTrace(std::FILE* file, base::Time start) : file_(file), start_(start) {}
  void WriteLine(std::string_view line);

  std::unique_ptr<std::FILE, CloseFile> file_;
  base::Time start_;
  std::int64_t frames_ = 0;
  std::int64_t wakeups_ = 0;
};

}  // namespace foyer::host
