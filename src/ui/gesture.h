// From timestamped pointer samples to gestures: a pure recogniser without a clock, ImGui or widgets.
// Does not know what lies under a finger, nor scrolls anything.
#pragma once

#include <deque>
#include <variant>
#include <vector>

#include "base/input_event.h"

namespace foyer::ui {

struct Pressed {
  float x = 0, y = 0;  // px, as everywhere here
};
// The press will not become a tap: it moved, or the finger was lost.
struct PressCancelled {};
// A finger went up where it may tap; whoever listens checks that it still is on what it pressed.
struct Tapped {
  float x = 0, y = 0;
};
struct Dragged {
  float dx = 0, dy = 0;
};
struct DragEnded {
  float velocity_x = 0, velocity_y = 0;  // px/s when the finger lifted
  base::Time time{};
};

using Gesture = std::variant<Pressed, PressCancelled, Tapped, Dragged, DragEnded>;

// Android's ViewConfiguration: a touch that wanders less than 8 dp is still a tap. 1 dp is 1/160 inch.
inline constexpr float kTouchSlopMm = 8 * 25.4f / 160;

// What a finger that moves does where it went down: drags the page, or only slides off what it pressed.
enum class Sliding { kDrags, kStays };

class GestureRecognizer {
 public:
  explicit GestureRecognizer(float px_per_mm) : slop_px_(kTouchSlopMm * px_per_mm) {}

  // The first finger owns the gesture until it lifts; others are not seen.
  // `sliding` counts when a finger goes down.
  std::vector<Gesture> Feed(const base::PointerSample& sample, Sliding sliding = Sliding::kDrags);

  bool busy() const { return phase_ != Phase::kIdle; }

 private:
  enum class Phase { kIdle, kPressed, kDragging };

  std::vector<Gesture> Begin(const base::PointerSample& sample);
  std::vector<Gesture> Move(const base::PointerSample& sample);
  std::vector<Gesture> End(const base::PointerSample& sample);
  DragEnded Velocity(base::Time now) const;

  float slop_px_;
  Phase phase_ = Phase::kIdle;
  Sliding sliding_ = Sliding::kDrags;
  int finger_ = 0;
  base::PointerSample start_, last_;
  std::deque<base::PointerSample> recent_;  // of the last moments, for the velocity
};

}  // namespace foyer::ui
