// The service manager's end of systemd's notify protocol: what a service says of itself. Starts and kills
// nothing.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "support/temporary_folder.h"

namespace foyer::test {

class NotifySocket {
 public:
  NotifySocket();
  ~NotifySocket();
  NotifySocket(const NotifySocket&) = delete;
  NotifySocket& operator=(const NotifySocket&) = delete;

  // For NOTIFY_SOCKET.
  std::string Path() const { return folder_ / "notify"; }

  // The next message, as it was sent; nothing when none comes within `limit`.
  std::optional<std::string> Receive(std::chrono::milliseconds limit);

 private:
  support::TemporaryFolder folder_;
  int descriptor_;
};

}  // namespace foyer::test
