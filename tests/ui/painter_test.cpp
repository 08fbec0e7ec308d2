// A display list on a real draw list: what is out of sight costs nothing, no page can overfill it, and
// scrolling and pressing need no new layout.
#include "ui/painter.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include "support/drawing_board.h"
#include "ui/drawing_context.h"

namespace foyer::ui {
namespace {

class PainterTest : public testing::Test {
 protected:
  PainterTest() { drawing_.Use(support::FontsFor(Scale(kSize, kAssumedPxPerMm, 0))); }

  // How many vertices it takes.
  int Paint(const Moment& moment = {}) {
    ImDrawList* list = drawing_.Begin(kSize);
    const int before = list->VtxBuffer.Size;
    PaintList(*list, shapes_, moment);
    const int vertices = list->VtxBuffer.Size - before;
    first_ = vertices > 0 ? list->VtxBuffer[before] : ImDrawVert{};
    drawing_.End();
    return vertices;
  }

  static constexpr base::PixelSize kSize{800, 480};
  static constexpr Color kColor{10, 20, 30, 255};
  DrawingContext drawing_;
  DisplayList shapes_;
  Canvas canvas_{&shapes_};
  ImDrawVert first_{};
};

// A report of thousands of entries ended the program: ImGui stops it at 65,536 vertices where the driver is
// old.
TEST_F(PainterTest, LeavesOutWhatTheListHasNoRoomFor) {
  const Paragraph word(support::FontsFor(Scale(kSize, kAssumedPxPerMm, 0)),
                       {Span{"x", TextStyle::kBody, kColor}}, 100);
  for (int i = 0; i < 50'000; ++i) {
    canvas_.Fill({10, 10, 50, 50}, kColor, 4);
    canvas_.Disc({100, 100}, 20, kColor);
    word.Draw(canvas_, 50, 50);
  }
  const int vertices = Paint();
  EXPECT_GT(vertices, 50'000);
  EXPECT_LT(vertices, 65'536);
}

TEST_F(PainterTest, PaintsNothingThatIsOutOfSight) {
  canvas_.BeginRegion({100, 100, 200, 200}, Scrolling::kNone);
  canvas_.Fill({0, 0, 50, 50}, kColor);
  canvas_.Fill({100, 400, 50, 50}, kColor, 3);
  canvas_.Disc({500, 200}, 20, kColor);
  canvas_.Ring({200, 20}, 20, kColor, 2);
  canvas_.Line({0, 0}, {50, 90}, kColor, 2);
  canvas_.EndRegion();
  EXPECT_EQ(Paint(), 0);
  canvas_.BeginRegion({100, 100, 200, 200}, Scrolling::kNone);
  canvas_.Line({0, 200}, {800, 200}, kColor, 2);
  canvas_.EndRegion();
  EXPECT_GT(Paint(), 0);
}

TEST_F(PainterTest, MovesWhatScrollsAndOnlyThat) {
  canvas_.BeginRegion({0, 0, 800, 400}, Scrolling::kPage);
  canvas_.Fill({10, 300, 50, 50}, kColor);
  canvas_.EndRegion();
  Paint({.scroll = 100, .pressed = {}});
  EXPECT_EQ(first_.pos.y, 200);
  EXPECT_EQ(Paint({.scroll = 400, .pressed = {}}), 0) << "above its region";

  shapes_ = {};
  canvas_.BeginRegion({0, 0, 800, 400}, Scrolling::kPage);
  canvas_.BeginRegion({0, 300, 800, 100}, Scrolling::kNone);
  canvas_.Fill({10, 310, 50, 50}, kColor);
  canvas_.EndRegion();
  canvas_.EndRegion();
  Paint({.scroll = 100, .pressed = {}});
  EXPECT_EQ(first_.pos.y, 310) << "a bar on top of the page";
}

TEST_F(PainterTest, ShowsAPressInOtherColours) {
  canvas_.Fill({10, 10, 50, 50}, canvas_.PaintOf("button", kColor, {200, 0, 0, 255}));
  Paint();
  EXPECT_EQ(first_.col, IM_COL32(10, 20, 30, 255));
  Paint({.scroll = 0, .pressed = "another"});
  EXPECT_EQ(first_.col, IM_COL32(10, 20, 30, 255));
  Paint({.scroll = 0, .pressed = "button"});
  EXPECT_EQ(first_.col, IM_COL32(200, 0, 0, 255));

  shapes_ = {};
  canvas_.Fill({10, 10, 50, 50}, canvas_.PaintOf("row", kNothing, kColor));
  EXPECT_EQ(Paint(), 0);
  EXPECT_GT(Paint({.scroll = 0, .pressed = "row"}), 0);
}

}  // namespace
}  // namespace foyer::ui
