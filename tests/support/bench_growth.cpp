// Prints what grows with the content and what must not: bench_growth KIOSK NAME FILE [NAME FILE]... For each
// database its size, the time to open it, the kiosk's memory on two pages, the time of a search at every
// letter of the tests' queries, and, apart, the time to check every byte of it.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "base/utf8.h"
#include "content/search.h"
#include "content/store.h"
#include "support/measured_process.h"
#include "support/searches.h"

namespace {

using foyer::content::Store;
using Milliseconds = std::chrono::duration<double, std::milli>;
using std::chrono_literals::operator""s;

constexpr int kOpenings = 21, kStarts = 3;
constexpr auto kSettle = 2s;
constexpr std::string_view kWindow = "1920x1080";

// REQUIRES: `values` is not empty.
double Share(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

template <typename Work>
double MillisecondsOf(const Work& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return Milliseconds(std::chrono::steady_clock::now() - start).count();
}

// To the first facts that a page shows; from the second time on, so that the disk is not measured.
double TimeToOpen(const std::string& file) {
  std::vector<double> times;
  for (int i = 0; i <= kOpenings; ++i) {
    times.push_back(MillisecondsOf([&] {
      const auto store = Store::Open(file);
      if (!store || !store->Facts()) fmt::print(stderr, "bench_growth: {} cannot be read\n", file);
    }));
  }
  times.erase(times.begin());
  return Share(times, 0.5);
}

// Every byte against the seal, and SQLite's own check: what `foyer --check` does and no start waits for.
double TimeToCheckAll(const std::string& file) {
  const auto store = Store::Open(file);
  return MillisecondsOf([&] {
    if (!store || !store->CheckAll()) fmt::print(stderr, "bench_growth: {} is damaged\n", file);
  });
}

// As a visitor types: every query letter by letter, one store.
std::vector<double> TimesToSearch(const std::string& file) {
  std::vector<double> times;
  const auto store = Store::Open(file);
  for (const auto& search : foyer::support::kSearches) {
    for (std::size_t at = 0; store && at < search.query.size();) {
      foyer::base::NextCodePoint(search.query, at);
      times.push_back(MillisecondsOf([&] {
        const auto results = Search(*store, {.text = search.query.substr(0, at)});
        if (!results) fmt::print(stderr, "bench_growth: {}\n", results.error().message);
      }));
    }
  }
  return times;
}

double MemoryOf(const std::string& kiosk, const std::string& file, const std::string& route) {
  std::vector<double> megabytes;
  for (int i = 0; i < kStarts; ++i) {
    auto process =
        foyer::test::MeasuredProcess::Start({kiosk, "--windowed", "--size", std::string(kWindow), "--content",
                                             file, "--route", route, "--trace", "{trace}"});
    if (process == nullptr || !process->WaitForFirstFrame()) return 0;
    std::this_thread::sleep_for(kSettle);
    megabytes.push_back(static_cast<double>(process->ReadUsage().pss_kilobytes) / 1024);
  }
  return Share(megabytes, 0.5);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4 || argc % 2 != 0) {
    fmt::print(stderr, "usage: bench_growth KIOSK NAME FILE [NAME FILE]...\n");
    return 2;
  }
  fmt::print(
      "\nGrowth: {} searches, one at every letter of {} queries; memory (PSS) {} s after the first frame\n",
      TimesToSearch(argv[3]).size(), foyer::support::kSearches.size(), kSettle.count());
  fmt::print("  {:<20}{:>10}{:>12}{:>14}{:>14}{:>14}{:>14}{:>12}\n", "content", "file MB", "open ms",
             "home MB", "agenda MB", "search p50", "search p99", "check s");
  for (int i = 2; i + 1 < argc; i += 2) {
    const std::string name = argv[i], file = argv[i + 1];
    const double size = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
    const double open = TimeToOpen(file);
    const auto searches = TimesToSearch(file);
    fmt::print("  {:<20}{:>10.1f}{:>12.2f}{:>14.1f}{:>14.1f}{:>14.2f}{:>14.2f}{:>12.2f}\n", name, size, open,
               MemoryOf(argv[1], file, "home"), MemoryOf(argv[1], file, "agenda"), Share(searches, 0.5),
               Share(searches, 0.99), TimeToCheckAll(file) / 1000);
    std::fflush(stdout);
  }
  return 0;
}
