// The touch test: three targets, then hands off, then free drawing. Tells in which way the touchscreen and
// the picture do not agree, and which touches nobody made. Draws nothing; time and positions are arguments.
#pragma once

#include <array>
#include <deque>
#include <optional>
#include <vector>

#include "base/input_event.h"
#include "base/size.h"
#include "ui/canvas.h"

namespace foyer::shell {

// What touches do to the place that is touched.
enum class TouchMapping {
  kRight,
  kTurnedRight,  // a quarter clockwise: what is touched top left arrives top right
  kTurnedHalf,
  kTurnedLeft,
  kMirroredSideways,  // left for right
  kMirroredUpright,   // top for bottom
  kSwapped,           // across for down
  kSwappedTurned,     // across for down, and turned by half
  kUnclear,           // the touches fit no target
};

struct TouchVerdict {
  TouchMapping mapping = TouchMapping::kUnclear;
  // How far beside their targets all touches are, on the glass; zeros where that is within what fingers do.
  base::MillimetreSize offset{0, 0};
};

inline constexpr std::size_t kTouchTargets = 3;
using TargetPoints = std::array<ui::Point, kTouchTargets>;  // px

// Not on a line and not alike from any side, so that each mapping moves them elsewhere.
TargetPoints TouchTargetsOn(base::PixelSize window);
// `touched` in the order of the targets.
TouchVerdict JudgeTouches(base::PixelSize window, float px_per_mm, const TargetPoints& touched);

struct TouchTrack {
  int finger = 0;  // as the machine counts them
  std::vector<ui::Point> points;
  bool is_down = true;
};

enum class TouchStep { kTargets, kHandsOff, kDrawing };

class TouchTest {
 public:
  TouchTest() = default;
  TouchTest(base::PixelSize window, float px_per_mm) : window_(window), px_per_mm_(px_per_mm) {}

  void Note(const base::PointerSample& sample);
  void Advance(base::Time now);
  // When Advance changes something, if nobody touches the glass.
  std::optional<base::Time> NextChange(base::Time now) const;

  TouchStep step() const { return step_; }
  std::size_t targets_hit() const { return hit_; }
  std::chrono::seconds HandsOffLeft(base::Time now) const;
  const std::deque<TouchTrack>& tracks() const { return tracks_; }  // the oldest first
  const TouchVerdict& verdict() const { return verdict_; }          // REQUIRES: all targets are hit
  int ghosts() const { return ghosts_; }                            // touches while all hands were off
  int most_fingers() const { return most_fingers_; }                // at once

 private:
  void Begin(const base::PointerSample& sample);

  base::PixelSize window_;
  float px_per_mm_ = 1;
  TouchStep step_ = TouchStep::kTargets;
  TargetPoints touched_{};
  std::size_t hit_ = 0;
  TouchVerdict verdict_;
  base::Time hands_off_{};  // when it began
  int ghosts_ = 0, most_fingers_ = 0;
  std::deque<TouchTrack> tracks_;
};

}  // namespace foyer::shell
