// The idle contract's arithmetic.
#include "shell/idle.h"

#include <algorithm>

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""s;

// 200 words a minute: slower than the 238 of silent English readers (Brysbaert 2019), for those who read a
// second language, standing.
constexpr base::Time kPerWord = std::chrono::milliseconds(300);

}  // namespace

base::Time ReadingTime(int words) {
  return words * kPerWord;
}

void IdleTimer::Note(base::Time now) {
  last_ = std::max(last_, now);
}

void IdleTimer::Note(const base::PointerSample& sample) {
  Note(sample.time);
  const bool down = sample.phase == base::PointerPhase::kDown || sample.phase == base::PointerPhase::kMove;
  if (down) {
    fingers_[sample.id] = sample.time;
  } else {
    fingers_.erase(sample.id);
  }
}

// A resting finger is a sign of somebody until it has rested for so long that it cannot be one.
base::Time IdleTimer::CountdownStart() const {
  const base::Time longest = std::max(settings_.timeout, settings_.longest);
  base::Time start = last_ + std::min(settings_.timeout + ReadingTime(words_), longest);
  for (const auto& [id, moved] : fingers_) start = std::max(start, moved + settings_.stuck_touch);
  return start;
}

IdleState IdleTimer::StateAt(base::Time now) const {
  const base::Time start = CountdownStart();
  if (now < start) return IdleState::kThere;
  return now < start + settings_.countdown ? IdleState::kCountdown : IdleState::kGone;
}

std::chrono::seconds IdleTimer::Left(base::Time now) const {
  return std::chrono::ceil<std::chrono::seconds>(CountdownStart() + settings_.countdown - now);
}

base::Time IdleTimer::NextChange(base::Time now) const {
  const base::Time start = CountdownStart(), end = start + settings_.countdown;
  if (now < start) return start;
  return now < end ? end - (Left(now) - 1s) : end;
}

}  // namespace foyer::shell
