// The driver's binary protocol.
#include "support/input_socket.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <thread>

namespace foyer::test {
namespace {

constexpr int kAttempts = 100;
constexpr std::chrono::milliseconds kBetweenAttempts{50};
constexpr timeval kLimit{20, 0};

template <typename Response>
bool Receive(int descriptor, xf86ITResponseType type) {
  Response response{};
  return recv(descriptor, &response, sizeof response, MSG_WAITALL) == sizeof response &&
         response.header.type == type;
}

bool ConnectTo(int descriptor, const std::string& path) {
  sockaddr_un address{AF_UNIX, {}};
  std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    if (connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return true;
    std::this_thread::sleep_for(kBetweenAttempts);
  }
  return false;
}

}  // namespace

std::unique_ptr<InputSocket> InputSocket::Connect(const std::string& path) {
  const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (descriptor < 0) return nullptr;
  auto connection = std::unique_ptr<InputSocket>(new InputSocket(descriptor));
  setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &kLimit, sizeof kLimit);
  setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &kLimit, sizeof kLimit);
  auto version = MakeInputEvent<xf86ITEventClientVersion>(XF86IT_EVENT_CLIENT_VERSION);
  version.major = XF86IT_PROTOCOL_VERSION_MAJOR;
  version.minor = XF86IT_PROTOCOL_VERSION_MINOR;
  const bool answers = ConnectTo(descriptor, path) && connection->Send(BytesOf(version)) &&
                       Receive<xf86ITResponseServerVersion>(descriptor, XF86IT_RESPONSE_SERVER_VERSION);
  return answers ? std::move(connection) : nullptr;
}

InputSocket::~InputSocket() {
  close(descriptor_);
}

bool InputSocket::Send(const std::string& bytes) {
  return send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
}

bool InputSocket::Sync() {
  return Send(BytesOf(MakeInputEvent<xf86ITEventWaitForSync>(XF86IT_EVENT_WAIT_FOR_SYNC))) &&
         Receive<xf86ITResponseSyncFinished>(descriptor_, XF86IT_RESPONSE_SYNC_FINISHED);
}

}  // namespace foyer::test
