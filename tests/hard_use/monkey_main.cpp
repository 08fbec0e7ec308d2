// monkey SEED:COUNT ...: lets the monkey at the kiosk without a window; a line of figures each, exit code 1
// where something was wrong.
#include <fmt/format.h>

#include <chrono>
#include <string>

#include "hard_use/monkey.h"
#include "support/operator_visit.h"

namespace {

using namespace foyer;

bool LetLoose(std::uint64_t seed, long count) {
  test::Monkey monkey(support::BundledStore(), seed, support::PinFile());
  for (long i = 0; i < count; ++i) {
    const std::string wrong = monkey.Step();
    if (wrong.empty()) continue;
    fmt::print("seed {}, event {}: {}\n", seed, i, wrong);
    return false;
  }
  fmt::print("seed {}: {} events, {} pages, slowest frame {:.0f} ms\n", seed, count, monkey.visited().size(),
             std::chrono::duration<double, std::milli>(monkey.slowest()).count());
  std::fflush(stdout);
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  bool good = argc > 1;
  for (int i = 1; i < argc; ++i) {
    const std::string what = argv[i];
    const std::size_t colon = what.find(':');
    if (colon == std::string::npos) {
      fmt::print(stderr, "usage: monkey SEED:COUNT ...\n");
      return 2;
    }
    good = LetLoose(std::stoull(what), std::stol(what.substr(colon + 1))) && good;
  }
  return good ? 0 : 1;
}
