// Writes log lines to standard error.
#include "base/log.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <mutex>

#include "base/repeat_filter.h"
#include "base/text.h"

namespace foyer::base {
namespace {

void Write(std::string_view level, std::string_view sentence) {
  // Two threads log while the kiosk starts.
  static std::mutex mutex;
  static RepeatFilter filter;
  const std::scoped_lock lock(mutex);
  const auto line =
      filter.Admit(fmt::format("{}{}", level, OneLine(sentence)), std::chrono::steady_clock::now().time_since_epoch());
  // Not fmt::print, which throws where nobody listens any more.
  if (line) std::fputs(fmt::format("foyer: {}\n", *line).c_str(), stderr);
}

}  // namespace

void LogInfo(std::string_view sentence) {
  Write("", sentence);
}
void LogWarning(std::string_view sentence) {
  Write("warning: ", sentence);
}
void LogError(std::string_view sentence) {
  Write("error: ", sentence);
}

}  // namespace foyer::base
