// Asks GLFW 3.4 for X11; 3.3 knows nothing else.
#include "host/glfw_version.h"

#include <GLFW/glfw3.h>

namespace foyer::host {

bool InitialiseGlfw() {
#if GLFW_VERSION_MAJOR > 3 || GLFW_VERSION_MINOR >= 4
  // GLFW sees no touch under native Wayland; Xwayland passes it on.
  glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
#endif
  return glfwInit() == GLFW_TRUE;
}

}  // namespace foyer::host
