// Keeps a log readable that says the same again and again. Writes nothing and reads no clock.
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace foyer::base {

// A line that was admitted is not admitted again for a minute; then it says how often it would have come.
class RepeatFilter {
 public:
  // What to write for `line`; nothing where it was written less than a minute ago. `now` never goes back.
  std::optional<std::string> Admit(std::string_view line, std::chrono::nanoseconds now);

  // Whether `line` says another state of a thing ("display") than the last one that was admitted of it: so
  // the last line about it is true, and is written once.
  bool AdmitState(std::string_view subject, std::string_view line);

 private:
  struct Line {
    std::string text;
    std::chrono::nanoseconds written{};
    int left_out = 0;  // since then
  };
  std::map<std::string, std::string, std::less<>>
      states_;               // the last line of each subject; there are a handful
  std::deque<Line> recent_;  // the oldest first; few, so that a flood of different lines costs nothing
};

}  // namespace foyer::base
