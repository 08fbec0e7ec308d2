// The last lines of the log that told of something wrong, for who cannot read the journal. Reads no clock.
#pragma once

#include <chrono>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace foyer::base {

struct RememberedLine {
  std::string text;  // "error: …"
  std::chrono::nanoseconds age{};
};

class LogMemory {
 public:
  // `now` never goes back.
  void Keep(std::string_view line, std::chrono::nanoseconds now);
  // The latest first.
  std::vector<RememberedLine> Lines(std::chrono::nanoseconds now) const;

 private:
  struct Line {
    std::string text;
    std::chrono::nanoseconds written{};
  };
  std::deque<Line> lines_;  // the oldest first; few, so that weeks of trouble cost nothing
};

}  // namespace foyer::base
