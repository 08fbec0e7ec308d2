// posix_spawn and waitpid.
#include "support/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <thread>

extern char** environ;

namespace foyer::test {

using std::chrono::steady_clock;

pid_t Spawn(const std::vector<std::string>& command, const SpawnOptions& options) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  const auto redirect = [&](int descriptor, const std::string& path) {
    if (path.empty()) return;
    posix_spawn_file_actions_addopen(&actions, descriptor, path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  };
  redirect(STDOUT_FILENO, options.out);
  redirect(STDERR_FILENO, options.err);
  // Duplicating a descriptor onto itself is how posix_spawn spells "keep it".
  const int kept = options.kept_descriptor;
  if (kept >= 0) posix_spawn_file_actions_adddup2(&actions, kept, kept);
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

void Stop(pid_t child, std::chrono::milliseconds limit) {
  if (child < 0) return;
  kill(child, SIGTERM);
  const auto deadline = steady_clock::now() + limit;
  while (waitpid(child, nullptr, WNOHANG) == 0) {
    if (steady_clock::now() > deadline) kill(child, SIGKILL);
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
}

std::string ReadLine(int descriptor, std::chrono::milliseconds limit) {
  const auto deadline = steady_clock::now() + limit;
  std::string line;
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - steady_clock::now());
    pollfd polled{descriptor, POLLIN, 0};
    char character = 0;
    if (left.count() <= 0 || poll(&polled, 1, static_cast<int>(left.count())) <= 0) return line;
    if (read(descriptor, &character, 1) != 1 || character == '\n') return line;
    line += character;
  }
}

}  // namespace foyer::test
