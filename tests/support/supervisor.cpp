// The notify protocol's other end, and signals.
#include "support/supervisor.h"

#include <signal.h>
#include <sys/wait.h>

#include <algorithm>
#include <sstream>
#include <thread>

#include "support/child_process.h"

namespace foyer::test {
namespace {

using std::chrono_literals::operator""ms;

constexpr auto kBetweenLooks = 20ms;

}  // namespace

Supervisor::Supervisor(std::vector<std::string> command, const std::vector<std::string>& environment,
                       SupervisorTimes times)
    : times_(times) {
  const auto microseconds = std::chrono::microseconds(times.watchdog).count();
  command_ = {"env",
              "-u",
              "WATCHDOG_PID",
              "NOTIFY_SOCKET=" + socket_.Path(),
              "WATCHDOG_USEC=" + std::to_string(microseconds),
              "RUNTIME_DIRECTORY=" + runtime_folder_.Path()};
  command_.insert(command_.end(), environment.begin(), environment.end());
  command_.insert(command_.end(), command.begin(), command.end());
  Start();
}

Supervisor::~Supervisor() {
  Stop(program_, times_.stop);
}

void Supervisor::Start() {
  last_sign_.reset();
  program_ = Spawn(command_);
}

bool Supervisor::SuperviseUntilReady(int count, std::chrono::milliseconds limit) {
  const auto deadline = Clock::now() + limit;
  while (times_ready_ < count) {
    if (Clock::now() > deadline) return false;
    Step(kBetweenLooks);
  }
  return true;
}

void Supervisor::Supervise(std::chrono::milliseconds duration) {
  const auto deadline = Clock::now() + duration;
  while (Clock::now() < deadline) Step(kBetweenLooks);
}

void Supervisor::Step(std::chrono::milliseconds limit) {
  if (const auto message = socket_.Receive(limit)) Hear(*message);
  int status = 0;
  if (program_ > 0 && waitpid(program_, &status, WNOHANG) == program_) {
    deaths_.push_back(WIFEXITED(status) ? "exit " + std::to_string(WEXITSTATUS(status))
                                        : "signal " + std::to_string(WTERMSIG(status)));
    program_ = -1;
  }
  if (last_sign_ && Clock::now() > *last_sign_ + times_.watchdog) EndHungProgram();
  if (program_ > 0) return;
  // What the old one still had to say is not the new one's.
  while (socket_.Receive(0ms)) continue;
  std::this_thread::sleep_for(times_.restart);
  Start();
}

void Supervisor::Hear(const std::string& message) {
  std::istringstream lines(message);
  for (std::string line; std::getline(lines, line);) {
    if (line == "READY=1") ++times_ready_;
    if (line == "READY=1" || line == "WATCHDOG=1") last_sign_ = Clock::now();
    if (line.starts_with("STATUS=")) status_ = line.substr(line.find('=') + 1);
  }
}

void Supervisor::EndHungProgram() {
  if (program_ <= 0) return;
  ++killed_;
  kill(program_, SIGABRT);
  const auto deadline = Clock::now() + times_.abort;
  while (waitpid(program_, nullptr, WNOHANG) == 0) {
    if (Clock::now() > deadline) kill(program_, SIGKILL);
    std::this_thread::sleep_for(5ms);
  }
  program_ = -1;
}

}  // namespace foyer::test
