// How the operator asks for the operator page: five taps in the top right corner of the glass, where no
// visitor taps by habit and only the language button is near. Watches touches; takes none away and opens
// nothing.
#pragma once

#include <deque>
#include <map>
#include <optional>

#include "base/input_event.h"
#include "ui/accessibility_tree.h"

namespace foyer::shell {

// The corner on a window of this width, px.
ui::Rect TapCorner(float window_width, float px_per_mm);

class CornerTaps {
 public:
  // True where `sample` ends the fifth tap within a few seconds. A tap elsewhere, a second finger or a finger
  // that slides begins the count anew. REQUIRES: every sample of every touch is noted.
  bool Completes(const base::PointerSample& sample, const ui::Rect& corner);

 private:
  bool Restart();

  std::map<int, base::Time> down_;              // fingers, and when they came
  std::optional<base::PointerSample> started_;  // the tap that is being made
  std::deque<base::Time> taps_;                 // when those made so far began
};

}  // namespace foyer::shell
