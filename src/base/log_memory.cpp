// Keeps a few lines.
#include "base/log_memory.h"

namespace foyer::base {
namespace {

constexpr std::size_t kMostLines = 12;

}  // namespace

void LogMemory::Keep(std::string_view line, std::chrono::nanoseconds now) {
  lines_.push_back({std::string(line), now});
  if (lines_.size() > kMostLines) lines_.pop_front();
}

std::vector<RememberedLine> LogMemory::Lines(std::chrono::nanoseconds now) const {
  std::vector<RememberedLine> lines;
  for (auto line = lines_.rbegin(); line != lines_.rend(); ++line) {
    lines.push_back({line->text, now - line->written});
  }
  return lines;
}

}  // namespace foyer::base
