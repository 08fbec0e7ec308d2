// hostile_databases SEED:COUNT [NUMBER]: makes so many hostile databases and walks through each in a process
// of its own, so that a crash or a hang is one line and not the end. With NUMBER that one alone, in this
// process. Exit code 1 where any left a page that nobody could use.
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "hard_use/hostile_database.h"
#include "hard_use/hostile_walk.h"
#include "support/stored_report.h"

namespace {

using namespace foyer;
using Clock = std::chrono::steady_clock;

// Of a whole walk of dozens of pages under sanitizers; a hang has no end. Processor time, so that others on
// the machine do not count, and the clock for what only waits.
constexpr rlimit kPatience{60, 60};
constexpr unsigned kPatienceSeconds = 900;
constexpr int kMonkeyEvents = 25;

struct Figures {
  int refused = 0, walked = 0, bad = 0;
  long pages = 0, unavailable = 0;
  double slowest = 0;  // s
  int slowest_number = 0;
};

// What a child tells: the walk's figures in numbers, then its complaint.
void Tell(int pipe, const test::Walked& walked) {
  const std::string line = fmt::format("{} {} {} {}\n", walked.refused ? 1 : 0, walked.pages,
                                       walked.unavailable, walked.complaint);
  [[maybe_unused]] const auto written = write(pipe, line.data(), line.size());
}

std::string ReadAll(int pipe) {
  std::string text;
  char piece[4096];
  for (ssize_t count = 0; (count = read(pipe, piece, sizeof piece)) > 0;)
    text.append(piece, static_cast<std::size_t>(count));
  return text;
}

std::string Intact(int number) {
  // The small one is quick, the real one has everything.
  return support::ReadBytes(number % 2 == 0 ? support::StoredSample().path()
                                            : support::StoredBundle().path());
}

void WalkInChild(std::uint64_t seed, int number, const std::string& path, Figures& figures) {
  const std::string intact = Intact(number);
  const std::string story = test::HostileDatabase(intact, seed, number).WriteTo(path);
  int pipes[2];
  if (pipe(pipes) != 0) return;
  const auto before = Clock::now();
  const pid_t child = fork();
  if (child == 0) {
    alarm(kPatienceSeconds);
    setrlimit(RLIMIT_CPU, &kPatience);
    if (std::freopen("/dev/null", "w", stdout) == nullptr) _exit(3);
    Tell(pipes[1], test::WalkThrough(path, kMonkeyEvents, static_cast<unsigned>(number)));
    _exit(0);
  }
  close(pipes[1]);
  const std::string told = ReadAll(pipes[0]);
  close(pipes[0]);
  int status = 0;
  waitpid(child, &status, 0);
  const double took = std::chrono::duration<double>(Clock::now() - before).count();
  if (took > figures.slowest) {
    figures.slowest = took;
    figures.slowest_number = number;
  }
  int refused = 0, pages = 0, unavailable = 0, words = 0;
  const bool whole = std::sscanf(told.c_str(), "%d %d %d %n", &refused, &pages, &unavailable, &words) == 3;
  std::string wrong;
  if (!whole || status != 0) {
    wrong = WIFSIGNALED(status) && (WTERMSIG(status) == SIGALRM || WTERMSIG(status) == SIGKILL)
                ? "hung"
                : fmt::format("ended with status {:#x}", status);
  } else {
    wrong = told.substr(static_cast<std::size_t>(words), told.size() - static_cast<std::size_t>(words) - 1);
  }
  (refused != 0 ? figures.refused : figures.walked) += 1;
  figures.pages += pages;
  figures.unavailable += unavailable;
  if (wrong.empty()) return;
  ++figures.bad;
  fmt::print("database {} ({:.400}): {}\n", number, story, wrong);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string what = argc > 1 ? argv[1] : "";
  const std::size_t colon = what.find(':');
  if (colon == std::string::npos) {
    fmt::print(stderr, "usage: hostile_databases SEED:COUNT [NUMBER]\n");
    return 2;
  }
  const std::uint64_t seed = std::stoull(what);
  const int count = std::stoi(what.substr(colon + 1));
  const support::TemporaryFolder folder;
  const std::string path = folder / "hostile.sqlite";
  if (argc > 2) {
    const int number = std::atoi(argv[2]);
    const std::string intact = Intact(number);
    fmt::print("{}\n", test::HostileDatabase(intact, seed, number).WriteTo(path));
    std::fflush(stdout);
    const auto before = Clock::now();
    const test::Walked walked = test::WalkThrough(path, kMonkeyEvents, static_cast<unsigned>(number));
    fmt::print("refused {}, pages {}, unavailable {}, {:.2f} s, complaint: {}\n", walked.refused,
               walked.pages, walked.unavailable, std::chrono::duration<double>(Clock::now() - before).count(),
               walked.complaint);
    return walked.complaint.empty() ? 0 : 1;
  }
  Figures figures;
  for (int number = 0; number < count; ++number) WalkInChild(seed, number, path, figures);
  fmt::print(
      "seed {}: {} hostile databases, {} refused in one line, {} walked, {} pages ({} unavailable), "
      "slowest walk {:.1f} s (number {}), {} bad\n",
      seed, count, figures.refused, figures.walked, figures.pages, figures.unavailable, figures.slowest,
      figures.slowest_number, figures.bad);
  return figures.bad == 0 ? 0 : 1;
}
