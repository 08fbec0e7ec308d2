// What GLFW's window is to the X server. Keeps Xlib's names out of the files that use it.
#pragma once

#include <string>

struct GLFWwindow;

namespace foyer::host {

unsigned long XWindowOf(GLFWwindow* window);
// Of the display that GLFW is connected to: ":0".
std::string XDisplayName();
// Of GLFW's connection, for poll().
int XDescriptor();
// Returns when everything that the server has told until here was read from the connection.
void XReadAll();
// While one of these lives, no other program changes anything on the X server.
class XServerGrab {
 public:
  XServerGrab();
  ~XServerGrab();
  XServerGrab(const XServerGrab&) = delete;
  XServerGrab& operator=(const XServerGrab&) = delete;
};
// What a dead key or Compose has begun is over.
void XEndComposition(GLFWwindow* window);
// Events that Xlib has read from the connection already: poll() will not tell of them.
bool XHasReadEvents();

}  // namespace foyer::host
