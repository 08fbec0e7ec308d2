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
bool XHasReadEvents() {
  return XEventsQueued(glfwGetX11Display(), QueuedAlready) > 0;
}

}  // namespace foyer::host
