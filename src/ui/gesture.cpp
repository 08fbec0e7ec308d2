// The gesture state machine.
#include "ui/gesture.h"

#include <cmath>

namespace foyer::ui {
namespace {

using std::chrono::duration;
using std::chrono::milliseconds;

// A velocity is of this long a stretch before the finger lifts; a finger that rested before lifting throws nothing.
constexpr milliseconds kVelocityWindow{100}, kRest{40};

}  // namespace

std::vector<Gesture> GestureRecognizer::Feed(const base::PointerSample& sample, Sliding sliding) {
  if (sample.phase == base::PointerPhase::kDown && (phase_ == Phase::kIdle || sample.id == finger_)) {
    sliding_ = sliding;
  }
  if (phase_ == Phase::kIdle) {
    return sample.phase == base::PointerPhase::kDown ? Begin(sample) : std::vector<Gesture>{};
  }
  if (sample.id != finger_) return {};
  switch (sample.phase) {
    case base::PointerPhase::kDown: return Begin(sample);  // its up was lost
    case base::PointerPhase::kMove: return Move(sample);
    case base::PointerPhase::kUp: return End(sample);
    case base::PointerPhase::kCancel: break;
  }
  const bool dragging = phase_ == Phase::kDragging;
  phase_ = Phase::kIdle;
  if (dragging) return {DragEnded{0, 0, sample.time}};
  return {PressCancelled{}};
}

std::vector<Gesture> GestureRecognizer::Begin(const base::PointerSample& sample) {
  phase_ = Phase::kPressed;
  finger_ = sample.id;
  start_ = last_ = sample;
  recent_ = {sample};
  return {Pressed{sample.x, sample.y}};
}

std::vector<Gesture> GestureRecognizer::Move(const base::PointerSample& sample) {
  recent_.push_back(sample);
  while (recent_.size() > 2 && sample.time - recent_.front().time > kVelocityWindow) recent_.pop_front();
  std::vector<Gesture> gestures;
  if (phase_ == Phase::kPressed) {
    const bool wandered = std::hypot(sample.x - start_.x, sample.y - start_.y) > slop_px_;
    if (!wandered || sliding_ == Sliding::kStays) return {};
    phase_ = Phase::kDragging;
    gestures.push_back(PressCancelled{});
    // The page starts to move from here, not with a jump of the slop.
    last_ = sample;
    return gestures;
  }
  gestures.push_back(Dragged{sample.x - last_.x, sample.y - last_.y});
  last_ = sample;
  return gestures;
}

std::vector<Gesture> GestureRecognizer::End(const base::PointerSample& sample) {
  const bool dragging = phase_ == Phase::kDragging;
  phase_ = Phase::kIdle;
  if (dragging) return {Velocity(sample.time)};
  const bool wandered = std::hypot(sample.x - start_.x, sample.y - start_.y) > slop_px_;
  if (wandered && sliding_ == Sliding::kDrags) return {PressCancelled{}};
  return {Tapped{sample.x, sample.y}};
}

DragEnded GestureRecognizer::Velocity(base::Time now) const {
  const base::PointerSample& first = recent_.front();
  const base::PointerSample& last = recent_.back();
  const float seconds = duration<float>(last.time - first.time).count();
  if (seconds <= 0 || now - last.time > kRest) return {0, 0, now};
  return {(last.x - first.x) / seconds, (last.y - first.y) / seconds, now};
}

}  // namespace foyer::ui
