// Touches of a window, read through XInput2 on a connection of their own: GLFW has no touch API. Recognizes
// no gestures and does not sleep.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/input_event.h"
#include "host/server_clock.h"
#include "host/touch_points.h"

namespace foyer::host {

struct TouchBatch {
  std::vector<base::PointerSample> samples;  // in the order in which the fingers moved
  // A real mouse moved, not the pointer that the server drags along with a finger.
  bool mouse_moved = false;
};

// While it lives, the server makes no mouse buttons out of touches on the window.
class TouchSource {
 public:
  // Null where the server has no XInput 2.2 or refuses; then the mouse does everything. Says in the log which
  // touchscreens there are. `window` must outlive the source.
  static std::unique_ptr<TouchSource> Open(const std::string& display_name, unsigned long window);
  ~TouchSource();
  TouchSource(const TouchSource&) = delete;
  TouchSource& operator=(const TouchSource&) = delete;

  int Descriptor() const;  // for poll()
  // Events that poll() will not tell of.
  bool HasReadEvents() const;

  // Takes what has come, without waiting. Positions are multiplied by the scale.
  TouchBatch Read(float scale_x, float scale_y);

  // Every finger ends without a tap; the touches that they are still making are over for us.
  void CancelAll(base::Time now) { points_.CancelAll(now); }

  // Whether a mouse's movements are wanted: they cost a wake-up each.
  void WatchMouse(bool watched);

 private:
  struct Connection;

  explicit TouchSource(std::unique_ptr<Connection> connection);
  void Take(int event_type, const void* event, float scale_x, float scale_y, TouchBatch& batch);

  std::unique_ptr<Connection> connection_;
  TouchPoints points_;
  ServerClock clock_;
};

}  // namespace foyer::host
