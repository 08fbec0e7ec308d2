// soak CONTENT HOURS [SEED]: so many simulated hours of visitors on a virtual display of its own; a table of
// what they took, exit code 1 where memory grew by a megabyte after the warm-up, or open files or textures
// changed at all.
#include <fmt/format.h>

#include <cstdio>
#include <string>

#include "hard_use/soak.h"
#include "support/virtual_display.h"

namespace {

using namespace foyer;

constexpr int kRows = 12;
// In the first sixth every page, size of text and language has been seen.
constexpr int kWarmRows = 2;
constexpr double kMegabyte = 1 << 20;

void Print(const test::Usage& usage) {
  fmt::print("{:>5}:{:02} {:>7} {:>9} {:>9} {:>9.2f} {:>9.2f} {:>6} {:>9}\n", usage.at.count() / 60,
             usage.at.count() % 60, usage.visits, usage.frames, usage.presented,
             static_cast<double>(usage.heap) / kMegabyte, static_cast<double>(usage.resident) / kMegabyte,
             usage.descriptors, usage.textures);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "usage: soak CONTENT HOURS [SEED]\n");
    return 2;
  }
  const auto display = test::VirtualDisplay::Start({1280, 720});
  if (display == nullptr) {
    fmt::print(stderr, "soak: Xvfb did not start\n");
    return 3;
  }
  display->Select();
  const std::uint64_t seed = argc > 3 ? std::stoull(argv[3]) : 1;
  const auto soak = test::Soak::Open(argv[1], {.seed = seed});
  if (!soak) {
    fmt::print(stderr, "soak: {}\n", soak.error().message);
    return base::ExitCode(soak.error().kind);
  }
  fmt::print("{:>8} {:>7} {:>9} {:>9} {:>9} {:>9} {:>6} {:>9}\n", "h:min", "visits", "frames", "presented",
             "heap MB", "RSS MB", "files", "textures");
  const std::chrono::minutes each(std::stol(argv[2]) * 60 / kRows);
  test::Usage warm;
  bool good = true;
  double heap = 0, resident = 0;
  for (int row = 1; row <= kRows; ++row) {
    const test::Usage usage = (*soak)->Run(each);
    Print(usage);
    if (row <= kWarmRows) {
      warm = usage;
      continue;
    }
    heap = (static_cast<double>(usage.heap) - static_cast<double>(warm.heap)) / kMegabyte;
    resident = (static_cast<double>(usage.resident) - static_cast<double>(warm.resident)) / kMegabyte;
    good = good && usage.descriptors == warm.descriptors && usage.textures == warm.textures;
  }
  good = good && heap < 1;
  fmt::print("after the warm-up: heap {:+.2f} MB, RSS {:+.2f} MB: {}\n", heap, resident,
             good ? "good" : "bad");
  return good ? 0 : 1;
}
