// A datagram socket.
#include "support/notify_socket.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace foyer::test {

NotifySocket::NotifySocket() : descriptor_(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
  sockaddr_un address{AF_UNIX, {}};
  std::strncpy(address.sun_path, Path().c_str(), sizeof address.sun_path - 1);
  if (bind(descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    ADD_FAILURE() << "no socket at " << Path();
  }
}

NotifySocket::~NotifySocket() {
  close(descriptor_);
}

std::optional<std::string> NotifySocket::Receive(std::chrono::milliseconds limit) {
  pollfd polled{descriptor_, POLLIN, 0};
  const auto wait = std::max(limit, std::chrono::milliseconds::zero());
  if (poll(&polled, 1, static_cast<int>(wait.count())) <= 0) return std::nullopt;
  std::array<char, 4096> buffer{};
  const ssize_t count = recv(descriptor_, buffer.data(), buffer.size(), 0);
  if (count < 0) return std::nullopt;
  return std::string(buffer.data(), static_cast<std::size_t>(count));
}

}  // namespace foyer::test
