// Notices that displays were plugged, unplugged, turned or given another resolution: GLFW tells only some of
// it. Changes nothing itself.
#pragma once

#include <memory>
#include <string>

namespace foyer::host {

// On a connection of its own to the X server.
class DisplayChanges {
 public:
  // Null where the server has no RandR: then its displays never change.
  static std::unique_ptr<DisplayChanges> Open(const std::string& display_name);
  ~DisplayChanges();
  DisplayChanges(const DisplayChanges&) = delete;
  DisplayChanges& operator=(const DisplayChanges&) = delete;

  int Descriptor() const;  // for poll()

  // Whether there were any since the last call. Does not wait.
  bool Take();

 private:
  struct Connection;

  explicit DisplayChanges(std::unique_ptr<Connection> connection);

  std::unique_ptr<Connection> connection_;
};

}  // namespace foyer::host
