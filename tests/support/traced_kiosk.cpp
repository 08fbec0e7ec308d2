// strace and its log.
#include "support/traced_kiosk.h"

#include <algorithm>
#include <random>
#include <regex>
#include <sstream>
#include <thread>

namespace foyer::test {
namespace {

constexpr base::PixelSize kSize{1280, 720};
// Generous: a loaded machine takes its time. Nothing waits for it to pass.
constexpr std::chrono::seconds kPatience{120};
constexpr int kLooks = 100;
constexpr std::chrono::milliseconds kBetweenLooks{100};
constexpr const char* kCalls =
    "trace=open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,"
    "symlink,symlinkat,"
    "truncate,mknod,mknodat,chmod,fchmodat,chown,fchownat,socket";

bool StartsWithAny(const std::string& path, const std::vector<std::string>& folders) {
  return std::any_of(folders.begin(), folders.end(),
                     [&](const std::string& folder) { return path.starts_with(folder); });
}

}  // namespace

std::vector<std::string> Offences(const std::string& log, const std::string& own_folder) {
  static const std::regex kCall(R"(^(?:\d+ +)?(\w+)\((.*)$)"), kPath(R"re("([^"]*)")re"),
      kWriting(R"(O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND)");
  const std::vector<std::string> harmless = {"/dev/", "/proc/", own_folder + "/"};
  std::vector<std::string> offences;
  std::istringstream lines(log);
  std::smatch call, path;
  for (std::string line; std::getline(lines, line);) {
    if (!std::regex_search(line, call, kCall)) continue;  // signals, ends, the second half of a call
    const std::string name = call[1], arguments = call[2];
    if (name == "socket") {
      if (!arguments.starts_with("AF_UNIX")) offences.push_back(line);
      continue;
    }
    const bool only_reads = name.starts_with("open") && !std::regex_search(arguments, kWriting);
    if (only_reads) continue;
    const bool has_path = std::regex_search(arguments, path, kPath);
    if (!has_path || !StartsWithAny(path[1], harmless)) offences.push_back(line);
  }
  return offences;
}

bool TracedKiosk::IsPossible() {
  return RunToEnd({"strace", "-f", "-qq", "-o", "/dev/null", "true"}).exit_code == 0;
}

std::unique_ptr<TracedKiosk> TracedKiosk::Start() {
  std::unique_ptr<TracedKiosk> kiosk(new TracedKiosk);
  kiosk->display_ = VirtualDisplay::Start(kSize);
  if (!kiosk->display_) return nullptr;
  // Leaks cannot be looked for in a traced process. -D: our child is the kiosk, not strace.
  kiosk->program_ = std::make_unique<RunningProgram>(std::vector<std::string>{
      "env", "DISPLAY=" + kiosk->display_->Name(), "RUNTIME_DIRECTORY=" + kiosk->runtime_folder_.Path(),
      "NOTIFY_SOCKET=" + kiosk->notify_.Path(), "ASAN_OPTIONS=detect_leaks=0", "strace", "-D", "-f", "-q",
      "-o", kiosk->LogPath(), "-e", kCalls, FOYER_PROGRAM, "--content", FOYER_BUNDLE});
  for (;;) {
    const auto message = kiosk->notify_.Receive(kPatience);
    if (!message) return nullptr;
    if (message->find("READY=1") != std::string::npos) return kiosk;
  }
}

void TracedKiosk::Use(std::chrono::milliseconds duration) {
  const auto end = std::chrono::steady_clock::now() + duration;
  std::mt19937 random(1);
  const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
  while (std::chrono::steady_clock::now() < end) {
    display_->Click(below(kSize.width), below(kSize.height));
    if (below(5) == 0) display_->TurnWheelDown();
    if (below(10) == 0) display_->PressKey("Escape");
  }
}

TracedKiosk::Findings TracedKiosk::Stop() {
  Findings findings;
  findings.exit_code = program_->Stop();
  // strace writes on for a moment after the kiosk is gone.
  std::string log;
  for (int look = 0; look < kLooks && log.find("+++ exited with") == std::string::npos; ++look) {
    std::this_thread::sleep_for(kBetweenLooks);
    log = support::ReadBytes(LogPath());
  }
  findings.calls = std::count(log.begin(), log.end(), '\n');
  findings.offences = Offences(log, runtime_folder_.Path());
  return findings;
}

}  // namespace foyer::test
