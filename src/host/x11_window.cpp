// GLFW's native access.
#include "host/x11_window.h"

#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <X11/Xlib.h>

namespace foyer::host {

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
// XPending, because it also sees the events that the driver's own requests read into XCB's queue, and sends
// what waits to be sent: sleeping on the descriptor alone would miss the former.
bool XHasReadEvents() {
  return XPending(glfwGetX11Display()) > 0;
}

}  // namespace foyer::host
