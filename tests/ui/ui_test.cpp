// Flow, measuring, regions, and what they leave in the accessibility tree.
#include "ui/ui.h"

#include <gtest/gtest.h>

#include "support/drawing_board.h"

namespace foyer::ui {
namespace {

using support::Board;

Node Touchable(std::string id) {
  Node node;
  node.id = std::move(id);
  node.action = actions::Go{actions::ToPage(actions::PageKind::kHome)};
  return node;
}

TEST(Ui, TextFlowsDownTheColumn) {
  Board board;
  board.Lay([](Ui& ui) {
    ui.Text("a", TextStyle::kBody, {}, "first");
    ui.Skip(10);
    ui.Text("b", TextStyle::kBody, {}, "second", {.role = "heading"});
  });
  const Node &a = board.tree.nodes.at(0), &b = board.tree.nodes.at(1);
  EXPECT_EQ(b.rect.y, a.rect.bottom() + 10);
  EXPECT_EQ(board.height, b.rect.bottom());
  EXPECT_EQ(a.text, "first");
  EXPECT_EQ(a.role, "paragraph");
  EXPECT_EQ(b.role, "heading");
  EXPECT_GT(a.cap_height_px, 0);
  EXPECT_EQ(a.focus, -1);
}

TEST(Ui, ColumnsStandSideBySideAndGoOnBelowTheLongest) {
  Board board;
  board.Lay([](Ui& ui) {
    ui.Columns({1, 3}, 20,
               {[](Ui& u) { u.Add(Touchable("left"), u.Take(100)); },
                [](Ui& u) { u.Add(Touchable("right"), u.Take(300)); }});
    ui.Add(Touchable("below"), ui.Take(10));
  });
  const Rect left = board.tree.Find("left")->rect, right = board.tree.Find("right")->rect;
  EXPECT_EQ(left.width, 475);
  EXPECT_EQ(right.width, 1425);
  EXPECT_EQ(right.x, left.right() + 20);
  EXPECT_EQ(board.tree.Find("below")->rect.y, 300);
  EXPECT_EQ(board.tree.Find("below")->rect.width, 1920);
}

TEST(Ui, InsetsNarrowAndReturn) {
  Board board;
  board.Lay([](Ui& ui) {
    ui.Inset(30, 50, [](Ui& u) { u.Add(Touchable("in"), u.Take(10)); });
    ui.Inset(3000, 5000, [](Ui& u) { EXPECT_GE(u.width(), 1); });
    ui.Add(Touchable("after"), ui.Take(10));
  });
  EXPECT_EQ(board.tree.Find("in")->rect.x, 30);
  EXPECT_EQ(board.tree.Find("in")->rect.width, 1840);
  EXPECT_EQ(board.tree.Find("after")->rect.y, 10);
}

TEST(Ui, MeasuringNamesNothingAndMovesNothing) {
  Board board;
  board.Lay([](Ui& ui) {
    const auto body = [](Ui& u) {
      u.Text("text", TextStyle::kBody, {}, "words");
      u.Add(Touchable("touch"), u.Take(70));
    };
    const float height = ui.Measure(500, body);
    EXPECT_EQ(ui.y(), 0);
    EXPECT_EQ(ui.width(), 1920);
    body(ui);
    EXPECT_EQ(ui.y(), height);
  });
  EXPECT_EQ(board.tree.nodes.size(), 2u);
}

TEST(Ui, FocusOrderIsTheDrawingOrder) {
  Board board;
  board.Lay([](Ui& ui) {
    ui.Add(Touchable("a"), ui.Take(10));
    ui.Text("words", TextStyle::kBody, {}, "words");
    ui.Add(Touchable("b"), ui.Take(10));
  });
  EXPECT_EQ(board.tree.Find("a")->focus, 0);
  EXPECT_EQ(board.tree.Find("words")->focus, -1);
  EXPECT_EQ(board.tree.Find("b")->focus, 1);
}

TEST(Ui, ScrolledNodesKeepTheirPlaceOnThePageAndTheirPartInTheWindow) {
  Board board;
  const auto page = [](Ui& ui) {
    for (const char* id : {"a", "b", "c"}) ui.Add(Touchable(id), ui.Take(500));
  };
  board.Lay(page, 700);
  EXPECT_EQ(board.height, 1500);
  const Node &a = *board.tree.Find("a"), &b = *board.tree.Find("b"), &c = *board.tree.Find("c");
  EXPECT_EQ(a.rect.y, 0);
  EXPECT_EQ(a.visible.height, 0);
  EXPECT_EQ(b.rect.y, 500);
  EXPECT_EQ(b.visible.y, 0);
  EXPECT_EQ(b.visible.height, 300);
  EXPECT_EQ(c.rect.y, 1000);
  EXPECT_EQ(c.visible.y, 300);
  EXPECT_EQ(c.visible.height, 500);
}

TEST(Ui, RegionsClipAndNameTheirLayer) {
  Board board;
  board.Lay([](Ui& ui) {
    ui.Take(40);
    ui.BeginRegion({100, 200, 300, 50}, Scrolling::kNone, "bar");
    ui.Add(Touchable("in"), {50, 220, 500, 500});
    EXPECT_EQ(ui.EndRegion(), 0);
    EXPECT_EQ(ui.y(), 40);
    ui.Add(Touchable("page"), ui.Take(10));
  });
  const Node& in = *board.tree.Find("in");
  EXPECT_EQ(in.layer, "bar");
  EXPECT_EQ(in.visible.x, 100);
  EXPECT_EQ(in.visible.y, 220);
  EXPECT_EQ(in.visible.width, 300);
  EXPECT_EQ(in.visible.height, 30);
  EXPECT_EQ(board.tree.Find("page")->layer, "");
}

TEST(Ui, TextThatDoesNotFitIsMarkedAsClipped) {
  Board board;
  board.Lay([](Ui& ui) {
    ui.Text("whole", TextStyle::kBody, {}, "some words");
    ui.Inset(0, ui.width() - 200, [](Ui& u) {
      u.Text("cut", TextStyle::kBody, {}, "many more words than one line of this can hold",
             {.paragraph = {.most_lines = 1}});
    });
  });
  EXPECT_FALSE(board.tree.Find("whole")->clipped);
  EXPECT_TRUE(board.tree.Find("cut")->clipped);
}

TEST(Ui, TextKnowsItsGround) {
  Board board;
  const Theme& theme = FindTheme(ThemeName::kLight);
  board.Lay([&](Ui& ui) {
    ui.Text("paper", TextStyle::kBody, theme.on_surface, "x");
    ui.OnGround(theme.inverse_surface,
                [&](Ui& u) { u.Text("deep", TextStyle::kBody, theme.on_inverse, "x"); });
    ui.Text("again", TextStyle::kBody, theme.on_surface, "x");
  });
  EXPECT_EQ(board.tree.Find("paper")->background, theme.surface);
  EXPECT_EQ(board.tree.Find("deep")->background, theme.inverse_surface);
  EXPECT_EQ(board.tree.Find("deep")->foreground, theme.on_inverse);
  EXPECT_EQ(board.tree.Find("again")->background, theme.surface);
}

}  // namespace
}  // namespace foyer::ui
