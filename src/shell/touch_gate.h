// Keeps touches from the page that are not meant for it: the one that wakes the kiosk, those that answer a
// question on top of the page, and whatever comes down with them. Knows no page and recognises no gesture.
#pragma once

#include <set>

#include "base/input_event.h"

namespace foyer::shell {

class TouchGate {
 public:
  // Every finger that is down now reaches nothing until it lifts, and neither does one that comes down within
  // a moment of `now`: a palm lands one part after the other.
  void Close(base::Time now);

  // Whether the page may see `sample`. REQUIRES: every sample of a touch is asked for, from down to up.
  bool Passes(const base::PointerSample& sample);

 private:
  std::set<int> down_, kept_out_;
  base::Time closed_until_{};
};

}  // namespace foyer::shell
