// Order and position of input events.
#include "host/input_queue.h"

#include <utility>

namespace foyer::host {

void InputQueue::SetScale(float x, float y) {
  scale_x_ = x;
  scale_y_ = y;
}

void InputQueue::MovePointer(double x, double y, base::Time now) {
  x_ = static_cast<float>(x) * scale_x_;
  y_ = static_cast<float>(y) * scale_y_;
  if (mover_ == PointerMovedBy::kFinger) return;
  if (is_down_) {
    PushPointer(base::PointerPhase::kMove, now);
    return;
  }
  // Only the last place matters while nothing is pressed.
  if (!events_.empty() && std::holds_alternative<base::PointerHover>(events_.back())) events_.pop_back();
  events_.push_back(base::PointerHover{x_, y_});
}

void InputQueue::ChangeButton(ButtonChange change, base::Time now) {
  const bool is_down = change == ButtonChange::kPressed;
  if (is_down == is_down_) return;
  is_down_ = is_down;
  PushPointer(is_down ? base::PointerPhase::kDown : base::PointerPhase::kUp, now);
}

void InputQueue::Abandon(base::Time now) {
  if (!is_down_) return;
  is_down_ = false;
  PushPointer(base::PointerPhase::kCancel, now);
}

void InputQueue::AddTouches(const std::vector<base::PointerSample>& samples) {
  events_.insert(events_.end(), samples.begin(), samples.end());
}

void InputQueue::TurnWheel(double notches_y, base::Time now) {
  events_.push_back(base::WheelTurn{x_, y_, static_cast<float>(notches_y), now});
}

void InputQueue::PressKey(base::Key key, base::Time now) {
  events_.push_back(base::KeyPress{key, now});
}

void InputQueue::TypeText(char32_t code_point, base::Time now) {
  events_.push_back(base::TextTyped{code_point, now});
}

void InputQueue::Resize(base::PixelSize size) {
  events_.push_back(base::Resized{size.width, size.height});
}

void InputQueue::Expose() {
  if (!events_.empty() && std::holds_alternative<base::Exposed>(events_.back())) return;
  events_.push_back(base::Exposed{});
}

void InputQueue::RequestClose() {
  events_.push_back(base::CloseRequested{});
}

std::vector<base::InputEvent> InputQueue::Take() {
  return std::exchange(events_, {});
}

void InputQueue::PushPointer(base::PointerPhase phase, base::Time now) {
  events_.push_back(base::PointerSample{0, base::PointerKind::kMouse, phase, x_, y_, now});
}

}  // namespace foyer::host
