// Measures how long the kiosk is away after it hung: soak_hangs ROUNDS. Prints rows of a table; fails where
// it was away for more than 15 seconds or for ever.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <vector>

#include "support/hang_trial.h"

using namespace foyer::test;

int main(int argc, char** argv) {
  constexpr std::chrono::seconds kLongest{15};
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 100;
  const auto trial = HangTrial::Start({});
  if (!trial) {
    fmt::print(stderr, "soak_hangs: no display, or the kiosk was never ready\n");
    return 3;
  }
  std::map<std::string, std::vector<double>> seconds;
  int back_in_time = 0;
  for (int round = 0; round < rounds; ++round) {
    const std::string where = kHangs[static_cast<std::size_t>(round) % std::size(kHangs)];
    const auto time = trial->Hang(where);
    if (!time) break;
    back_in_time += *time <= kLongest;
    seconds[where].push_back(std::chrono::duration<double>(*time).count());
  }
  for (auto& [where, times] : seconds) {
    std::sort(times.begin(), times.end());
    fmt::print("| hang in {} | {} rounds | back after {:.1f} s, at worst {:.1f} s |\n", where, times.size(),
               times[times.size() / 2], times.back());
  }
  fmt::print("| back within {} s | {} of {} | {} other ends |\n", kLongest.count(), back_in_time, rounds,
             trial->Watched().Died());
  for (const std::string& death : trial->Watched().Deaths()) fmt::print("ended by itself: {}\n", death);
  return back_in_time == rounds ? 0 : 1;
}
