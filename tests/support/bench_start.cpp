// Compares programs that open a window: start to first presented frame, memory, and what they do while
// nothing happens. bench_start RUNS NAME COMMAND... [-- NAME COMMAND...]...: the first is what the others are
// measured against.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "support/measured_process.h"

namespace {

using std::chrono_literals::operator""s;

constexpr auto kSettle = 2s;
constexpr auto kStill = 10s;

struct Contender {
  std::string name;
  std::vector<std::string> command;
  std::vector<double> starts_ms;
  foyer::test::Usage at_rest;   // after kSettle
  foyer::test::Usage in_still;  // what kStill more cost
  int still_frames = 0;
};

std::vector<Contender> ParseContenders(int argc, char** argv) {
  std::vector<Contender> contenders;
  bool is_name = true;
  for (int i = 2; i < argc; ++i) {
    const std::string word = argv[i];
    if (is_name) {
      contenders.push_back({word, {}, {}, {}, {}, 0});
    } else if (word != "--") {
      contenders.back().command.push_back(word);
    }
    is_name = word == "--";
  }
  return contenders;
}

double Median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool MeasureStart(Contender& contender) {
  auto process = foyer::test::MeasuredProcess::Start(contender.command);
  const auto start = process != nullptr ? process->WaitForFirstFrame() : std::nullopt;
  if (!start) {
    fmt::print(stderr, "bench_start: {} did not present a frame\n", contender.name);
    return false;
  }
  contender.starts_ms.push_back(start->count());
  return true;
}

bool MeasureRest(Contender& contender) {
  auto process = foyer::test::MeasuredProcess::Start(contender.command);
  if (process == nullptr || !process->WaitForFirstFrame()) return false;
  std::this_thread::sleep_for(kSettle);
  process->CountFrames();
  contender.at_rest = process->ReadUsage();
  std::this_thread::sleep_for(kStill);
  const foyer::test::Usage after = process->ReadUsage();
  contender.still_frames = process->CountFrames();
  contender.in_still.cpu = after.cpu - contender.at_rest.cpu;
  contender.in_still.wakeups = after.wakeups - contender.at_rest.wakeups;
  return true;
}

void Print(const std::vector<Contender>& contenders) {
  const Contender& base = contenders.front();
  const double base_start = Median(base.starts_ms);
  fmt::print("\nStart to first presented frame, median of {}\n", base.starts_ms.size());
  for (const Contender& contender : contenders) {
    const auto [least, most] = std::minmax_element(contender.starts_ms.begin(), contender.starts_ms.end());
    const double median = Median(contender.starts_ms);
    fmt::print("  {:<22}{:>8.1f} ms  ({:.1f} to {:.1f}){:>8.2f} x\n", contender.name, median, *least, *most,
               median / base_start);
  }
  fmt::print("\nMemory (PSS), {} s after the first frame\n", kSettle.count());
  for (const Contender& contender : contenders) {
    fmt::print("  {:<22}{:>8.1f} MB{:>8.2f} x\n", contender.name,
               static_cast<double>(contender.at_rest.pss_kilobytes) / 1024,
               static_cast<double>(contender.at_rest.pss_kilobytes) /
                   static_cast<double>(std::max(base.at_rest.pss_kilobytes, 1L)));
  }
  fmt::print("\nStill page, {} s\n", kStill.count());
  for (const Contender& contender : contenders) {
    fmt::print("  {:<22}{:>4} frames {:>6} wake-ups {:>6} ms of processor time\n", contender.name,
               contender.still_frames, contender.in_still.wakeups, contender.in_still.cpu.count());
  }
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::atoi(argv[1]) : 0;
  std::vector<Contender> contenders = ParseContenders(argc, argv);
  if (runs < 1 || contenders.empty()) {
    fmt::print(stderr, "usage: bench_start RUNS NAME COMMAND... [-- NAME COMMAND...]...\n");
    return 2;
  }
  // One start of each that does not count: files come into the page cache, drivers fill their shader caches.
  for (Contender& contender : contenders) {
    if (!MeasureStart(contender)) return 1;
    contender.starts_ms.clear();
  }
  // In turn, so that what else the machine does falls on all alike.
  for (int run = 0; run < runs; ++run) {
    for (Contender& contender : contenders) {
      if (!MeasureStart(contender)) return 1;
    }
  }
  for (Contender& contender : contenders) {
    if (!MeasureRest(contender)) return 1;
  }
  Print(contenders);
  return 0;
}
