// A kiosk under a supervisor that is made to hang, again and again. Judges nothing.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "support/supervisor.h"
#include "support/temporary_folder.h"
#include "support/virtual_display.h"

namespace foyer::test {

inline constexpr const char* kHangs[] = {"draw", "query", "swap"};

class HangTrial {
 public:
  // Null when there is no display or the kiosk never gets ready.
  static std::unique_ptr<HangTrial> Start(SupervisorTimes times);

  // Lets the kiosk hang in this call, or the driver be reset ("reset"), and waits until it shows something
  // again: the time from one to the other. Nothing when it never hung or never came back.
  std::optional<std::chrono::milliseconds> Hang(const std::string& where);

  Supervisor& Watched() { return *supervisor_; }

 private:
  HangTrial() = default;

  support::TemporaryFolder library_folder_;
  support::TemporaryFolder hang_folder_;
  std::unique_ptr<VirtualDisplay> display_;
  std::unique_ptr<Supervisor> supervisor_;
};

}  // namespace foyer::test
