// Which fingers are kept out.
#include "shell/touch_gate.h"

namespace foyer::shell {
namespace {

constexpr base::Time kMoment = std::chrono::milliseconds(300);

}  // namespace

void TouchGate::Close(base::Time now) {
  kept_out_ = down_;
  closed_until_ = now + kMoment;
}

bool TouchGate::Passes(const base::PointerSample& sample) {
  const bool ends = sample.phase == base::PointerPhase::kUp || sample.phase == base::PointerPhase::kCancel;
  if (sample.phase == base::PointerPhase::kDown) {
    down_.insert(sample.id);
    // An id that was never lifted is a new finger now.
    kept_out_.erase(sample.id);
    if (sample.time < closed_until_) kept_out_.insert(sample.id);
  }
  const bool passes = !kept_out_.contains(sample.id);
  if (ends) {
    down_.erase(sample.id);
    kept_out_.erase(sample.id);
  }
  return passes;
}

}  // namespace foyer::shell
