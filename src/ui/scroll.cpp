// Scroll physics after Android's OverScroller: friction 0.015, inflexion 0.35.
#include "ui/scroll.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace foyer::ui {
namespace {

constexpr float kFriction = 0.015f, kInflexion = 0.35f, kStartTension = 0.5f, kEndTension = 1.0f;
const float kDecelerationRate = std::log(0.78f) / std::log(0.9f);
// Gravity in px/s² per px/mm, times Android's tuning factor.
constexpr float kGravityMm = 9806.65f, kTuning = 0.84f;
// Android's fling limits, 50 and 8,000 dp/s; 1 dp is 0.15875 mm.
constexpr float kLeastFlingMm = 50 * 0.15875f, kMostFlingMm = 8000 * 0.15875f;
// A stretched end gives way at half the finger's speed at first, then less; this many px are the most it can
// show.
constexpr float kStretchLimitPx = 140, kResistance = 0.5f;
constexpr float kSpringSeconds = 0.25f;

float Stretch(float pull) {
  const float size = std::abs(pull) * kResistance;
  return std::copysign(kStretchLimitPx * (1 - std::exp(-size / kStretchLimitPx)), pull);
}

// How far a fling is at `time`, both 0…1: the cubic of OverScroller's spline, solved for its parameter.
float FlingProgress(float time) {
  const float p1 = kStartTension * kInflexion, p2 = 1 - kEndTension * (1 - kInflexion);
  float low = 0, high = 1;
  for (int i = 0; i < 24; ++i) {
    const float x = (low + high) / 2;
    const float t = 3 * x * (1 - x) * ((1 - x) * p1 + x * p2) + x * x * x;
    (t < time ? low : high) = x;
  }
  const float x = (low + high) / 2;
  return 3 * x * (1 - x) * ((1 - x) * kStartTension + x) + x * x * x;
}

}  // namespace

void Scroller::SetRange(float range) {
  range_ = std::max(0.0f, range);
  if (motion_ == Motion::kNone && pull_ == 0) offset_ = std::clamp(offset_, 0.0f, range_);
}

void Scroller::JumpTo(float offset) {
  motion_ = Motion::kNone;
  pull_ = 0;
  offset_ = std::clamp(offset, 0.0f, range_);
}

void Scroller::DragBy(float dy) {
  motion_ = Motion::kNone;
  float target = offset_ - dy;
  if (pull_ != 0) {
    const float edge = pull_ < 0 ? 0 : range_;
    const float pulled = pull_ - dy;
    // Back across the edge: the page follows the finger again.
    if (pulled * pull_ > 0) {
      pull_ = pulled;
      offset_ = edge + Stretch(pull_);
      return;
    }
    target = edge + pulled;
    pull_ = 0;
  }
  const float inside = std::clamp(target, 0.0f, range_);
  pull_ = target - inside;
  offset_ = inside + Stretch(pull_);
}

void Scroller::Release(float velocity_y, float px_per_mm, base::Time now) {
  if (pull_ != 0 || offset_ < 0 || offset_ > range_) return StartSpring(now);
  const float speed = std::min(std::abs(velocity_y), kMostFlingMm * px_per_mm);
  if (speed < kLeastFlingMm * px_per_mm || range_ <= 0) return;
  const float drag = kFriction * kGravityMm * px_per_mm * kTuning;
  const float l = std::log(kInflexion * speed / drag);
  seconds_ = std::exp(l / (kDecelerationRate - 1));
  distance_ = -std::copysign(drag * std::exp(kDecelerationRate / (kDecelerationRate - 1) * l), velocity_y);
  from_ = offset_;
  start_ = now;
  motion_ = Motion::kFling;
}

bool Scroller::Stop() {
  const bool was_moving = moving();
  if (motion_ == Motion::kFling) motion_ = Motion::kNone;
  return was_moving;
}

void Scroller::StartSpring(base::Time now) {
  from_ = offset_;
  distance_ = std::clamp(offset_, 0.0f, range_) - offset_;
  pull_ = 0;
  start_ = now;
  motion_ = distance_ == 0 ? Motion::kNone : Motion::kSpring;
}

void Scroller::Advance(base::Time now) {
  const float seconds = std::chrono::duration<float>(now - start_).count();
  if (motion_ == Motion::kFling) {
    const float time = std::clamp(seconds / seconds_, 0.0f, 1.0f);
    offset_ = from_ + distance_ * FlingProgress(time);
    if (offset_ < 0 || offset_ > range_ || time >= 1) {
      offset_ = std::clamp(offset_, 0.0f, range_);
      motion_ = Motion::kNone;
    }
  } else if (motion_ == Motion::kSpring) {
    const float time = std::clamp(seconds / kSpringSeconds, 0.0f, 1.0f);
    const float left = 1 - time;
    offset_ = from_ + distance_ * (1 - left * left * left);
    if (time >= 1) motion_ = Motion::kNone;
  }
}

}  // namespace foyer::ui
