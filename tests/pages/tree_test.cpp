// Every page of both reports leaves a tree in which everything is named, large enough, legible and leads
// somewhere.
#include <gmock/gmock.h>

#include "support/laid_out_page.h"
#include "support/stored_report.h"
#include "support/tree_checks.h"

namespace foyer::pages {
namespace {

using support::Board;

struct Glass {
  base::PixelSize size;
  float px_per_mm;
  float least_target_mm;
};

// Pages alone: tests/shell lays them out with what stands around them, at every size.
constexpr Glass kGlasses[] = {{{1680, 1000}, ui::kAssumedPxPerMm, 12},
                              {{1080, 1800}, ui::kAssumedPxPerMm, 12}};

void ExpectSoundTrees(const content::Store& store, ui::ThemeName theme, int text_step) {
  support::TreeRules rules;
  rules.actions = support::KnownActions(store);
  rules.least_contrast = theme == ui::ThemeName::kLight ? 4.5 : 7;
  for (const Glass& glass : kGlasses) {
    Board board;
    board.size = glass.size;
    board.px_per_mm = rules.px_per_mm = glass.px_per_mm;
    board.text_step = text_step;
    board.theme = theme;
    rules.window_width = static_cast<float>(glass.size.width);
    rules.least_target_mm = glass.least_target_mm;
    std::vector<Route> routes = support::Must(AllRoutes(store));
    for (const char* words : {"search?q=cyber", "search?q=trust&group=government", "search?q=cyberspce",
                              "search?q=qqqqqqqq", "background?mark=trust", "about?mark=igf"}) {
      routes.push_back(*ParseRoute(words));
    }
    for (const Route& route : routes) {
      EXPECT_FALSE(LayOut(board, support::OpenedPage(ToString(route), store))) << "acts without being asked";
      EXPECT_FALSE(board.tree.nodes.empty()) << ToString(route);
      EXPECT_THAT(ProblemsOf(board.tree, rules), testing::IsEmpty())
          << ToString(route) << " at " << glass.size.width << "x" << glass.size.height << ", step "
          << text_step;
    }
  }
}

TEST(PageTrees, OfTheSampleReportAreSound) {
  ExpectSoundTrees(support::SampleStore(), ui::ThemeName::kLight, 0);
  ExpectSoundTrees(support::SampleStore(), ui::ThemeName::kHighContrast, 4);
}

TEST(PageTrees, OfTheBundledReportAreSoundInLight) {
  ExpectSoundTrees(support::BundledStore(), ui::ThemeName::kLight, 0);
}

TEST(PageTrees, OfTheBundledReportAreSoundInHighContrastAndLargestText) {
  ExpectSoundTrees(support::BundledStore(), ui::ThemeName::kHighContrast, 4);
}

TEST(PageTrees, EveryNodeDoesWhatItsActionSays) {
  Board board;
  const auto& store = support::BundledStore();
  for (const char* route : {"attract",
                            "home",
                            "agenda",
                            "agenda?group=government",
                            "agenda/XI",
                            "speakers",
                            "speakers/carmen-gonsalves",
                            "outcomes",
                            "outcomes/ii",
                            "outcomes/vii",
                            "messages",
                            "messages/3",
                            "search",
                            "search?q=cyber",
                            "search?q=cyberspce",
                            "search?q=qqqqqqqq&group=government",
                            "agenda/XI?mark=cyber",
                            "changes",
                            "background",
                            "speakers/carmen-gonsalves?code=1"}) {
    const auto parsed = ParseRoute(route);
    auto opened = OpenPage(*parsed, store);
    ASSERT_TRUE(opened) << opened.error().message;
    LayOut(board, opened->page);
    const ui::AccessibilityTree tree = board.tree;
    for (const ui::Node& node : tree.nodes) {
      if (node.action.empty() || node.action == kEditVerb) continue;
      EXPECT_EQ(support::RouteOf(Activate(board, opened->page, node.id)), node.action)
          << node.id << " on " << route;
    }
  }
}

TEST(PageTrees, UnavailablePageOffersAWayOn) {
  Board board;
  EXPECT_FALSE(LayOut(board, unavailable::State{}));
  EXPECT_EQ(support::RouteOf(Activate(board, unavailable::State{}, "unavailable/home")), "home");
}

}  // namespace
}  // namespace foyer::pages
