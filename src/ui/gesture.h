// From timestamped pointer samples to gestures: a pure recogniser without a clock, ImGui or widgets.
// Does not know what lies under a finger, nor scrolls anything.
#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <variant>
#include <vector>

#include "base/input_event.h"

namespace foyer::ui {

struct Pressed {
  float x = 0, y = 0;  // px, as everywhere here
};
// The press will not become a tap: it moved, another finger came, or the finger was lost.
struct PressCancelled {};
// A finger went up where it may tap; whoever listens checks that it still is on what it pressed.
struct Tapped {
  float x = 0, y = 0;
};
// The finger rests where it pressed. The press goes on: slow hands tap as well.
struct LongPressed {
  float x = 0, y = 0;
};
struct Dragged {
  float dx = 0, dy = 0;
};
struct DragEnded {
  float velocity_x = 0, velocity_y = 0;  // px/s when the finger lifted
  base::Time time{};
};
// Two fingers went apart (above 1) or together since the last of these; x, y is between them.
struct Pinched {
  float factor = 1;
  float x = 0, y = 0;
};

using Gesture = std::variant<Pressed, PressCancelled, Tapped, LongPressed, Dragged, DragEnded, Pinched>;

// Android's ViewConfiguration: a touch that wanders less than 8 dp is still a tap. 1 dp is 1/160 inch.
inline constexpr float kTouchSlopMm = 8 * 25.4f / 160;
inline constexpr base::Time kLongPress = std::chrono::milliseconds(500);
// A finger that has been silent for so long no longer keeps others from pressing: its lift was lost, or it is
// a stain on the glass.
inline constexpr base::Time kForgotten = std::chrono::seconds(10);

// What a finger that moves does where it went down: drags the page, or only slides off what it pressed.
enum class Sliding { kDrags, kStays };

// One finger presses, taps and drags. A second one ends the press; the two pinch, or the first drags alone. A
// third before that is decided is a palm. After more than one finger, nothing is pressed until all have
// lifted.
class GestureRecognizer {
 public:
  explicit GestureRecognizer(float px_per_mm) { SetDensity(px_per_mm); }
  void SetDensity(float px_per_mm) { slop_px_ = kTouchSlopMm * px_per_mm; }

  // `sliding` counts when the first finger goes down.
  std::vector<Gesture> Feed(const base::PointerSample& sample, Sliding sliding = Sliding::kDrags);

  // Gestures that come of waiting. To be asked at NextTimeout by those who care for them.
  std::vector<Gesture> Poll(base::Time now);
  std::optional<base::Time> NextTimeout() const;

  bool busy() const { return phase_ != Phase::kIdle; }

 private:
  enum class Phase {
    kIdle,
    kPressed,   // one finger, which may still tap
    kDragging,  // the first finger moves the page; there may be others
    kPair,      // two fingers; whether they pinch or the first drags is open
    kPinching,
    kInert,  // until all have lifted
  };
  struct Finger {
    base::PointerSample start, last;
  };

  std::vector<Gesture> Begin(const base::PointerSample& sample, Sliding sliding);
  std::vector<Gesture> Join(const base::PointerSample& sample);
  std::vector<Gesture> Move(const base::PointerSample& sample);
  std::vector<Gesture> MovePair(const base::PointerSample& before, const base::PointerSample& sample);
  std::vector<Gesture> Lift(const base::PointerSample& sample);
  // Ends what is going on without a tap or a throw.
  std::vector<Gesture> Abandon(base::Time now);
  std::vector<Gesture> Forget(base::Time now);

  Finger* Find(int id);
  bool IsOfPair(int id) const;
  float Spread() const;  // px between the first two fingers
  DragEnded Velocity(base::Time now) const;

  float slop_px_ = 0;
  Phase phase_ = Phase::kIdle;
  Sliding sliding_ = Sliding::kDrags;
  bool settled_ = false;                    // the press was long, or can no longer be
  std::vector<Finger> fingers_;             // in the order in which they came; the first owns the gesture
  float spread_ = 0;                        // when the pair was formed or last pinched
  std::deque<base::PointerSample> recent_;  // of the first finger's last moments, for the velocity
};

}  // namespace foyer::ui
