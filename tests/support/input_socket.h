// The socket of one device of Xorg's inputtest driver. Does not know what its events mean.
#pragma once

#include <xorg/xf86-input-inputtest-protocol.h>

#include <memory>
#include <string>

namespace foyer::test {

template <typename Event>
Event MakeInputEvent(xf86ITEventType type) {
  Event event{};
  event.header.length = sizeof event;
  event.header.type = type;
  return event;
}

template <typename Event>
std::string BytesOf(const Event& event) {
  return {reinterpret_cast<const char*>(&event), sizeof event};
}

// One for a device's whole life: Xorg spins for ever once an injector has hung up.
class InputSocket {
 public:
  // Null when the driver does not answer within some seconds.
  static std::unique_ptr<InputSocket> Connect(const std::string& path);
  ~InputSocket();
  InputSocket(const InputSocket&) = delete;
  InputSocket& operator=(const InputSocket&) = delete;

  bool Send(const std::string& bytes);
  // Returns when the server has handed out everything until here; false when it does not answer.
  bool Sync();

 private:
  explicit InputSocket(int descriptor) : descriptor_(descriptor) {}

  int descriptor_;
};

}  // namespace foyer::test
