// Starts Xvfb and xdotool as child processes.
#include "support/virtual_display.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>

#include "support/child_process.h"

namespace foyer::test {
namespace {

// Generous: a loaded machine takes its time. Nothing waits for it to pass.
constexpr std::chrono::seconds kLimit{60};

}  // namespace

std::unique_ptr<VirtualDisplay> VirtualDisplay::Start(base::PixelSize size,
                                                      std::vector<std::string> options) {
  std::unique_ptr<VirtualDisplay> display(new VirtualDisplay(size, std::move(options)));
  return display->StartServer() ? std::move(display) : nullptr;
}

bool VirtualDisplay::StartServer() {
  std::array<int, 2> pipe_ends{};
  if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return false;
  const std::string screen = std::to_string(size_.width) + "x" + std::to_string(size_.height) + "x24";
  std::vector<std::string> command = {"Xvfb",      "-displayfd", std::to_string(pipe_ends[1]),
                                      "-screen",   "0",          screen,
                                      "-nolisten", "tcp",        "-noreset"};
  command.insert(command.end(), options_.begin(), options_.end());
  if (!name_.empty()) command.insert(command.begin() + 1, name_);
  server_ = Spawn(command, {.kept_descriptor = pipe_ends[1]});
  close(pipe_ends[1]);
  // Xvfb writes its display number once it answers, or closes the pipe when it fails.
  const std::string number = server_ > 0 ? ReadLine(pipe_ends[0], kLimit) : "";
  close(pipe_ends[0]);
  if (number.empty()) {
    Kill();
    return false;
  }
  name_ = ":" + number;
  return true;
}

VirtualDisplay::~VirtualDisplay() {
  Stop(server_, kLimit);
}

void VirtualDisplay::Kill() {
  if (server_ > 0) kill(server_, SIGKILL);
  Stop(server_, kLimit);
  server_ = -1;
}

bool VirtualDisplay::StartAgain() {
  return StartServer();
}

void VirtualDisplay::Select() const {
  setenv("DISPLAY", name_.c_str(), 1);
  unsetenv("WAYLAND_DISPLAY");
}

bool VirtualDisplay::MoveMouse(int x, int y) const {
  return Xdotool({"mousemove", "--sync", std::to_string(x), std::to_string(y)});
}

bool VirtualDisplay::Click(int x, int y, int button) const {
  return Xdotool({"mousemove", std::to_string(x), std::to_string(y), "click", std::to_string(button)});
}

bool VirtualDisplay::TurnWheelDown() const {
  return Xdotool({"click", "5"});
}

bool VirtualDisplay::PressKey(const std::string& x_key_name) const {
  return Xdotool({"key", x_key_name});
}

bool VirtualDisplay::AskToClose(const std::string& window_name) const {
  Display* display = XOpenDisplay(name_.c_str());
  if (display == nullptr) return false;
  ::Window root = DefaultRootWindow(display), parent = 0, *children = nullptr;
  unsigned int count = 0;
  XQueryTree(display, root, &root, &parent, &children, &count);
  bool asked = false;
  for (unsigned int i = 0; i < count; ++i) {
    char* name = nullptr;
    if (XFetchName(display, children[i], &name) == 0 || name == nullptr) continue;
    if (name == window_name) {
      XEvent request{};
      request.xclient.type = ClientMessage;
      request.xclient.window = children[i];
      request.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
      request.xclient.format = 32;
      request.xclient.data.l[0] = static_cast<long>(XInternAtom(display, "WM_DELETE_WINDOW", False));
      asked = XSendEvent(display, children[i], False, NoEventMask, &request) != 0;
    }
    XFree(name);
  }
  if (children != nullptr) XFree(children);
  XCloseDisplay(display);
  return asked;
}

bool VirtualDisplay::Xdotool(const std::vector<std::string>& arguments) const {
  std::vector<std::string> command = {"env", "DISPLAY=" + name_, "xdotool"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return WaitForSuccess(Spawn(command));
}

}  // namespace foyer::test
