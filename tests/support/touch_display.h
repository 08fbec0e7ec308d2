// An X server without a screen that has a touchscreen: Xorg with the dummy and inputtest drivers. Opens no
// window.
#pragma once

#include <sys/types.h>

#include <memory>
#include <string>

#include "base/error.h"
#include "base/size.h"
#include "support/temporary_folder.h"
#include "support/touchscreen.h"

namespace foyer::test {

// Runs from Start to the destructor on a display number of its own. Needs root, as Xorg does here.
class TouchDisplay {
 public:
  // The error says why Xorg did not start, in words for a skipped test.
  static base::Result<std::unique_ptr<TouchDisplay>> Start(base::PixelSize size);
  ~TouchDisplay();
  TouchDisplay(const TouchDisplay&) = delete;
  TouchDisplay& operator=(const TouchDisplay&) = delete;

  const std::string& Name() const { return name_; }  // ":7"
  base::PixelSize Size() const { return size_; }
  Touchscreen& Hand() { return *touchscreen_; }

  // Makes this the display of everything that this process opens or starts from now on.
  void Select() const;

  // A real mouse's, of a device of its own; returns when the server has handed it out. Places are px.
  bool MoveMouse(int x, int y);
  bool ClickMouse(int x, int y);

  // As a window manager may; false when the server does not answer.
  bool TakeFocusAway() const;

  // As when the cable is pulled, and put in again. False when the server refuses.
  bool Unplug() { return EnableTouchscreen(Plug::kOut); }
  bool PlugIn();

 private:
  enum class Plug { kOut, kIn };
  explicit TouchDisplay(base::PixelSize size) : size_(size) {}
  bool EnableTouchscreen(Plug plug);
  std::string TouchSocket() const { return folder_ / "touch.socket"; }

  base::PixelSize size_;
  support::TemporaryFolder folder_;
  pid_t server_ = -1;
  std::string name_;
  std::unique_ptr<Touchscreen> touchscreen_;
  std::unique_ptr<InputSocket> mouse_;
};

}  // namespace foyer::test
