// The gesture state machine.
#include "ui/gesture.h"

#include <algorithm>
#include <cmath>

namespace foyer::ui {
namespace {

using base::PointerPhase;
using base::PointerSample;
using std::chrono::duration;
using std::chrono::milliseconds;

// A velocity is of this long a stretch before the finger lifts; a finger that rested before lifting throws
// nothing.
constexpr milliseconds kVelocityWindow{100}, kRest{40};

float Distance(const PointerSample& a, const PointerSample& b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

}  // namespace

std::vector<Gesture> GestureRecognizer::Feed(const PointerSample& sample, Sliding sliding) {
  if (sample.phase == PointerPhase::kDown) {
    auto gestures = Forget(sample.time);
    const bool alone = fingers_.empty() || (fingers_.size() == 1 && fingers_[0].last.id == sample.id);
    for (const Gesture& gesture : alone ? Begin(sample, sliding) : Join(sample)) gestures.push_back(gesture);
    return gestures;
  }
  if (Find(sample.id) == nullptr) return {};
  return sample.phase == PointerPhase::kMove ? Move(sample) : Lift(sample);
}

std::vector<Gesture> GestureRecognizer::Begin(const PointerSample& sample, Sliding sliding) {
  // Only where the last lift was lost is anything still going on.
  std::vector<Gesture> gestures;
  if (phase_ == Phase::kDragging) gestures = Abandon(sample.time);
  phase_ = Phase::kPressed;
  sliding_ = sliding;
  settled_ = false;
  fingers_ = {{sample, sample}};
  recent_ = {sample};
  gestures.push_back(Pressed{sample.x, sample.y});
  return gestures;
}

std::vector<Gesture> GestureRecognizer::Join(const PointerSample& sample) {
  if (Finger* again = Find(sample.id)) {
    *again = {sample, sample};
    return Abandon(sample.time);
  }
  fingers_.push_back({sample, sample});
  const bool is_second = fingers_.size() == 2;
  if (is_second && (phase_ == Phase::kPressed || phase_ == Phase::kDragging)) {
    auto gestures = Abandon(sample.time);
    phase_ = Phase::kPair;
    fingers_[0].start = fingers_[0].last;
    spread_ = Spread();
    return gestures;
  }
  // A palm. A third finger beside two that know what they do is not seen.
  if (phase_ == Phase::kPair) phase_ = Phase::kInert;
  return {};
}

std::vector<Gesture> GestureRecognizer::Move(const PointerSample& sample) {
  Finger& finger = *Find(sample.id);
  const PointerSample before = finger.last;
  const bool is_first = &finger == &fingers_[0];
  if (phase_ == Phase::kPair || phase_ == Phase::kPinching) return MovePair(before, sample);
  finger.last = sample;
  if (!is_first || (phase_ != Phase::kPressed && phase_ != Phase::kDragging)) return {};
  recent_.push_back(sample);
  while (recent_.size() > 2 && sample.time - recent_.front().time > kVelocityWindow) recent_.pop_front();
  if (phase_ == Phase::kDragging) return {Dragged{sample.x - before.x, sample.y - before.y}};
  if (Distance(sample, finger.start) <= slop_px_) return {};
  settled_ = true;
  if (sliding_ == Sliding::kStays) return {};
  // The page starts to move from here, not with a jump of the slop.
  phase_ = Phase::kDragging;
  return {PressCancelled{}};
}

std::vector<Gesture> GestureRecognizer::MovePair(const PointerSample& before, const PointerSample& sample) {
  Finger& finger = *Find(sample.id);
  if (phase_ == Phase::kPair) {
    // The fingers of one report share its time. Looked at half-way, two that move together seem to pinch.
    const bool report_is_complete = sample.time != std::max(fingers_[0].last.time, fingers_[1].last.time);
    if (report_is_complete) {
      if (std::abs(Spread() - spread_) > slop_px_) {
        phase_ = Phase::kPinching;
        spread_ = Spread();
      } else if (sliding_ == Sliding::kDrags && Distance(fingers_[0].last, fingers_[0].start) > slop_px_) {
        phase_ = Phase::kDragging;
        recent_ = {fingers_[0].last};
        return Move(sample);
      }
    }
  }
  finger.last = sample;
  if (phase_ == Phase::kPair || !IsOfPair(sample.id)) return {};
  // Fingers that touch each other tell nothing by a factor.
  const float spread = std::max(Spread(), slop_px_);
  const float factor = spread / std::max(spread_, slop_px_);
  spread_ = spread;
  const PointerSample &a = fingers_[0].last, &b = fingers_[1].last;
  if (factor == 1 && before.x == sample.x && before.y == sample.y) return {};
  return {Pinched{factor, (a.x + b.x) / 2, (a.y + b.y) / 2}};
}

std::vector<Gesture> GestureRecognizer::Lift(const PointerSample& sample) {
  const Finger finger = *Find(sample.id);
  const bool was_first = finger.last.id == fingers_[0].last.id, was_of_pair = IsOfPair(sample.id);
  std::vector<Gesture> gestures;
  const bool ends = phase_ == Phase::kPair || phase_ == Phase::kPinching ? was_of_pair : was_first;
  if (ends && sample.phase == PointerPhase::kCancel) {
    gestures = Abandon(sample.time);
  } else if (ends && phase_ == Phase::kDragging) {
    gestures = {Velocity(sample.time)};
  } else if (ends && phase_ == Phase::kPressed) {
    const bool wandered = Distance(sample, finger.start) > slop_px_;
    if (wandered && sliding_ == Sliding::kDrags) {
      gestures = {PressCancelled{}};
    } else {
      gestures = {Tapped{sample.x, sample.y}};
    }
  }
  std::erase_if(fingers_, [&sample](const Finger& each) { return each.last.id == sample.id; });
  if (ends) phase_ = Phase::kInert;
  if (fingers_.empty()) phase_ = Phase::kIdle;
  return gestures;
}

std::vector<Gesture> GestureRecognizer::Abandon(base::Time now) {
  const Phase was = phase_;
  phase_ = Phase::kInert;
  if (was == Phase::kDragging) return {DragEnded{0, 0, now}};
  if (was == Phase::kPressed) return {PressCancelled{}};
  return {};
}

std::vector<Gesture> GestureRecognizer::Forget(base::Time now) {
  const bool all_silent = std::all_of(fingers_.begin(), fingers_.end(), [now](const Finger& finger) {
    return now - finger.last.time > kForgotten;
  });
  if (!all_silent || fingers_.empty()) return {};
  auto gestures = Abandon(now);
  fingers_.clear();
  phase_ = Phase::kIdle;
  return gestures;
}

std::vector<Gesture> GestureRecognizer::Poll(base::Time now) {
  const auto due = NextTimeout();
  if (!due || now < *due) return {};
  settled_ = true;
  return {LongPressed{fingers_[0].start.x, fingers_[0].start.y}};
}

std::optional<base::Time> GestureRecognizer::NextTimeout() const {
  if (phase_ != Phase::kPressed || settled_) return std::nullopt;
  return fingers_[0].start.time + kLongPress;
}

GestureRecognizer::Finger* GestureRecognizer::Find(int id) {
  const auto finger =
      std::find_if(fingers_.begin(), fingers_.end(), [id](const Finger& each) { return each.last.id == id; });
  return finger != fingers_.end() ? &*finger : nullptr;
}

bool GestureRecognizer::IsOfPair(int id) const {
  return fingers_.size() >= 2 && (fingers_[0].last.id == id || fingers_[1].last.id == id);
}

float GestureRecognizer::Spread() const {
  return Distance(fingers_[0].last, fingers_[1].last);
}

DragEnded GestureRecognizer::Velocity(base::Time now) const {
  const PointerSample& first = recent_.front();
  const PointerSample& last = recent_.back();
  const float seconds = duration<float>(last.time - first.time).count();
  if (seconds <= 0 || now - last.time > kRest) return {0, 0, now};
  return {(last.x - first.x) / seconds, (last.y - first.y) / seconds, now};
}

}  // namespace foyer::ui
