// One variable so far.
#include "host/environment.h"

#include <cstdlib>

namespace foyer::host {

void PrepareEnvironment() {
  // Xlib otherwise reads its table of composed characters (ten thousand lines) before the first frame.
  // Letters on keys still arrive; dead keys arrive as the plain letter, which the search takes for the
  // accented one.
  constexpr int kKeepExisting = 0;
  setenv("XCOMPOSEFILE", "/dev/null", kKeepExisting);
}

}  // namespace foyer::host
