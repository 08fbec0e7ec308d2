// GLFW's native access.
#include "host/x11_window.h"

#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <X11/Xlib.h>

namespace foyer::host {
namespace {

// On no keyboard a letter: the key that switches the radio off.
constexpr unsigned int kKeyOfNoLetter = 255;

}  // namespace

unsigned long XWindowOf(GLFWwindow* window) {
  return glfwGetX11Window(window);
}
std::string XDisplayName() {
  return DisplayString(glfwGetX11Display());
}
int XDescriptor() {
  return ConnectionNumber(glfwGetX11Display());
}
void XReadAll() {
  XSync(glfwGetX11Display(), False);
}
XServerGrab::XServerGrab() {
  XGrabServer(glfwGetX11Display());
}
XServerGrab::~XServerGrab() {
  XUngrabServer(glfwGetX11Display());
  XFlush(glfwGetX11Display());
}
// GLFW keeps its input context to itself, but Xlib shows every key to it: one that does not go on with what
// was begun ends it, and one that nobody has pressed does nothing else.
void XEndComposition(GLFWwindow* window) {
  XEvent press{};
  press.xkey.type = KeyPress;
  press.xkey.display = glfwGetX11Display();
  press.xkey.window = glfwGetX11Window(window);
  press.xkey.root = DefaultRootWindow(press.xkey.display);
  press.xkey.same_screen = True;
  press.xkey.keycode = kKeyOfNoLetter;
  XFilterEvent(&press, None);
}
// XPending, because it also sees the events that the driver's own requests read into XCB's queue, and sends
// what waits to be sent: sleeping on the descriptor alone would miss the former.
bool XHasReadEvents() {
  return XPending(glfwGetX11Display()) > 0;
}

}  // namespace foyer::host
