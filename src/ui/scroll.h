// A page's scroll position: follows the finger, flings like a phone, stretches at the ends and springs back.
// Time is an argument; nothing is drawn.
#pragma once

#include "base/input_event.h"

namespace foyer::ui {

class Scroller {
 public:
  // px a page may scroll: content height less viewport height. Keeps the position inside.
  void SetRange(float range);
  void JumpTo(float offset);

  void DragBy(float dy);  // the finger's movement: positive moves the page down
  // Lifts the finger at `velocity_y` px/s.
  void Release(float velocity_y, float px_per_mm, base::Time now);
  // Stands still at once; true where it was moving.
  bool Stop();

  // Moves to where the page is at `now`.
  void Advance(base::Time now);
  bool moving() const { return motion_ != Motion::kNone; }

  float offset() const { return offset_; }  // px from the page's top; beyond 0…range while stretched
  float range() const { return range_; }

 private:
  enum class Motion { kNone, kFling, kSpring };
  void StartSpring(base::Time now);

  float offset_ = 0, range_ = 0;
  float pull_ = 0;  // how far the finger pulled past an end, before resistance
  Motion motion_ = Motion::kNone;
  base::Time start_{};
  float from_ = 0, distance_ = 0;
  float seconds_ = 0;  // the fling's
};

}  // namespace foyer::ui
