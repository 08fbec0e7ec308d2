// What the kiosk tells the service manager (systemd): that it shows something, that it is alive, that it
// ends. Where nobody listens it says nothing.
#pragma once

#include <optional>
#include <string_view>

#include "base/input_event.h"

namespace foyer::host {

// Has no thread of its own, on purpose: only who still gets round the loop says that it is alive.
class Watchdog {
 public:
  // Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID, as sd_notify(3) and sd_watchdog_enabled(3) describe
  // them.
  Watchdog();

  // The first one is what the service manager has waited for. `status` is a sentence in plain words about
  // what is shown, for `systemctl status`.
  void FramePresented(base::Time now, std::string_view status);
  // After each pass that presented a frame or found that none was due. Sends a sign of life where one is due.
  void Alive(base::Time now);
  // When Alive must be called at the latest; nothing while nobody watches.
  std::optional<base::Time> NextSign() const;
  void Stopping() const;

 private:
  std::optional<base::Time> interval_;   // between signs of life; nothing: nobody watches
  std::optional<base::Time> last_sign_;  // nothing: no frame has been presented yet
};

}  // namespace foyer::host
