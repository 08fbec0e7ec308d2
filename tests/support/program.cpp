// Starts programs with posix_spawn; what they say goes through files, which never fill up like pipes.
#include "support/program.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/temporary_folder.h"

extern char** environ;

namespace foyer::test {
namespace {

// Empty paths: the child says it where we do.
pid_t Spawn(const std::vector<std::string>& command, const std::string& out, const std::string& err) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  const auto redirect = [&](int descriptor, const std::string& path) {
    if (path.empty()) return;
    posix_spawn_file_actions_addopen(&actions, descriptor, path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  };
  redirect(STDOUT_FILENO, out);
  redirect(STDERR_FILENO, err);
  pid_t child = -1;
  if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) child = -1;
  posix_spawn_file_actions_destroy(&actions);
  return child;
}

int ExitCode(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

Outcome RunToEnd(const std::vector<std::string>& command) {
  const support::TemporaryFolder folder;
  const std::string out = folder / "out", err = folder / "err";
  const pid_t child = Spawn(command, out, err);
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) return {-1, "", "cannot start " + command[0]};
  return {ExitCode(status), support::ReadBytes(out), support::ReadBytes(err)};
}

Outcome RunWithoutDisplay(std::vector<std::string> command) {
  command.insert(command.begin(), {"env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY"});
  return RunToEnd(command);
}

RunningProgram::RunningProgram(const std::vector<std::string>& command) : child_(Spawn(command, "", "")) {}

RunningProgram::~RunningProgram() {
  Stop();
}

bool RunningProgram::IsRunning() {
  int status = 0;
  if (child_ < 0) return false;
  if (waitpid(child_, &status, WNOHANG) == 0) return true;
  exit_code_ = ExitCode(status);
  child_ = -1;
  return false;
}

int RunningProgram::Stop() {
  if (!IsRunning()) return exit_code_;
  kill(child_, SIGTERM);
  int status = 0;
  if (waitpid(child_, &status, 0) == child_) exit_code_ = ExitCode(status);
  child_ = -1;
  return exit_code_;
}

}  // namespace foyer::test
