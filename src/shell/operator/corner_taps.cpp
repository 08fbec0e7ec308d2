// Counts taps in the corner.
#include "shell/operator/corner_taps.h"

#include <cmath>

#include "ui/gesture.h"

namespace foyer::shell {
namespace {

constexpr float kCornerMm = 16;
constexpr std::size_t kTaps = 5;
constexpr base::Time kWithin = std::chrono::seconds(4);
// A tap that wanders further is a slide; the bezel makes fingers less sure than on a button.
constexpr float kWanderShare = 0.4f;

}  // namespace

ui::Rect TapCorner(float window_width, float px_per_mm) {
  const float size = kCornerMm * px_per_mm;
  return {window_width - size, 0, size, size};
}

bool CornerTaps::Restart() {
  started_.reset();
  taps_.clear();
  return false;
}

bool CornerTaps::Completes(const base::PointerSample& sample, const ui::Rect& corner) {
  const bool is_started = started_ && started_->id == sample.id;
  switch (sample.phase) {
    case base::PointerPhase::kDown:
      // A drop of water must not keep the operator out.
      std::erase_if(down_, [&](const auto& finger) { return sample.time - finger.second > ui::kForgotten; });
      down_[sample.id] = sample.time;
      if (down_.size() > 1 || !corner.Contains(sample.x, sample.y)) return Restart();
      started_ = sample;
      return false;
    case base::PointerPhase::kMove:
      if (is_started &&
          std::hypot(sample.x - started_->x, sample.y - started_->y) > corner.width * kWanderShare)
        Restart();
      return false;
    case base::PointerPhase::kCancel:
      down_.erase(sample.id);
      if (is_started) Restart();
      return false;
    case base::PointerPhase::kUp:
      break;
  }
  down_.erase(sample.id);
  if (!is_started) return false;
  taps_.push_back(started_->time);
  started_.reset();
  while (!taps_.empty() && sample.time - taps_.front() > kWithin) taps_.pop_front();
  if (taps_.size() < kTaps) return false;
  Restart();
  return true;
}

}  // namespace foyer::shell
