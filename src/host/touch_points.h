// The fingers on the glass, as samples with numbers of our own. Knows no X server; every finger that goes
// down goes up or is canceled.
#pragma once

#include <cstdint>
#include <vector>

#include "base/input_event.h"

namespace foyer::host {

struct TouchReport {
  int device = 0;
  std::uint32_t number = 0;  // the device's or server's, of one touch
  float x = 0, y = 0;        // px
  base::Time time{};
};

class TouchPoints {
 public:
  void Begin(const TouchReport& report);
  // Reports of touches that are not down, or no longer, are left out.
  void Update(const TouchReport& report);
  void End(const TouchReport& report);

  // The device is gone, or the window may no longer listen: its fingers end without a tap.
  void CancelDevice(int device, base::Time now);
  void CancelAll(base::Time now);

  std::vector<base::PointerSample> Take();

 private:
  struct Finger {
    TouchReport last;
    int id = 0;
  };
  using Fingers = std::vector<Finger>;

  Fingers::iterator Find(const TouchReport& report);
  Fingers::iterator Cancel(Fingers::iterator finger, base::Time now);
  void Push(const Finger& finger, base::PointerPhase phase);

  Fingers fingers_;
  std::vector<base::PointerSample> samples_;
};

}  // namespace foyer::host
