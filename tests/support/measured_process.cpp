// Pipes, inotify, /proc and signals.
#include "support/measured_process.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

namespace foyer::test {
namespace {

using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
// Where a program keeps the pipe open, without knowing, until its end.
constexpr int kUnusedNumber = 3;

std::string ReadFile(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// The number behind `label` in a /proc file of labelled lines.
long ReadLabelled(const std::filesystem::path& path, const std::string& label) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(label)) return std::stol(line.substr(label.size()));
  }
  return 0;
}

struct ProcessStat {
  long session = 0, cpu_ticks = 0;
};

// Fields of /proc/PID/stat are counted from behind the program's name, which may hold anything.
ProcessStat ReadStat(const std::filesystem::path& process) {
  const std::string text = ReadFile(process / "stat");
  const auto name_end = text.rfind(')');
  if (name_end == std::string::npos) return {};
  std::istringstream fields(text.substr(name_end + 1));
  std::string state;
  std::array<long, 12> numbers{};
  fields >> state;
  for (long& number : numbers) fields >> number;
  return {numbers[2], numbers[10] + numbers[11]};
}

}  // namespace

std::unique_ptr<MeasuredProcess> MeasuredProcess::Start(const std::vector<std::string>& command) {
  std::array<int, 2> pipe_ends{};
  if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return nullptr;
  fcntl(pipe_ends[0], F_SETFL, O_NONBLOCK);
  Ears ears{.pipe = base::FileDescriptor(pipe_ends[0]), .trace = {}, .changes = {}};
  const base::FileDescriptor writing_end(pipe_ends[1]);
  std::vector<std::string> words = command;
  std::string trace = std::filesystem::temp_directory_path() / "foyer-trace-XXXXXX";
  for (std::string& word : words) {
    if (word != "{trace}") continue;
    ears.trace = base::FileDescriptor(mkostemp(trace.data(), O_CLOEXEC));
    ears.changes = base::FileDescriptor(inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (inotify_add_watch(ears.changes.Number(), trace.c_str(), IN_MODIFY) < 0) return nullptr;
    word = trace;
  }
  const bool has_trace = ears.trace.Number() >= 0;
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);

  const auto start = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    // A session of its own, by which its children are found and ended with it.
    setsid();
    dup2(writing_end.Number(), has_trace ? kUnusedNumber : STDERR_FILENO);
    execvp(arguments[0], arguments.data());
    _exit(127);
  }
  if (child < 0) return nullptr;
  std::unique_ptr<MeasuredProcess> process(new MeasuredProcess(child, std::move(ears), start));
  if (has_trace) process->trace_path_ = trace;
  return process;
}

MeasuredProcess::~MeasuredProcess() {
  kill(-leader_, SIGTERM);
  waitpid(leader_, nullptr, 0);
  if (!trace_path_.empty()) unlink(trace_path_.c_str());
}

std::optional<std::chrono::duration<double, std::milli>> MeasuredProcess::WaitForFirstFrame() {
  while (std::chrono::steady_clock::now() < start_ + kPatience) {
    std::array<pollfd, 2> waiting{{{ears_.pipe.Number(), POLLIN, 0}, {ears_.changes.Number(), POLLIN, 0}}};
    poll(waiting.data(), waiting.size(), 1000);
    if (ReadLines()) return std::chrono::steady_clock::now() - start_;
    if ((waiting[0].revents & POLLHUP) != 0) return std::nullopt;
  }
  return std::nullopt;
}

int MeasuredProcess::CountFrames() {
  ReadLines();
  return std::exchange(frames_, 0);
}

bool MeasuredProcess::ReadLines() {
  std::array<char, 4096> buffer{};
  bool has_frame = false;
  // What changed is read from the trace itself.
  while (read(ears_.changes.Number(), buffer.data(), buffer.size()) > 0) {
  }
  const int lines = trace_path_.empty() ? ears_.pipe.Number() : ears_.trace.Number();
  for (ssize_t count = 0; (count = read(lines, buffer.data(), buffer.size())) > 0;) {
    unfinished_line_.append(buffer.data(), static_cast<std::size_t>(count));
    for (auto end = std::string::npos; (end = unfinished_line_.find('\n')) != std::string::npos;) {
      const std::string line = unfinished_line_.substr(0, end);
      unfinished_line_.erase(0, end + 1);
      if (line.find("presented") == std::string::npos && line.find("t_ms") == std::string::npos) continue;
      ++frames_;
      has_frame = true;
    }
  }
  return has_frame;
}

Usage MeasuredProcess::ReadUsage() const {
  Usage usage;
  long cpu_ticks = 0;
  for (const auto& process : std::filesystem::directory_iterator("/proc")) {
    const ProcessStat stat = ReadStat(process);
    if (stat.session != leader_) continue;
    cpu_ticks += stat.cpu_ticks;
    usage.pss_kilobytes += ReadLabelled(process.path() / "smaps_rollup", "Pss:");
    std::error_code gone;
    for (const auto& thread : std::filesystem::directory_iterator(process.path() / "task", gone)) {
      usage.wakeups += ReadLabelled(thread.path() / "status", "voluntary_ctxt_switches:");
    }
  }
  usage.cpu = std::chrono::milliseconds(cpu_ticks * 1000 / sysconf(_SC_CLK_TCK));
  return usage;
}

}  // namespace foyer::test
