// Remembers the last lines.
#include "base/repeat_filter.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace foyer::base {
namespace {

constexpr std::chrono::minutes kBetweenRepeats{1};
constexpr std::size_t kMostLines = 64;

}  // namespace

std::optional<std::string> RepeatFilter::Admit(std::string_view line, std::chrono::nanoseconds now) {
  const auto found =
      std::find_if(recent_.begin(), recent_.end(), [&](const Line& each) { return each.text == line; });
  if (found == recent_.end()) {
    recent_.push_back({std::string(line), now});
    if (recent_.size() > kMostLines) recent_.pop_front();
    return recent_.back().text;
  }
  if (now < found->written + kBetweenRepeats) {
    ++found->left_out;
    return std::nullopt;
  }
  found->written = now;
  const int left_out = std::exchange(found->left_out, 0);
  if (left_out == 0) return found->text;
  return fmt::format("{} (left out since: {})", found->text, left_out);
}

bool RepeatFilter::AdmitState(std::string_view subject, std::string_view line) {
  const auto last = states_.find(subject);
  if (last != states_.end() && last->second == line) return false;
  states_.insert_or_assign(std::string(subject), std::string(line));
  return true;
}

}  // namespace foyer::base
