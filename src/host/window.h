// The kiosk's window: GLFW, touches and the OpenGL context in one place. Draws nothing and decides nothing.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/input_event.h"
#include "base/size.h"
#include "host/display_changes.h"
#include "host/input_queue.h"
#include "host/touch_source.h"

struct GLFWwindow;

namespace foyer::host {

enum class WindowMode {
  // The primary monitor at its own video mode, without frame, and without cursor until a mouse moves; `size`
  // is
  // ignored.
  kFullScreen,
  kWindowed,
  kHidden,  // never shown; for screenshots
};

// What is known of the display before the window is there.
struct DisplayFacts {
  base::PixelSize window;   // the framebuffer that the window will have, where nothing scales it
  base::PixelSize monitor;  // 0x0: there is none
  // What the primary monitor says of itself. Unchecked: panels have been seen to report nonsense.
  std::optional<base::MillimetreSize> glass;
};

struct WindowOptions {
  std::string title = "Foyer";
  WindowMode mode = WindowMode::kFullScreen;
  std::optional<base::PixelSize> size;  // the monitor's when absent
  // Called before the slow part of opening, so that others can get ready for this display meanwhile.
  std::function<void(const DisplayFacts&)> display_known;
  // Called when the X server goes away, or somebody destroys the window, right before the program ends with
  // the exit code of kMachine.
  std::function<void()> display_lost;
};

// What the driver gave, from which the renderer picks its backend.
enum class GraphicsLevel { kOpenGl3, kOpenGl2 };

// Asks for OpenGL 3.0 and, where the driver refuses, for 2.1. One window at a time; everything on the main
// thread.
class Window {
 public:
  // Errors are kMachine: no display, no OpenGL 2.1.
  static base::Result<std::unique_ptr<Window>> Open(const WindowOptions& options);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  base::PixelSize FramebufferSize() const;  // 0x0 while minimised
  GraphicsLevel Graphics() const { return graphics_; }

  // Sleeps until there is an event or `timeout` (from now) is over; without one, until there is an event.
  std::vector<base::InputEvent> WaitEvents(std::optional<base::Time> timeout);

  // Shows what was drawn; waits for the display's refresh where the driver can.
  void Present();
  // Whether the driver has reset itself and dropped all that it was given. Never where it does not tell.
  bool LostGraphics() const;

  // GLFW's: "3.3.8 X11 GLX EGL …", for the operator.
  static std::string LibraryVersion();

  // Ends a WaitEvents early. From any thread, but not from a signal handler.
  static void Wake();

 private:
  struct Callbacks;

  Window(GLFWwindow* window, GraphicsLevel graphics);
  void UpdateScale();
  void ReadTouches();
  // The primary monitor as it is now, from edge to edge. Without one the window waits where it is.
  void FillMonitor();
  void SetPointerMovedBy(PointerMovedBy mover);
  // Nothing stays pressed.
  void AbandonPresses();

  GLFWwindow* window_;
  GraphicsLevel graphics_;
  unsigned int (*reset_status_)() = nullptr;  // null: the driver does not tell
  InputQueue queue_;
  std::unique_ptr<TouchSource> touches_;      // null: there is only the mouse
  std::unique_ptr<DisplayChanges> displays_;  // null: what changes there does not matter
  PointerMovedBy pointer_moved_by_ = PointerMovedBy::kMouse;
  float scale_x_ = 1, scale_y_ = 1;  // framebuffer px a screen coordinate
};

}  // namespace foyer::host
