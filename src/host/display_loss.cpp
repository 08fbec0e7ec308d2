// Xlib's two error handlers.
#include "host/display_loss.h"

#include <X11/Xlib.h>
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <utility>

#include "base/error.h"
#include "base/log.h"

namespace foyer::host {
namespace {

// Global because Xlib's handlers have no argument of their own.
std::function<void()> call_before_end;
unsigned long needed_window = 0;

[[noreturn]] void End(const char* why) {
  base::LogError(why);
  if (call_before_end) call_before_end();
  // Neither Xlib nor the driver survives its own orderly end without a server.
  std::_Exit(base::ExitCode(base::ErrorKind::kMachine));
}

int OnBrokenConnection(Display*) {
  End("display: the X server is gone; ending, to be started again");
}

int OnRefusal(Display* display, XErrorEvent* error) {
  const bool misses_drawable = error->error_code == BadWindow || error->error_code == BadDrawable;
  if (misses_drawable && needed_window != 0 && error->resourceid == needed_window) {
    End("display: somebody destroyed the window; ending, to be started again");
  }
  std::array<char, 128> words{};
  XGetErrorText(display, error->error_code, words.data(), static_cast<int>(words.size()));
  base::LogWarning(fmt::format("display: the X server refused request {}.{}: {}", error->request_code,
                               error->minor_code, words.data()));
  return 0;
}

}  // namespace

void EndWithDisplay(std::function<void()> before_end) {
  call_before_end = std::move(before_end);
  XSetIOErrorHandler(OnBrokenConnection);
}

void EndWithWindow(unsigned long window) {
  needed_window = window;
  XSetErrorHandler(OnRefusal);
}

}  // namespace foyer::host
