// What Xlib does when the X server goes away: it ends the program. Here that is an orderly end, in one line.
// Does not wait for the server to come back; who starts the program again does.
#pragma once

#include <functional>

namespace foyer::host {

// From now on the program ends with the machine's exit code when a connection to the X server breaks.
// `before_end` is called first; no destructor runs after it.
void EndWithDisplay(std::function<void()> before_end);

// The same when somebody else destroys this window; 0: there is none to be destroyed. Whatever else the X
// server refuses is said in the log and changes nothing.
void EndWithWindow(unsigned long window);

}  // namespace foyer::host
