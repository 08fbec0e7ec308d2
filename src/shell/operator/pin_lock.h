// Makes guessing the PIN slow. Knows no PIN; time is monotonic and an argument.
#pragma once

#include "base/input_event.h"

namespace foyer::shell {

// After the first wrong PIN the next attempt has to wait a second, then two, four, up to five minutes. Only
// the right one ends that: closing the pad or leaving the page does not.
class PinLock {
 public:
  // Until the next attempt; zero: now.
  base::Time Wait(base::Time now) const;
  void NoteWrong(base::Time now);
  void NoteRight() { *this = {}; }

 private:
  int wrong_ = 0;
  base::Time open_again_{};
};

}  // namespace foyer::shell
