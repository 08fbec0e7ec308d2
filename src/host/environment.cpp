// What must be set before the first library reads it.
#include "host/environment.h"

#include <clocale>
#include <cstdlib>

namespace foyer::host {
namespace {

constexpr int kKeepExisting = 0;

}  // namespace

void PrepareEnvironment() {
  // Dead keys and Compose give what Xlib's table for the locale holds, and only one of UTF-8 holds it all.
  // Always the same one, which needs no installing: the machine's may be none, one that Xlib does not know
  // (en_NG, lb_LU: no composing at all), or one whose table is for one script only (Greek, Thai). Reading the
  // table takes three hundredths of a start.
  std::setlocale(LC_CTYPE, "C.UTF-8");
  // Mesa otherwise keeps compiled shaders in the home folder. The few that there are compile in no time, and
  // a kiosk writes to no disk.
  setenv("MESA_SHADER_CACHE_DISABLE", "true", kKeepExisting);
}

}  // namespace foyer::host
