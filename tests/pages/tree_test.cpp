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
      LayOut(board, support::OpenedPage(ToString(route), store));
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

// No text is parsed on the way to a page, but what --describe prints must lead where a touch does.
TEST(PageTrees, EveryNodeLeadsWhereItsActionSaysInWords) {
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
    LayOut(board, support::OpenedPage(route, store));
    int ways = 0;
    for (const ui::Node& node : board.tree.nodes) {
      const auto* go = node.action ? std::get_if<Go>(&*node.action) : nullptr;
      if (go == nullptr) continue;
      ++ways;
      EXPECT_EQ(ParseRoute(node.ActionText()), go->route) << node.id << " on " << route;
      EXPECT_TRUE(OpenPage(go->route, store)) << node.id << " on " << route;
    }
    EXPECT_GT(ways, 0) << route;
  }
}

TEST(PageTrees, UnavailablePageOffersAWayOn) {
  Board board;
  LayOut(board, unavailable::State{});
  EXPECT_EQ(support::RouteOf(ActionOf(board, unavailable::State{}, "unavailable/home")), "home");
}

}  // namespace
}  // namespace foyer::pages
