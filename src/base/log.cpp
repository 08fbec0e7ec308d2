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

std::string_view NameOf(Severity severity) {
  switch (severity) {
    case Severity::kInformation:
      return "";
    case Severity::kWarning:
      return "warning: ";
    case Severity::kError:
      return "error: ";
  }
  return "";
}

RepeatFilter& Filter() {
  static RepeatFilter filter;
  return filter;
}

// REQUIRES: the mutex is held.
void WriteLine(Severity severity, const std::string& line) {
  if (severity != Severity::kInformation) Problems().Keep(line, Now());
  Complain("foyer", line);
}

void Write(Severity severity, std::string_view sentence) {
  const std::scoped_lock lock(mutex);
  const auto line = Filter().Admit(fmt::format("{}{}", NameOf(severity), OneLine(sentence)), Now());
  if (line) WriteLine(severity, *line);
}

}  // namespace

void LogInfo(std::string_view sentence) {
  Write(Severity::kInformation, sentence);
}
void LogWarning(std::string_view sentence) {
  Write(Severity::kWarning, sentence);
}
void LogError(std::string_view sentence) {
  Write(Severity::kError, sentence);
}
void LogState(Severity severity, std::string_view subject, std::string_view state) {
  const std::string line = fmt::format("{}{}: {}", NameOf(severity), subject, OneLine(state));
  const std::scoped_lock lock(mutex);
  if (Filter().AdmitState(subject, line)) WriteLine(severity, line);
}

std::vector<RememberedLine> LastProblems() {
  const std::scoped_lock lock(mutex);
  return Problems().Lines(Now());
}

}  // namespace foyer::base
