// The contrast of every text as it is on the glass: from the pixels of rendered pages, not from what nodes
// claim. Pictures of all pages stay in the build folder, for people to look at.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "support/glass_picture.h"
#include "support/program.h"
#include "support/virtual_display.h"

namespace foyer::test {
namespace {

using Json = nlohmann::json;

constexpr const char* kSize = "1920x1080";
// A letter's strokes are thinner than a pixel at their edges: the darkest pixel of a text may be a little
// lighter than its colour.
constexpr double kRasterLoss = 0.93;
// Parts of a text are looked at one by one, so that one good word does not excuse a bad one on a gradient.
constexpr int kPartInCapHeights = 12;

using Pixel = std::array<std::uint8_t, 3>;

double Luminance(const Pixel& pixel) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(pixel[0] / 255.0) + 0.7152 * linear(pixel[1] / 255.0) +
         0.0722 * linear(pixel[2] / 255.0);
}

double Contrast(const Pixel& a, const Pixel& b) {
  const double first = Luminance(a), second = Luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

// The strongest contrast with the most frequent colour; 1 where there is nothing but ground.
double StrongestContrast(const GlassPicture& picture, const PixelRect& part) {
  std::map<Pixel, int> counts;
  for (int y = part.y; y < part.y + part.height; ++y) {
    for (int x = part.x; x < part.x + part.width; ++x) {
      const auto at = static_cast<std::size_t>(y * picture.size.width + x) * 3;
      ++counts[{picture.rgb[at], picture.rgb[at + 1], picture.rgb[at + 2]}];
    }
  }
  const auto ground = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
  double strongest = 1;
  for (const auto& [pixel, count] : counts) strongest = std::max(strongest, Contrast(pixel, ground->first));
  return strongest;
}

// The weakest of the parts that hold letters, or nothing where the text is not on the glass.
double WorstContrast(const GlassPicture& picture, const Json& node, double px_per_mm) {
  const auto rect = node.at("rect_px").get<std::vector<int>>();
  // A label is a few letters somewhere on its button; the other parts hold no more than the button's edge.
  const bool is_label = node.contains("action");
  double best = 1;
  const int step =
      std::max(40, static_cast<int>(node.value("cap_height_mm", 3.0) * px_per_mm * kPartInCapHeights));
  double worst = 100;
  for (int x = rect[0]; x < rect[0] + rect[2]; x += step) {
    const int left = std::max(0, x), right = std::min({picture.size.width, x + step, rect[0] + rect[2]});
    const int top = std::max(0, rect[1]), bottom = std::min(picture.size.height, rect[1] + rect[3]);
    // A remainder may hold no more than a comma.
    if (right - left < step / 2 && x > rect[0]) continue;
    if (right <= left || bottom <= top) continue;
    const double strongest = StrongestContrast(picture, {left, top, right - left, bottom - top});
    if (strongest > 1.2) worst = std::min(worst, strongest);
    best = std::max(best, strongest);
  }
  return is_label ? best : worst;
}

class Contrasts : public testing::TestWithParam<std::pair<const char*, double>> {};

TEST_P(Contrasts, EveryTextOnTheGlassIsReadable) {
  const auto [theme, limit] = GetParam();
  const auto display = VirtualDisplay::Start({1920, 1080});
  ASSERT_NE(display, nullptr) << "Xvfb did not start";
  display->Select();
  const std::filesystem::path pictures = FOYER_PICTURES;
  std::filesystem::create_directories(pictures);
  int texts = 0;
  for (const std::string route :
       {"attract", "home", "background", "agenda", "agenda/XI", "speakers", "speakers/marina-kaljurand",
        "outcomes", "outcomes/i", "messages", "messages/2", "changes", "search", "search?q=cyber", "about"}) {
    std::string name = route + "-" + theme + ".png";
    for (const char c : {'/', '?', '='}) std::replace(name.begin(), name.end(), c, '-');
    const std::vector<std::string> foyer = {FOYER_PROGRAM, "--content",    FOYER_BUNDLE, "--size",
                                            kSize,         "--display-mm", "508x286",    "--theme",
                                            theme,         "--route",      route};
    std::vector<std::string> describe = foyer, shoot = foyer;
    describe.push_back("--describe");
    shoot.insert(shoot.end(), {"--screenshot", pictures / name});
    const Json page = Json::parse(RunToEnd(describe).out);
    ASSERT_EQ(RunToEnd(shoot).exit_code, 0);
    const auto picture = ReadGlassPng(pictures / name);
    ASSERT_TRUE(picture) << name;
    // What a layer at the foot hides is not on the glass.
    int foot = picture->size.height;
    for (const Json& node : page.at("nodes")) {
      if (node.contains("layer")) foot = std::min(foot, node.at("rect_px")[1].get<int>());
    }
    for (const Json& node : page.at("nodes")) {
      const auto rect = node.at("rect_px").get<std::vector<int>>();
      const bool visible = node.contains("layer") || rect[1] + rect[3] <= foot - 20;
      if (!node.contains("text") || !visible) continue;
      ++texts;
      EXPECT_GE(WorstContrast(*picture, node, page.at("px_per_mm")), limit * kRasterLoss)
          << route << " " << node.dump();
    }
  }
  EXPECT_GT(texts, 200);
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrasts,
                         testing::Values(std::pair("light", 4.5), std::pair("high-contrast", 7.0)));

}  // namespace
}  // namespace foyer::test
