// Buttons, cards and chips are large enough for fingers, fit their words and name themselves.
#include "ui/widgets.h"

#include <gtest/gtest.h>

#include "support/drawing_board.h"

namespace foyer::ui {
namespace {

using support::Board;

TEST(Buttons, AreNeverSmallerThanAFinger) {
  for (const int step : {0, 4}) {
    Board board;
    board.text_step = step;
    board.Lay([](Ui& ui) {
      const std::vector<ButtonSpec> specs = {
          {.id = "icon", .name = "Back", .action = actions::GoBack{}, .leading = Icon::kBack},
          {.id = "short", .label = "A", .action = actions::Go{actions::ToPage(actions::PageKind::kHome)}},
          {.id = "long",
           .label = "All the questions",
           .action = actions::Go{actions::ToPage(actions::PageKind::kAgenda)}}};
      ButtonFlow(ui, specs, 5);
    });
    for (const Node& node : board.tree.nodes) {
      EXPECT_GE(node.rect.width, 12 * board.px_per_mm) << node.id << " step " << step;
      EXPECT_GE(node.rect.height, 12 * board.px_per_mm) << node.id << " step " << step;
      EXPECT_FALSE(node.clipped) << node.id << " step " << step;
    }
  }
}

TEST(Buttons, SayWhatTheyAreAndDo) {
  Board board;
  board.Lay([](Ui& ui) {
    const std::vector<ButtonSpec> specs = {
        {.id = "a", .label = "A+", .name = "Larger text", .action = actions::ChangeTextStep{+1}},
        {.id = "b",
         .label = "Next",
         .action = actions::Go{actions::ToEntry(actions::PageKind::kAgenda, "II")}},
        {.id = "c",
         .label = "Gone",
         .action = actions::Go{actions::ToEntry(actions::PageKind::kAgenda, "III")},
         .enabled = false}};
    ButtonFlow(ui, specs, 5);
  });
  const Node &a = *board.tree.Find("a"), &b = *board.tree.Find("b"), &c = *board.tree.Find("c");
  EXPECT_EQ(a.role, "button");
  EXPECT_EQ(a.name, "Larger text");
  EXPECT_EQ(a.text, "A+");
  EXPECT_EQ(b.role, "link");
  EXPECT_EQ(b.name, "Next");
  EXPECT_EQ(b.focus, 1);
  EXPECT_FALSE(c.action);
  EXPECT_EQ(c.focus, -1);
}

TEST(Buttons, WrapAndStayInTheirColumn) {
  Board board;
  std::vector<ButtonSpec> specs;
  for (int i = 0; i < 12; ++i) {
    specs.push_back({.id = "chip" + std::to_string(i),
                     .label = "Stakeholder group of some length",
                     .action = actions::Go{actions::ToPage(actions::PageKind::kAgenda)}});
  }
  board.Lay([&](Ui& ui) { ui.Inset(100, 1100, [&](Ui& u) { ButtonFlow(u, specs, 10); }); });
  for (const Node& node : board.tree.nodes) {
    EXPECT_GE(node.rect.x, 100) << node.id;
    EXPECT_LE(node.rect.right(), 820) << node.id;
  }
  EXPECT_GT(board.tree.nodes.back().rect.y, board.tree.nodes.front().rect.y);
  EXPECT_EQ(board.height, board.tree.nodes.back().rect.bottom());
}

TEST(Buttons, HoldWhatATouchOfThemAsksFor) {
  Board board;
  const actions::Action go = actions::Go{actions::ToPage(actions::PageKind::kAbout)},
                        back = actions::GoBack{};
  board.Lay([&](Ui& ui) {
    ButtonFlow(ui, {{.id = "a", .label = "A", .action = go}, {.id = "b", .label = "B", .action = back}}, 5);
  });
  EXPECT_EQ(board.tree.Find("a")->action, go);
  EXPECT_EQ(board.tree.Find("b")->action, back);
}

TEST(Cards, GrowWithTheirContent) {
  Board board;
  board.Lay([](Ui& ui) {
    Card(ui,
         {.id = "low",
          .name = "Low",
          .action = actions::Go{actions::ToPage(actions::PageKind::kHome)},
          .padding = 10,
          .least_height = 90},
         [](Ui& u) { u.Take(20); });
    Card(ui,
         {.id = "high",
          .name = "High",
          .action = actions::Go{actions::ToPage(actions::PageKind::kAbout)},
          .padding = 10,
          .least_height = 90},
         [](Ui& u) { u.Take(200); });
  });
  EXPECT_EQ(board.tree.Find("low")->rect.height, 90);
  EXPECT_EQ(board.tree.Find("high")->rect.height, 220);
  EXPECT_EQ(board.tree.Find("high")->rect.y, 90);
}

TEST(Cards, WithoutAnActionAreOnlySurfaces) {
  Board board;
  board.Lay([](Ui& ui) {
    Card(ui, {.id = "card"}, [](Ui& u) { u.Text("words", TextStyle::kBody, {}, "words"); });
  });
  ASSERT_EQ(board.tree.nodes.size(), 1u);
  EXPECT_EQ(board.tree.nodes[0].id, "words");
  EXPECT_EQ(board.tree.nodes[0].background, FindTheme(ThemeName::kLight).surface_container);
}

TEST(CardGrid, RowsAreAsHighAsTheirHighest) {
  Board board;
  board.Lay([&](Ui& ui) {
    CardGrid(
        ui, {3, 10}, 5,
        [](std::size_t i) {
          return CardSpec{.id = std::to_string(i),
                          .name = "card",
                          .action = actions::Go{actions::ToPage(actions::PageKind::kHome)}};
        },
        [](Ui& u, std::size_t i) { u.Take(100 + 10 * static_cast<float>(i)); });
  });
  const struct {
    const char* id;
    float x, y, height;
  } kCases[] = {
      {"0", 0, 0, 120}, {"1", 643, 0, 120}, {"2", 1286, 0, 120}, {"3", 0, 130, 140}, {"4", 643, 130, 140}};
  for (const auto& each : kCases) {
    const Rect rect = board.tree.Find(each.id)->rect;
    EXPECT_EQ(rect.x, each.x) << each.id;
    EXPECT_EQ(rect.y, each.y) << each.id;
    EXPECT_EQ(rect.height, each.height) << each.id;
    EXPECT_EQ(rect.width, 633) << each.id;
  }
  EXPECT_EQ(board.height, 270);
}

TEST(CardGrid, OfNothingTakesNoRoom) {
  Board board;
  board.Lay([&](Ui& ui) {
    CardGrid(
        ui, {3, 10}, 0, [](std::size_t) { return CardSpec{}; }, [](Ui&, std::size_t) {});
  });
  EXPECT_EQ(board.height, 0);
}

TEST(Badge, IsClippedWhereItsTextDoesNotFit) {
  Board board;
  board.Lay([](Ui& ui) {
    Badge(ui, "fits", "IV", {}, {0, 0, 100, 80});
    Badge(ui, "cut", "LXXXVIII", {}, {0, 0, 20, 80});
  });
  EXPECT_FALSE(board.tree.Find("fits")->clipped);
  EXPECT_TRUE(board.tree.Find("cut")->clipped);
}

// Each card used to lay its body out twice, also while it was measured itself: sixteen times for four cards.
TEST(Cards, WithinCardsAreGoneThroughOnceMoreForEachCardAround) {
  Board board;
  int times = 0;
  const Ui::Body innermost = [&](Ui& ui) {
    ++times;
    ui.Take(10);
  };
  Ui::Body body = innermost;
  for (int card = 1; card <= 4; ++card) {
    body = [inner = body, id = std::to_string(card)](Ui& ui) { Card(ui, {.id = id, .padding = 3}, inner); };
  }
  board.Lay(body);
  EXPECT_EQ(times, 5);
  EXPECT_EQ(board.height, 10 + 4 * 2 * 3);
}

TEST(CardGrids, LayEachCardOutOnceAfterMeasuring) {
  Board board;
  std::vector<int> times(5);
  board.Lay([&](Ui& ui) {
    CardGrid(
        ui, {2, 10}, times.size(), [](std::size_t) { return CardSpec{.padding = 3}; },
        [&](Ui& in_card, std::size_t i) {
          ++times[i];
          in_card.Take(10 + 5 * static_cast<float>(i));
        });
  });
  EXPECT_EQ(times, std::vector<int>(5, 2));
  EXPECT_EQ(board.height, (15 + 6) + 10 + (25 + 6) + 10 + (30 + 6));
}

}  // namespace
}  // namespace foyer::ui
