// The canvas on a real draw list: what is out of sight costs nothing, and no page can overfill the list.
#include "ui/canvas.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include "support/drawing_board.h"
#include "ui/drawing_context.h"

namespace foyer::ui {
namespace {

class CanvasTest : public testing::Test {
 protected:
  CanvasTest() { drawing_.Use(support::FontsFor(Scale(kSize, kAssumedPxPerMm, 0))); }

  static constexpr base::PixelSize kSize{800, 480};
  static constexpr Color kColor{10, 20, 30, 255};
  DrawingContext drawing_;
};

// A report of thousands of entries ended the program: ImGui stops it at 65,536 vertices where the driver is
// old.
TEST_F(CanvasTest, LeavesOutWhatTheListHasNoRoomFor) {
  ImDrawList* list = drawing_.Begin(kSize);
  Canvas canvas(list);
  for (int i = 0; i < 50'000; ++i) {
    canvas.Fill({10, 10, 50, 50}, kColor, 4);
    canvas.Disc({100, 100}, 20, kColor);
    canvas.Glyph(support::FontsFor(Scale(kSize, kAssumedPxPerMm, 0)).Of(TextStyle::kBody), U'x', 50, 50,
                 kColor);
  }
  EXPECT_GT(list->VtxBuffer.Size, 50'000);
  EXPECT_LT(list->VtxBuffer.Size, 65'536);
  drawing_.End();
}

TEST_F(CanvasTest, DrawsNothingThatIsOutOfSight) {
  ImDrawList* list = drawing_.Begin(kSize);
  Canvas canvas(list);
  canvas.PushClip({100, 100, 200, 200});
  const int before = list->VtxBuffer.Size;
  canvas.Fill({0, 0, 50, 50}, kColor);
  canvas.Fill({100, 400, 50, 50}, kColor, 3);
  canvas.Disc({500, 200}, 20, kColor);
  canvas.Ring({200, 20}, 20, kColor, 2);
  canvas.Line({0, 0}, {50, 90}, kColor, 2);
  EXPECT_EQ(list->VtxBuffer.Size, before);
  canvas.Line({0, 200}, {800, 200}, kColor, 2);
  EXPECT_GT(list->VtxBuffer.Size, before);
  canvas.PopClip();
  drawing_.End();
}

}  // namespace
}  // namespace foyer::ui
