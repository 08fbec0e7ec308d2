// What the kiosk remembers from start to start, by which it knows that it crashes again and again. Reads no
// clock and no file itself.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/input_event.h"

namespace foyer::shell {

// Cautious: with the bundled report and the default settings, whatever the operator has configured.
enum class StartMode { kUsual, kCautious };

// Since the machine was switched on. A start that came to no orderly end was a crash, and is known as one at
// the next start.
struct StartRecord {
  int starts = 0;
  int crashes = 0;
  std::vector<base::Time> recent_crashes;  // those of the last minute, since the machine was switched on
  bool is_running = false;
};

// `now` counts from when the machine was switched on: the date may be wrong.
StartRecord NoteStart(StartRecord record, base::Time now);
StartRecord NoteEnd(StartRecord record);

// After three crashes within a minute: cautious.
StartMode ChooseStartMode(const StartRecord& record);

std::string ToText(const StartRecord& record);
// What is no record at all counts as the first start: it must not keep the kiosk from starting.
StartRecord ParseStartRecord(std::string_view text);

// A start from its beginning to its orderly end, which is the destructor or End: no crash comes there.
class NotedStart {
 public:
  // `written` is what `write` was last given, by an earlier start.
  NotedStart(std::string_view written, base::Time now, std::function<void(const std::string&)> write);
  ~NotedStart() { End(); }
  NotedStart(const NotedStart&) = delete;
  NotedStart& operator=(const NotedStart&) = delete;

  // For an end without destructors.
  void End() const;

  const StartRecord& Record() const { return record_; }
  StartMode Mode() const { return ChooseStartMode(record_); }

 private:
  StartRecord record_;
  std::function<void(const std::string&)> write_;
};

}  // namespace foyer::shell
