// Turns what a window reports into the kiosk's input events, in the order it happened. Knows no GLFW and
// opens no window.
#pragma once

#include <vector>

#include "base/input_event.h"
#include "base/size.h"

namespace foyer::host {

enum class ButtonChange { kPressed, kReleased };

// Whether the pointer's movements are a mouse's, or the server's, which drags its pointer to a finger.
enum class PointerMovedBy { kMouse, kFinger };

// Remembers where the pointer was at each event: asked later, the window system would tell where it is by
// then.
class InputQueue {
 public:
  // Positions arrive in screen coordinates; events carry framebuffer px.
  void SetScale(float x, float y);

  // While fingers move the pointer, its place is remembered and not told.
  void SetPointerMovedBy(PointerMovedBy mover) { mover_ = mover; }
  void MovePointer(double x, double y, base::Time now);
  void ChangeButton(ButtonChange change, base::Time now);
  // The pointer left the window, or another window took the keyboard: a pressed button ends without a click.
  void Abandon(base::Time now);
  // As they are: they have their own places and times.
  void AddTouches(const std::vector<base::PointerSample>& samples);
  void TurnWheel(double notches_y, base::Time now);
  void PressKey(base::Key key, base::Time now);
  void TypeText(char32_t code_point, base::Time now);
  void Resize(base::PixelSize size);
  void Expose();
  void RequestClose();

  bool IsEmpty() const { return events_.empty(); }
  std::vector<base::InputEvent> Take();

 private:
  void PushPointer(base::PointerPhase phase, base::Time now);

  std::vector<base::InputEvent> events_;
  float scale_x_ = 1, scale_y_ = 1;
  float x_ = 0, y_ = 0;  // framebuffer px
  bool is_down_ = false;
  PointerMovedBy mover_ = PointerMovedBy::kMouse;
};

}  // namespace foyer::host
