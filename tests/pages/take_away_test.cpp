// Which of its codes a page shows, and how.
#include "pages/take_away.h"

#include <gmock/gmock.h>

#include "support/laid_out_page.h"
#include "support/stored_report.h"
#include "ui/qr_code.h"

namespace foyer::pages {
namespace {

using support::Board;

struct Glass {
  base::PixelSize size;
  float px_per_mm;
};

constexpr Glass kGlasses[] = {{{1680, 1000}, ui::kAssumedPxPerMm},
                              {{1080, 1800}, ui::kAssumedPxPerMm},
                              {{720, 400}, 800 / 154.0f},
                              {{3600, 2000}, 2 * ui::kAssumedPxPerMm}};

// Every entry of the bundled report at every glass and text step.
TEST(TakeAway, CodesAreInTheirColumnsWithModulesThatAPhoneTellsApart) {
  for (const Glass& glass : kGlasses) {
    Board board;
    board.size = glass.size;
    board.px_per_mm = glass.px_per_mm;
    for (board.text_step = 0; board.text_step < ui::kTextSteps; board.text_step += 2) {
      for (const Route& route : support::Must(AllRoutes(support::BundledStore()))) {
        if (route.key.empty()) continue;
        LayOut(board, support::OpenedPage(ToString(route), support::BundledStore()));
        const ui::Node* code = board.tree.Find(kCodeNode);
        ASSERT_NE(code, nullptr) << ToString(route);
        EXPECT_EQ(code->role, "img");
        EXPECT_FALSE(code->name.empty());
        const float least = ui::kLeastQrModuleMm * glass.px_per_mm;
        // No code is smaller than a version 1, none larger than a version 20 of these modules.
        EXPECT_GE(code->rect.width, ui::QrSide(1) * least);
        EXPECT_EQ(code->rect.width, code->rect.height);
        EXPECT_EQ(code->rect.x, std::round(code->rect.x));
        EXPECT_EQ(code->rect.y, std::round(code->rect.y));
        EXPECT_GE(code->rect.x, 0);
        EXPECT_LE(code->rect.right(), static_cast<float>(glass.size.width));
      }
    }
  }
}

TEST(TakeAway, TheButtonStepsThroughAllCodesAndRound) {
  Board board;
  board.size = {720, 400};
  board.px_per_mm = 800 / 154.0f;
  std::string route = "outcomes/ii";
  std::vector<std::string> names, routes;
  do {
    const auto page = support::OpenedPage(route, support::BundledStore());
    LayOut(board, page);
    names.push_back(board.tree.Find(kCodeNode)->name);
    const ui::Node* next = board.tree.Find("take/next");
    ASSERT_NE(next, nullptr);
    EXPECT_EQ(next->role, "button");
    const auto action = ActionOf(board, page, "take/next");
    ASSERT_TRUE(action);
    EXPECT_EQ(std::get<Go>(*action).history, GoHistory::kReplace);
    route = support::RouteOf(action);
    routes.push_back(route);
  } while (route != "outcomes/ii?code=1" && routes.size() < 100);
  EXPECT_GT(routes.size(), 2u);
  EXPECT_LT(routes.size(), 20u);
  for (std::size_t i = 0; i < names.size(); ++i)
    EXPECT_THAT(names[i], testing::HasSubstr("QR code " + std::to_string(i + 1) + " of " +
                                             std::to_string(names.size())));
}

TEST(TakeAway, ACodeThatIsNotThereShowsTheLast) {
  Board board;
  LayOut(board, support::OpenedPage("agenda/I?code=999", support::BundledStore()));
  EXPECT_NE(board.tree.Find(kCodeNode), nullptr);
}

TEST(TakeAway, NamesTheReportsAddressWhereItHasOne) {
  content::Report report = support::SampleReport();
  report.web_address = "https://example.org/report";
  const support::StoredReport stored(report);
  for (const Route& route : support::Must(AllRoutes(stored.store()))) {
    if (route.key.empty()) continue;
    const auto page = support::OpenedPage(ToString(route), stored.store());
    std::visit(
        [&](const auto& state) {
          if constexpr (requires { state.take_away; }) {
            EXPECT_THAT(state.take_away.coded.words, testing::EndsWith("\nhttps://example.org/report"));
          } else {
            ADD_FAILURE() << ToString(route);
          }
        },
        page);
  }
}

}  // namespace
}  // namespace foyer::pages
