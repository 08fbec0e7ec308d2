// Counts starts and crashes.
#include "shell/start_record.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <sstream>
#include <utility>

namespace foyer::shell {
namespace {

constexpr std::size_t kCrashesToCaution = 3;
constexpr base::Time kSpan = std::chrono::minutes(1);
// Of a file: more are no record of ours.
constexpr std::size_t kMostCrashes = 1000;

}  // namespace

StartRecord NoteStart(StartRecord record, base::Time now) {
  if (record.is_running) {
    ++record.crashes;
    record.recent_crashes.push_back(now);
  }
  std::erase_if(record.recent_crashes, [&](base::Time crash) { return crash > now || now - crash > kSpan; });
  ++record.starts;
  record.is_running = true;
  return record;
}

StartRecord NoteEnd(StartRecord record) {
  record.is_running = false;
  return record;
}

StartMode ChooseStartMode(const StartRecord& record) {
  return record.recent_crashes.size() >= kCrashesToCaution ? StartMode::kCautious : StartMode::kUsual;
}

std::string ToText(const StartRecord& record) {
  std::string text =
      fmt::format("{} {} {}", record.starts, record.crashes, record.is_running ? "running" : "ended");
  for (const base::Time crash : record.recent_crashes) text += fmt::format(" {}", crash.count());
  return text + "\n";
}

StartRecord ParseStartRecord(std::string_view text) {
  std::istringstream words{std::string(text)};
  StartRecord record;
  std::string state;
  if (!(words >> record.starts >> record.crashes >> state)) return {};
  const bool are_counts = record.starts >= 0 && record.crashes >= 0 &&
                          std::max(record.starts, record.crashes) < std::numeric_limits<int>::max();
  if (!are_counts || (state != "running" && state != "ended")) return {};
  record.is_running = state == "running";
  for (std::string word; words >> word;) {
    std::int64_t crash = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), crash);
    const bool is_time = read.ec == std::errc() && read.ptr == word.data() + word.size() && crash >= 0;
    if (!is_time || record.recent_crashes.size() == kMostCrashes) return {};
    record.recent_crashes.emplace_back(crash);
  }
  return record;
}

NotedStart::NotedStart(std::string_view written, base::Time now,
                       std::function<void(const std::string&)> write)
    : record_(NoteStart(ParseStartRecord(written), now)), write_(std::move(write)) {
  write_(ToText(record_));
}

void NotedStart::End() const {
  write_(ToText(NoteEnd(record_)));
}

}  // namespace foyer::shell
