// The differences between GLFW 3.3 (Debian 12) and 3.4 (Debian 13), and what every GLFW start needs.
#pragma once

namespace foyer::host {

// Initialises GLFW for X11, where real touches can be read. False when no X server answers.
bool InitialiseGlfw();

}  // namespace foyer::host
