// The kiosk's input: pointer gestures, wheel and keys.
#include <algorithm>

#include "base/overloaded.h"
#include "shell/kiosk.h"

namespace foyer::shell {
namespace {

// Of one wheel notch and one arrow key, mm; a page key leaves this much of the page in view.
constexpr float kNotchMm = 16, kOverlapMm = 12;
// How far two fingers go apart or together for one text step.
constexpr float kPinchOut = 1.25f, kPinchIn = 1 / kPinchOut;

}  // namespace

void Kiosk::Handle(const base::InputEvent& event) {
  if (TakesForItself(event)) return;
  std::visit(
      base::Overloaded{
          [&](const base::PointerSample& sample) { OnPointer(sample); }, [](const base::PointerHover&) {},
          [&](const base::WheelTurn& turn) {
            StopTypingToRead(turn.y);
            ScrollBy(-turn.notches_y * px_per_mm_ * kNotchMm);
          },
          [&](const base::KeyPress& press) { OnKey(press); },
          [&](const base::TextTyped& typed) { operator_.IsOpen() ? OnText(typed) : OnTyped(typed); },
          [&](const base::Resized& resized) {
            Resize({resized.width, resized.height}, px_per_mm_);
          },
          [&](const base::Exposed&) { Repaint("exposed"); },
          [&](const base::CloseRequested&) { done_ = settings_.closing == Closing::kAllowed; }},
      event);
}

void Kiosk::OnPointer(const base::PointerSample& sample) {
  if (sample.phase == base::PointerPhase::kDown && !interaction_.focused.empty()) {
    interaction_.focused.clear();
    Invalidate("input");
  }
  if (operator_.place == OperatorPlace::kTouchTest) {
    operator_.touch_test.Note(sample);
    Invalidate("touch");
    if (operator_.touch_test.step() != TouchStep::kDrawing) return;
  }
  if (typing_.Takes(sample)) {
    typing_.Feed(sample);
    return TakeTyped();
  }
  pointer_y_ = sample.y;
  const bool on_page = page_rect_.Contains(sample.x, sample.y) && scroller_.range() > 0;
  const ui::Sliding sliding = on_page ? ui::Sliding::kDrags : ui::Sliding::kStays;
  for (const ui::Gesture& gesture : gestures_.Feed(sample, sliding)) OnGesture(gesture);
}

void Kiosk::OnGesture(const ui::Gesture& gesture) {
  std::visit(base::Overloaded{[&](const ui::Pressed& pressed) {
                                pinched_ = 1;
                                // A touch that stops a moving page presses nothing.
                                if (scroller_.Stop()) return;
                                const ui::Node* node = tree_.Hit(pressed.x, pressed.y);
                                if (node == nullptr) return;
                                pressed_ = node->id;
                                Repaint("input");
                              },
                              [&](const ui::PressCancelled&) {
                                if (pressed_.empty()) return;
                                pressed_.clear();
                                Repaint("input");
                              },
                              [&](const ui::Tapped& tapped) {
                                if (pressed_.empty()) return;
                                const ui::Node* node = tree_.Hit(tapped.x, tapped.y);
                                if (node != nullptr && node->id == pressed_) asked_ = node->action;
                                pressed_.clear();
                                Repaint("input");
                              },
                              [](const ui::LongPressed&) {},
                              [&](const ui::Pinched& pinch) { OnPinch(pinch.factor); },
                              [&](const ui::Dragged& dragged) {
                                StopTypingToRead(pointer_y_);
                                scroller_.DragBy(dragged.dy);
                                Repaint("drag");
                              },
                              [&](const ui::DragEnded& ended) {
                                scroller_.Release(ended.velocity_y, px_per_mm_, ended.time);
                                if (settings_.motion == Motion::kReduced)
                                  scroller_.JumpTo(scroller_.offset());
                                Repaint("drag");
                              }},
             gesture);
}

void Kiosk::OnPinch(float factor) {
  if (operator_.place == OperatorPlace::kTouchTest) return;
  pinched_ *= factor;
  if (pinched_ < kPinchOut && pinched_ > kPinchIn) return;
  Carry(pages::ChangeTextStep{pinched_ > 1 ? +1 : -1});
  // The next step, or the way back, takes as much again.
  pinched_ = 1;
}

void Kiosk::ScrollBy(float px) {
  const float before = scroller_.offset();
  scroller_.JumpTo(before + px);
  if (scroller_.offset() != before) Repaint("scroll");
}

void Kiosk::OnKey(const base::KeyPress& press) {
  if (GivesToOperator(press)) return;
  if (OnTypingKey(press.key)) return;
  const float page = page_rect_.height - px_per_mm_ * kOverlapMm, line = px_per_mm_ * kNotchMm;
  switch (press.key) {
    case base::Key::kUp:
      return ScrollBy(-line);
    case base::Key::kDown:
      return ScrollBy(line);
    case base::Key::kPageUp:
      return ScrollBy(-page);
    case base::Key::kPageDown:
      return ScrollBy(page);
    case base::Key::kHome:
      return ScrollBy(-scroller_.range());
    case base::Key::kEnd:
      return ScrollBy(scroller_.range());
    case base::Key::kTab:
      return MoveFocus(+1);
    case base::Key::kBackTab:
      return MoveFocus(-1);
    case base::Key::kEnter:
    case base::Key::kSpace:
      if (const ui::Node* node = tree_.Find(interaction_.focused)) asked_ = node->action;
      return Invalidate("input");
    case base::Key::kEscape:
    case base::Key::kBackspace:
      GoBack();
      return Invalidate("input");
    default:
      return;
  }
}

// How much of the page's head lies under a field that does not scroll, px.
float Kiosk::CoveredHead() const {
  const ui::Node* field = tree_.Find(pages::search::kField);
  return field == nullptr ? 0 : field->visible.bottom() - page_rect_.y;
}

void Kiosk::MoveFocus(int by) {
  const int count = tree_.focus_count();
  if (count == 0) return;
  const ui::Node* current = tree_.Find(interaction_.focused);
  const int from = current != nullptr ? current->focus : by > 0 ? -1 : 0;
  const ui::Node* next = tree_.AtFocus((from + by + count) % count);
  if (next == nullptr) return;
  interaction_.focused = next->id;
  // Bring it into view, with a little of what is around it.
  const bool in_page = next->layer.empty() && next->rect.y >= page_rect_.y && next->rect.x >= page_rect_.x;
  if (in_page) {
    const float margin = px_per_mm_ * kOverlapMm, head = margin + CoveredHead();
    const float top = next->rect.y - page_rect_.y - scroller_.offset();
    const float bottom = top + next->rect.height;
    if (top < head) {
      ScrollBy(top - head);
    } else if (bottom > page_rect_.height - 2 * margin) {
      ScrollBy(std::min(top - head, bottom - page_rect_.height + 2 * margin));
    }
  }
  Invalidate("input");
}

}  // namespace foyer::shell
