// When nobody is there any more: how long to wait, when to warn, when to start over. Pure bookkeeping of
// times; resets nothing itself and draws nothing.
#pragma once

#include <map>
#include <optional>

#include "base/input_event.h"

namespace foyer::shell {

struct IdleSettings {
  base::Time timeout = std::chrono::seconds(60);     // without reading time
  base::Time longest = std::chrono::minutes(3);      // with it
  base::Time countdown = std::chrono::seconds(20);   // after that, in which the visitor can still stay
  base::Time stuck_touch = std::chrono::minutes(2);  // a finger that rests longer is dirt or water
};

enum class IdleState {
  kThere,      // somebody uses the kiosk, or may be reading
  kCountdown,  // nobody seems to be there; about to start over
  kGone
};

// How long a standing visitor takes for `words` words.
base::Time ReadingTime(int words);

class IdleTimer {
 public:
  explicit IdleTimer(const IdleSettings& settings) : settings_(settings) {}

  // The visitor did something at `now`: a key, a wheel notch, a new page.
  void Note(base::Time now);
  // The same, and keeps account of resting fingers. Cancelled touches end like lifted ones.
  void Note(const base::PointerSample& sample);
  // How many words are in view, from now on.
  void SetWordsInView(int words) { words_ = words; }

  IdleState StateAt(base::Time now) const;
  // Until the kiosk starts over. REQUIRES: in the countdown.
  std::chrono::seconds Left(base::Time now) const;
  // When StateAt or Left gives something else, if nothing happens.
  base::Time NextChange(base::Time now) const;

 private:
  base::Time CountdownStart() const;  // if nothing happens

  IdleSettings settings_;
  base::Time last_{};
  std::map<int, base::Time> fingers_;  // those that are down: when they last did something
  int words_ = 0;
};

}  // namespace foyer::shell
