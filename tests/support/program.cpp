// What programs say goes through files, which never fill up like pipes.
#include "support/program.h"

#include <signal.h>
#include <sys/wait.h>

#include "support/child_process.h"
#include "support/temporary_folder.h"

namespace foyer::test {
namespace {

int ExitCode(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

Outcome RunToEnd(const std::vector<std::string>& command) {
  const support::TemporaryFolder folder;
  const std::string out = folder / "out", err = folder / "err";
  const pid_t child = Spawn(command, {.out = out, .err = err});
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) return {-1, "", "cannot start " + command[0]};
  return {ExitCode(status), support::ReadBytes(out), support::ReadBytes(err)};
}

Outcome RunWithoutDisplay(std::vector<std::string> command) {
  command.insert(command.begin(), {"env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY"});
  return RunToEnd(command);
}

RunningProgram::RunningProgram(const std::vector<std::string>& command)
    : child_(Spawn(command, {.out = "", .err = ""})) {}

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
