// The file behind --trace: one JSON line a presented frame, and one of totals at the end. Measures nothing
// itself.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/file_descriptor.h"
#include "base/input_event.h"

namespace foyer::host {

// Each line is in the file at once, for somebody who waits for the first frame. A file that can no longer be
// written is ignored: a trace never stops the kiosk.
class FrameTrace {
 public:
  // `start` is the zero of t_ms. An empty path opens nothing and gives null. Errors are kMachine.
  static base::Result<std::unique_ptr<FrameTrace>> Open(const std::filesystem::path& path, base::Time start);

  // `cpu` is the main thread's time for input and drawing since the last frame, without OpenGL and the swap;
  // `layouts` how often the page was laid out for it.
  void FramePresented(base::Time now, std::string_view reason, base::Time cpu, int layouts);
  void WokeUp() { ++wakeups_; }
  // `cpu` is the whole process's, from its start.
  void Finish(base::Time now, base::Time cpu);

 private:
  FrameTrace(base::FileDescriptor file, base::Time start) : file_(std::move(file)), start_(start) {}
  void WriteLine(std::string_view line);

  base::FileDescriptor file_;
  base::Time start_;
  std::int64_t frames_ = 0;
  std::int64_t wakeups_ = 0;
};

}  // namespace foyer::host
