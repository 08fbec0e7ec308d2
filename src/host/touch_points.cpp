// Bookkeeping of fingers.
#include "host/touch_points.h"

#include <algorithm>
#include <utility>

namespace foyer::host {

using base::PointerPhase;

void TouchPoints::Begin(const TouchReport& report) {
  if (const auto lost = Find(report); lost != fingers_.end()) Cancel(lost, report.time);
  // The mouse is 0.
  int id = 1;
  const auto taken = [&id](const Finger& finger) { return finger.id == id; };
  while (std::any_of(fingers_.begin(), fingers_.end(), taken)) ++id;
  fingers_.push_back({report, id});
  Push(fingers_.back(), PointerPhase::kDown);
}

void TouchPoints::Update(const TouchReport& report) {
  const auto finger = Find(report);
  if (finger == fingers_.end()) return;
  // Digitizers report pressure and the like as well.
  const bool moved = report.x != finger->last.x || report.y != finger->last.y;
  finger->last = report;
  if (moved) Push(*finger, PointerPhase::kMove);
}

void TouchPoints::End(const TouchReport& report) {
  const auto finger = Find(report);
  if (finger == fingers_.end()) return;
  finger->last = report;
  Push(*finger, PointerPhase::kUp);
  fingers_.erase(finger);
}

void TouchPoints::CancelDevice(int device, base::Time now) {
  for (auto finger = fingers_.begin(); finger != fingers_.end();) {
    finger = finger->last.device == device ? Cancel(finger, now) : finger + 1;
  }
}

void TouchPoints::CancelAll(base::Time now) {
  for (auto finger = fingers_.begin(); finger != fingers_.end();) finger = Cancel(finger, now);
}

std::vector<base::PointerSample> TouchPoints::Take() {
  return std::exchange(samples_, {});
}

TouchPoints::Fingers::iterator TouchPoints::Find(const TouchReport& report) {
  return std::find_if(fingers_.begin(), fingers_.end(), [&report](const Finger& finger) {
    return finger.last.device == report.device && finger.last.number == report.number;
  });
}

TouchPoints::Fingers::iterator TouchPoints::Cancel(Fingers::iterator finger, base::Time now) {
  finger->last.time = std::max(finger->last.time, now);
  Push(*finger, PointerPhase::kCancel);
  return fingers_.erase(finger);
}

void TouchPoints::Push(const Finger& finger, PointerPhase phase) {
  samples_.push_back(
      {finger.id, base::PointerKind::kTouch, phase, finger.last.x, finger.last.y, finger.last.time});
}

}  // namespace foyer::host
