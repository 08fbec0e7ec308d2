// Xorg's configuration and start.
#include "support/touch_display.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/extensions/XInput2.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "support/child_process.h"

namespace foyer::test {
namespace {

// Generous, as a loaded machine takes its time. Nothing waits for it to pass.
constexpr std::chrono::seconds kLimit{60};
// The server ends by itself after this long even when the test was killed: without an injector it would spin.
constexpr const char* kServerLife = "300";
constexpr double kAxisLength = 65536;
constexpr const char* kTouchscreenName = "foyer touchscreen";

// A mouse and a keyboard that nobody moves: without them Xorg looks for drivers that are not there.
constexpr const char* kConfig = R"(
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "{name}" "SendCoreEvents"
  InputDevice "mouse" "CorePointer"
  InputDevice "keyboard" "CoreKeyboard"
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 1-1000
  VertRefresh 1-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "{width}x{height}"
    Virtual {width} {height}
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "{name}"
  Driver "inputtest"
  Option "DeviceType" "Touch"
  Option "TouchCount" "10"
  Option "SocketPath" "{folder}/touch.socket"
EndSection
Section "InputDevice"
  Identifier "mouse"
  Driver "inputtest"
  Option "DeviceType" "PointerAbsolute"
  Option "SocketPath" "{folder}/mouse.socket"
EndSection
Section "InputDevice"
  Identifier "keyboard"
  Driver "inputtest"
  Option "DeviceType" "Keyboard"
  Option "SocketPath" "{folder}/keyboard.socket"
EndSection
)";

// The first line of the server's log that tells of an error.
std::string ReasonIn(const std::string& log) {
  std::istringstream lines(log);
  for (std::string line; std::getline(lines, line);) {
    if (line.find("(EE) ") != std::string::npos && line.size() > 20) return line;
  }
  return "no reason given";
}

}  // namespace

base::Result<std::unique_ptr<TouchDisplay>> TouchDisplay::Start(base::PixelSize size) {
  auto display = std::unique_ptr<TouchDisplay>(new TouchDisplay(size));
  const std::string folder = display->folder_.Path(), config = folder + "/xorg.conf",
                    log = folder + "/xorg.log";
  support::WriteBytes(config, fmt::format(fmt::runtime(kConfig), fmt::arg("name", kTouchscreenName),
                                          fmt::arg("width", size.width), fmt::arg("height", size.height),
                                          fmt::arg("folder", folder)));
  std::array<int, 2> pipe_ends{};
  if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return base::Fail(base::ErrorKind::kMachine, "no pipe");
  display->server_ =
      Spawn({"timeout", "--kill-after=5", kServerLife, "Xorg", "-displayfd", std::to_string(pipe_ends[1]),
             "-config", config, "-logfile", log, "-noreset", "-nolisten", "tcp", "-novtswitch", "-sharevts"},
            {.kept_descriptor = pipe_ends[1]});
  close(pipe_ends[1]);
  const std::string number = ReadLine(pipe_ends[0], kLimit);
  close(pipe_ends[0]);
  if (number.empty()) {
    return base::Fail(base::ErrorKind::kMachine, "Xorg did not start: " + ReasonIn(support::ReadBytes(log)));
  }
  display->name_ = ":" + number;
  display->touchscreen_ = Touchscreen::Connect(display->TouchSocket(), size);
  display->mouse_ = InputSocket::Connect(folder + "/mouse.socket");
  if (!display->touchscreen_ || !display->mouse_) {
    return base::Fail(base::ErrorKind::kMachine,
                      "Xorg's inputtest driver does not answer: " + ReasonIn(support::ReadBytes(log)));
  }
  return display;
}

TouchDisplay::~TouchDisplay() {
  // Before the injector hangs up.
  Stop(server_, kLimit);
}

void TouchDisplay::Select() const {
  setenv("DISPLAY", name_.c_str(), 1);
  unsetenv("WAYLAND_DISPLAY");
}

bool TouchDisplay::MoveMouse(int x, int y) {
  auto motion = MakeInputEvent<xf86ITEventMotion>(XF86IT_EVENT_MOTION);
  motion.is_absolute = 1;
  motion.valuators.mask[0] = 0b11;
  // The server tells no window of the first movement after another device's; hands move mice more than once.
  for (const int before : {1, 0}) {
    motion.valuators.valuators[0] = (x - before + 0.5) / size_.width * kAxisLength;
    motion.valuators.valuators[1] = (y + 0.5) / size_.height * kAxisLength;
    if (!mouse_->Send(BytesOf(motion))) return false;
  }
  return mouse_->Sync();
}

bool TouchDisplay::ClickMouse(int x, int y) {
  if (!MoveMouse(x, y)) return false;
  auto button = MakeInputEvent<xf86ITEventButton>(XF86IT_EVENT_BUTTON);
  button.button = 1;
  for (const std::uint32_t is_press : {1u, 0u}) {
    button.is_press = is_press;
    if (!mouse_->Send(BytesOf(button))) return false;
  }
  return mouse_->Sync();
}

bool TouchDisplay::TakeFocusAway() const {
  Display* display = XOpenDisplay(name_.c_str());
  if (display == nullptr) return false;
  XSetInputFocus(display, None, RevertToNone, CurrentTime);
  XCloseDisplay(display);
  return true;
}

bool TouchDisplay::PlugIn() {
  if (!EnableTouchscreen(Plug::kIn)) return false;
  // The driver hung up when its device went.
  touchscreen_ = Touchscreen::Connect(TouchSocket(), size_);
  return touchscreen_ != nullptr;
}

bool TouchDisplay::EnableTouchscreen(Plug plug) {
  Display* display = XOpenDisplay(name_.c_str());
  if (display == nullptr) return false;
  int count = 0, found = 0;
  XIDeviceInfo* devices = XIQueryDevice(display, XIAllDevices, &count);
  for (int i = 0; i < count; ++i) {
    if (devices[i].name == std::string(kTouchscreenName)) found = devices[i].deviceid;
  }
  XIFreeDeviceInfo(devices);
  if (found != 0) {
    unsigned char enabled = plug == Plug::kIn ? 1 : 0;
    const Atom property = XInternAtom(display, "Device Enabled", False);
    XIChangeProperty(display, found, property, XA_INTEGER, 8, PropModeReplace, &enabled, 1);
    XSync(display, False);
  }
  XCloseDisplay(display);
  return found != 0;
}

}  // namespace foyer::test
