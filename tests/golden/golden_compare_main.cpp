// golden_compare RECORD NOW: says in a few lines what differs between two golden records. Exit code 0 where
// nothing does, 1 where something does or there is nothing to compare.
#include <cstdio>
#include <exception>

#include "golden/comparison.h"
#include "golden/record_comparison.h"

namespace {

using namespace foyer;

// Whether all is the same.
bool Tell(const char* kind, const golden::Outcome& outcome) {
  constexpr std::size_t kMostTold = 8;
  std::printf("%s: %d compared, %zu differ\n", kind, outcome.compared, outcome.differences.size());
  for (std::size_t i = 0; i < outcome.differences.size(); ++i) {
    if (i == kMostTold) {
      std::printf("  … and %zu more\n", outcome.differences.size() - i);
      break;
    }
    std::printf("  %s\n", outcome.differences[i].c_str());
  }
  if (!outcome.masked.empty()) {
    std::printf("  %zu of them compared but for", outcome.masked.size());
    for (const std::string& id : golden::UncomparedNodes()) std::printf(" %s", id.c_str());
    std::printf(", which say another version or seal\n");
  }
  return outcome.differences.empty() && outcome.compared > 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return std::fprintf(stderr, "usage: golden_compare RECORD NOW\n"), 2;
  try {
    bool same = Tell("pictures", golden::ComparePictures(argv[1], argv[2]));
    same = Tell("trees", golden::CompareTrees(argv[1], argv[2])) && same;
    same = Tell("visits", golden::CompareVisits(argv[1], argv[2])) && same;
    return same ? 0 : 1;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "golden_compare: %s\n", error.what());
    return 1;
  }
}
