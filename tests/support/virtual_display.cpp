// Starts Xvfb and xdotool as child processes.
#include "support/virtual_display.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cctype>
#include <cstdlib>

extern char** environ;

namespace foyer::test {
namespace {

// `kept_descriptor` stays open in the child although it is marked close-on-exec; -1 for none.
pid_t Spawn(const std::vector<std::string>& command, int kept_descriptor) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  // Duplicating a descriptor onto itself is how posix_spawn spells "keep it".
  if (kept_descriptor >= 0) posix_spawn_file_actions_adddup2(&actions, kept_descriptor, kept_descriptor);
  pid_t child = -1;
  if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) child = -1;
  posix_spawn_file_actions_destroy(&actions);
  return child;
}

bool WaitForSuccess(pid_t child) {
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) return false;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// Xvfb writes its display number and a line break once it answers, or closes the pipe when it fails.
std::string ReadLine(int descriptor) {
  std::string line;
  char character = 0;
  while (read(descriptor, &character, 1) == 1 && character != '\n') line += character;
  return line;
}

}  // namespace

std::unique_ptr<VirtualDisplay> VirtualDisplay::Start(base::PixelSize size) {
  std::array<int, 2> pipe_ends{};
  if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return nullptr;
  const std::string screen = std::to_string(size.width) + "x" + std::to_string(size.height) + "x24";
  const pid_t server = Spawn({"Xvfb", "-displayfd", std::to_string(pipe_ends[1]), "-screen", "0", screen,
                              "-nolisten", "tcp", "-noreset"},
                             pipe_ends[1]);
  close(pipe_ends[1]);
  const std::string number = server > 0 ? ReadLine(pipe_ends[0]) : "";
  close(pipe_ends[0]);
  if (number.empty()) {
    if (server > 0) WaitForSuccess(server);
    return nullptr;
  }
  return std::unique_ptr<VirtualDisplay>(new VirtualDisplay(server, ":" + number));
}

VirtualDisplay::~VirtualDisplay() {
  kill(server_, SIGTERM);
  WaitForSuccess(server_);
}

void VirtualDisplay::Select() const {
  setenv("DISPLAY", name_.c_str(), 1);
  unsetenv("WAYLAND_DISPLAY");
}

bool VirtualDisplay::MoveMouse(int x, int y) const {
  return Xdotool({"mousemove", "--sync", std::to_string(x), std::to_string(y)});
}

bool VirtualDisplay::Click(int x, int y) const {
  return Xdotool({"mousemove", std::to_string(x), std::to_string(y), "click", "1"});
}

bool VirtualDisplay::TurnWheelDown() const {
  return Xdotool({"click", "5"});
}

bool VirtualDisplay::PressKey(const std::string& x_key_name) const {
  return Xdotool({"key", x_key_name});
}

bool VirtualDisplay::Xdotool(const std::vector<std::string>& arguments) const {
  std::vector<std::string> command = {"env", "DISPLAY=" + name_, "xdotool"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return WaitForSuccess(Spawn(command, -1));
}

}  // namespace foyer::test
