// A signal handler may not call GLFW; it writes a byte into a pipe, and a sleeping thread does the rest.
#include "host/stop_signals.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "host/window.h"

namespace foyer::host {
namespace {

constexpr char kSignal = 's';
constexpr char kQuit = 'q';
constexpr std::array kCaught = {SIGTERM, SIGINT, SIGHUP};

// Global because a signal handler has no argument of its own.
std::array<int, 2> pipe_ends = {-1, -1};
std::array<struct sigaction, kCaught.size()> former_actions;

void Notify(int) {
  const int saved_errno = errno;
  [[maybe_unused]] auto written = write(pipe_ends[1], &kSignal, 1);
  errno = saved_errno;
}

}  // namespace

StopSignals::StopSignals() {
  if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return;  // then the signals end the program the hard way
  watcher_ = std::thread(&StopSignals::Watch, this);
  struct sigaction action {};
  action.sa_handler = Notify;
  action.sa_flags = SA_RESTART;
  for (std::size_t i = 0; i < kCaught.size(); ++i) {
    sigaction(kCaught[i], &action, &former_actions[i]);
    // As nohup leaves it: the kiosk is to outlive its terminal.
    if (former_actions[i].sa_handler == SIG_IGN) sigaction(kCaught[i], &former_actions[i], nullptr);
  }
}

StopSignals::~StopSignals() {
  if (!watcher_.joinable()) return;
  for (std::size_t i = 0; i < kCaught.size(); ++i) sigaction(kCaught[i], &former_actions[i], nullptr);
  [[maybe_unused]] auto written = write(pipe_ends[1], &kQuit, 1);
  watcher_.join();
  close(pipe_ends[0]);
  close(pipe_ends[1]);
}

void StopSignals::Watch() {
  char byte = 0;
  while (true) {
    const auto count = read(pipe_ends[0], &byte, 1);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0 || byte == kQuit) return;
    has_arrived_ = true;
    Window::Wake();
  }
}

}  // namespace foyer::host
