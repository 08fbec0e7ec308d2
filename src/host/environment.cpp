// What must be set before the first library reads it.
#include "host/environment.h"

#include <langinfo.h>

#include <clocale>
#include <cstdlib>
#include <string_view>

namespace foyer::host {
namespace {

constexpr int kKeepExisting = 0;

}  // namespace

void PrepareEnvironment() {
  // Dead keys and Compose give characters that only a locale of UTF-8 has, and a machine may have none set,
  // or one that is not installed. GLFW takes the locale that it finds, and Xlib its table of composed
  // characters; reading that takes three hundredths of a start.
  std::setlocale(LC_CTYPE, "");
  if (nl_langinfo(CODESET) != std::string_view("UTF-8")) std::setlocale(LC_CTYPE, "C.UTF-8");
  // Mesa otherwise keeps compiled shaders in the home folder. The few that there are compile in no time, and
  // a kiosk writes to no disk.
  setenv("MESA_SHADER_CACHE_DISABLE", "true", kKeepExisting);
}

}  // namespace foyer::host
