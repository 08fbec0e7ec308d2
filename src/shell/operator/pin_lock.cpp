// How long to wait.
#include "shell/operator/pin_lock.h"

#include <algorithm>

namespace foyer::shell {
namespace {

constexpr base::Time kFirst = std::chrono::seconds(1), kLongest = std::chrono::minutes(5);
// 2^9 s is more than kLongest.
constexpr int kMostDoublings = 9;

}  // namespace

base::Time PinLock::Wait(base::Time now) const {
  return wrong_ == 0 ? base::Time::zero() : std::max(base::Time::zero(), open_again_ - now);
}

void PinLock::NoteWrong(base::Time now) {
  open_again_ = now + std::min(kFirst * (1 << std::min(wrong_, kMostDoublings)), kLongest);
  ++wrong_;
}

}  // namespace foyer::shell
