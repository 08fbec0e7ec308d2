// An X server without a screen (Xvfb) for one test, its death, and a hand that moves its mouse. Opens no
// window.
#pragma once

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

#include "base/size.h"

namespace foyer::test {

// Runs from Start to the destructor on a display number of its own, so that tests can run side by side.
class VirtualDisplay {
 public:
  // Null when Xvfb is missing or does not start. `options` are more of Xvfb's.
  static std::unique_ptr<VirtualDisplay> Start(base::PixelSize size, std::vector<std::string> options = {});
  ~VirtualDisplay();
  VirtualDisplay(const VirtualDisplay&) = delete;
  VirtualDisplay& operator=(const VirtualDisplay&) = delete;

  const std::string& Name() const { return name_; }  // ":7"

  // As when it crashes, and as when it is started again under the same name. False where it does not start.
  void Kill();
  bool StartAgain();

  // Makes this the display of everything that this process opens or starts from now on.
  void Select() const;

  // Injected like a real mouse's (XTEST); return when the server has them. False when xdotool refuses.
  bool MoveMouse(int x, int y) const;
  bool Click(int x, int y, int button = 1) const;
  bool TurnWheelDown() const;
  bool PressKey(const std::string& x_key_name) const;  // "Tab", "shift+Tab", "Escape"
  // As a window manager does for Alt+F4.
  bool AskToClose(const std::string& window_name) const;

 private:
  VirtualDisplay(base::PixelSize size, std::vector<std::string> options)
      : size_(size), options_(std::move(options)) {}
  // Without a name the server chooses one.
  bool StartServer();
  bool Xdotool(const std::vector<std::string>& arguments) const;

  base::PixelSize size_;
  std::vector<std::string> options_;
  pid_t server_ = -1;
  std::string name_;
};

}  // namespace foyer::test
