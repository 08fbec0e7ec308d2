// bench_fonts [RUNS]: how long the font atlas takes and how large it is, for the displays Foyer is made for.
// Prints a table.
#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <vector>

#include "ui/typefaces.h"

namespace {

using namespace foyer;

struct Glass {
  const char* name;
  base::PixelSize size;
  float px_per_mm;
};

constexpr Glass kGlasses[] = {{"800x480, 7 inch", {800, 480}, 800 / 154.0f},
                              {"1920x1080, 24 inch", {1920, 1080}, ui::kAssumedPxPerMm},
                              {"3840x2160, 27 inch", {3840, 2160}, 3840 / 597.0f},
                              {"3840x2160, 55 inch", {3840, 2160}, 3840 / 1210.0f}};

double MillisecondsToBuild(const ui::Scale& scale) {
  const auto start = std::chrono::steady_clock::now();
  const ui::Typefaces typefaces(scale, {});
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10;
  fmt::print("\nFont atlas, built once a size; median of {}\n", runs);
  for (const Glass& glass : kGlasses) {
    for (const int step : {0, ui::kTextSteps - 1}) {
      const ui::Scale scale(glass.size, glass.px_per_mm, step);
      std::vector<double> times;
      for (int i = 0; i < runs; ++i) times.push_back(MillisecondsToBuild(scale));
      std::sort(times.begin(), times.end());
      const ui::Typefaces typefaces(scale, {});
      const ImFontAtlas& atlas = *typefaces.atlas();
      fmt::print("  {:<20} text step {}  {:7.1f} ms  {}x{} px, {:.1f} MB\n", glass.name, step,
                 times[times.size() / 2], atlas.TexWidth, atlas.TexHeight,
                 atlas.TexWidth * atlas.TexHeight / 1e6);
    }
  }
}
