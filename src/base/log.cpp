// Writes log lines to standard error.
#include "base/log.h"

#include <fmt/format.h>

#include <chrono>
#include <mutex>

#include "base/repeat_filter.h"
#include "base/standard_streams.h"
#include "base/text.h"

namespace foyer::base {
namespace {

// Two threads log while the kiosk starts.
std::mutex mutex;

LogMemory& Problems() {
  static LogMemory memory;
  return memory;
}

std::chrono::nanoseconds Now() {
  return std::chrono::steady_clock::now().time_since_epoch();
}

enum class Severity { kInformation, kProblem };

void Write(Severity severity, std::string_view level, std::string_view sentence) {
  static RepeatFilter filter;
  const std::scoped_lock lock(mutex);
  const auto line = filter.Admit(fmt::format("{}{}", level, OneLine(sentence)), Now());
  if (!line) return;
  if (severity == Severity::kProblem) Problems().Keep(*line, Now());
  Complain("foyer", *line);
}

}  // namespace

void LogInfo(std::string_view sentence) {
  Write(Severity::kInformation, "", sentence);
}
void LogWarning(std::string_view sentence) {
  Write(Severity::kProblem, "warning: ", sentence);
}
void LogError(std::string_view sentence) {
  Write(Severity::kProblem, "error: ", sentence);
}

std::vector<RememberedLine> LastProblems() {
  const std::scoped_lock lock(mutex);
  return Problems().Lines(Now());
}

}  // namespace foyer::base
