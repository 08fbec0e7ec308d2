// Input events without a window: order, position, scale, and presses that end without a click.
#include "host/input_queue.h"

#include <gmock/gmock.h>

#include <vector>

namespace foyer::host {
namespace {

using base::InputEvent;
using base::PointerPhase;
using std::chrono_literals::operator""ms;

std::vector<PointerPhase> Phases(const std::vector<InputEvent>& events) {
  std::vector<PointerPhase> phases;
  for (const InputEvent& event : events) {
    if (const auto* sample = std::get_if<base::PointerSample>(&event)) phases.push_back(sample->phase);
  }
  return phases;
}

TEST(InputQueue, KeepsThePositionOfEachPress) {
  InputQueue queue;
  queue.MovePointer(10, 20, 1ms);
  queue.ChangeButton(ButtonChange::kPressed, 2ms);
  queue.ChangeButton(ButtonChange::kReleased, 3ms);
  queue.MovePointer(300, 400, 4ms);
  queue.ChangeButton(ButtonChange::kPressed, 5ms);
  queue.ChangeButton(ButtonChange::kReleased, 6ms);

  const auto events = queue.Take();
  ASSERT_EQ(events.size(), 6u);
  const auto& first_up = std::get<base::PointerSample>(events[2]);
  const auto& second_down = std::get<base::PointerSample>(events[4]);
  EXPECT_EQ(first_up.phase, PointerPhase::kUp);
  EXPECT_FLOAT_EQ(first_up.x, 10);
  EXPECT_EQ(first_up.time, base::Time(3ms));
  EXPECT_EQ(second_down.phase, PointerPhase::kDown);
  EXPECT_FLOAT_EQ(second_down.y, 400);
  EXPECT_TRUE(queue.IsEmpty());
}

TEST(InputQueue, ScalesScreenCoordinatesToFramebufferPixels) {
  InputQueue queue;
  queue.SetScale(2, 1.5f);
  queue.MovePointer(100, 100, 1ms);
  const auto events = queue.Take();
  ASSERT_EQ(events.size(), 1u);
  const auto& hover = std::get<base::PointerHover>(events[0]);
  EXPECT_FLOAT_EQ(hover.x, 200);
  EXPECT_FLOAT_EQ(hover.y, 150);
}

TEST(InputQueue, SendsMovesOnlyWhilePressed) {
  InputQueue queue;
  queue.ChangeButton(ButtonChange::kPressed, 1ms);
  queue.MovePointer(5, 5, 2ms);
  queue.MovePointer(6, 6, 3ms);
  queue.ChangeButton(ButtonChange::kReleased, 4ms);
  EXPECT_THAT(Phases(queue.Take()), testing::ElementsAre(PointerPhase::kDown, PointerPhase::kMove,
                                                         PointerPhase::kMove, PointerPhase::kUp));
}

TEST(InputQueue, KeepsOnlyTheLastOfSeveralHovers) {
  InputQueue queue;
  queue.MovePointer(1, 1, 1ms);
  queue.MovePointer(2, 2, 2ms);
  queue.MovePointer(3, 3, 3ms);
  const auto events = queue.Take();
  ASSERT_EQ(events.size(), 1u);
  EXPECT_FLOAT_EQ(std::get<base::PointerHover>(events[0]).x, 3);
}

TEST(InputQueue, CancelsAPressThatLosesTheWindow) {
  InputQueue queue;
  queue.ChangeButton(ButtonChange::kPressed, 1ms);
  queue.Abandon(2ms);
  queue.Abandon(3ms);
  queue.ChangeButton(ButtonChange::kReleased, 4ms);
  EXPECT_THAT(Phases(queue.Take()), testing::ElementsAre(PointerPhase::kDown, PointerPhase::kCancel));
}

TEST(InputQueue, HasNothingToAbandonWhenNothingIsPressed) {
  InputQueue queue;
  queue.Abandon(1ms);
  EXPECT_TRUE(queue.IsEmpty());
}

TEST(InputQueue, PutsTheWheelWhereThePointerIs) {
  InputQueue queue;
  queue.MovePointer(40, 50, 1ms);
  queue.TurnWheel(-1, 2ms);
  const auto events = queue.Take();
  const auto& wheel = std::get<base::WheelTurn>(events.back());
  EXPECT_FLOAT_EQ(wheel.x, 40);
  EXPECT_FLOAT_EQ(wheel.notches_y, -1);
}

TEST(InputQueue, TellsNothingOfAPointerThatFollowsAFinger) {
  InputQueue queue;
  queue.SetPointerMovedBy(PointerMovedBy::kFinger);
  queue.MovePointer(10, 20, 1ms);
  EXPECT_TRUE(queue.IsEmpty());
  queue.SetPointerMovedBy(PointerMovedBy::kMouse);
  queue.ChangeButton(ButtonChange::kPressed, 2ms);
  const auto events = queue.Take();
  ASSERT_EQ(events.size(), 1u);
  EXPECT_FLOAT_EQ(std::get<base::PointerSample>(events[0]).x, 10);
}

TEST(InputQueue, PassesTouchesOnInOrder) {
  InputQueue queue;
  queue.SetScale(2, 2);
  queue.PressKey(base::Key::kTab, 1ms);
  queue.AddTouches({{1, base::PointerKind::kTouch, PointerPhase::kDown, 7, 8, 2ms},
                    {1, base::PointerKind::kTouch, PointerPhase::kUp, 7, 8, 3ms}});
  const auto events = queue.Take();
  ASSERT_EQ(events.size(), 3u);
  EXPECT_THAT(Phases(events), testing::ElementsAre(PointerPhase::kDown, PointerPhase::kUp));
  EXPECT_FLOAT_EQ(std::get<base::PointerSample>(events[1]).x, 7);
}

TEST(InputQueue, MergesExposuresButNothingElse) {
  InputQueue queue;
  queue.Expose();
  queue.Expose();
  queue.Resize({800, 480});
  queue.Expose();
  queue.PressKey(base::Key::kTab, 1ms);
  queue.TypeText(U'ü', 1ms);
  queue.RequestClose();
  const auto events = queue.Take();
  ASSERT_EQ(events.size(), 6u);
  EXPECT_EQ(std::get<base::Resized>(events[1]).width, 800);
  EXPECT_EQ(std::get<base::TextTyped>(events[4]).code_point, U'ü');
  EXPECT_TRUE(std::holds_alternative<base::CloseRequested>(events[5]));
}

}  // namespace
}  // namespace foyer::host
