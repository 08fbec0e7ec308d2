// What must be set before the first library reads it.
#include "host/environment.h"

#include <cstdlib>

namespace foyer::host {
namespace {

constexpr int kKeepExisting = 0;

}  // namespace

void PrepareEnvironment() {
  // Xlib otherwise reads its table of composed characters (ten thousand lines) before the first frame.
  // Letters on keys still arrive; dead keys arrive as the plain letter, which the search takes for the
  // accented one.
  setenv("XCOMPOSEFILE", "/dev/null", kKeepExisting);
  // Mesa otherwise keeps compiled shaders in the home folder. The few that there are compile in no time, and
  // a kiosk writes to no disk.
  setenv("MESA_SHADER_CACHE_DISABLE", "true", kKeepExisting);
}

}  // namespace foyer::host
