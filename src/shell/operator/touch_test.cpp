// Finds the mapping that moves the targets to the touches.
#include "shell/operator/touch_test.h"

#include <algorithm>
#include <cmath>

namespace foyer::shell {
namespace {

constexpr base::Time kHandsOff = std::chrono::seconds(10);
// Of the last finger that lifts: it is no ghost yet.
constexpr base::Time kLetGo = std::chrono::seconds(1);
// A standing person hits a cross about so well.
constexpr float kSureMm = 5;
// Touches that are so far from where one mapping would put them follow no mapping; less on a small glass.
constexpr float kScatterMm = 15, kScatterShare = 0.12f;
constexpr std::size_t kMostTracks = 20, kMostPoints = 1500;
constexpr float kPointEveryMm = 0.5f;

// 0 … 1 across and down.
struct Place {
  float x = 0, y = 0;
};
struct Mapping {
  TouchMapping name;
  Place (*move)(Place place);
};
constexpr Mapping kMappings[] = {
    {TouchMapping::kRight, [](Place p) { return p; }},
    {TouchMapping::kTurnedRight,
     [](Place p) {
       return Place{1 - p.y, p.x};
     }},
    {TouchMapping::kTurnedHalf,
     [](Place p) {
       return Place{1 - p.x, 1 - p.y};
     }},
    {TouchMapping::kTurnedLeft,
     [](Place p) {
       return Place{p.y, 1 - p.x};
     }},
    {TouchMapping::kMirroredSideways,
     [](Place p) {
       return Place{1 - p.x, p.y};
     }},
    {TouchMapping::kMirroredUpright,
     [](Place p) {
       return Place{p.x, 1 - p.y};
     }},
    {TouchMapping::kSwapped,
     [](Place p) {
       return Place{p.y, p.x};
     }},
    {TouchMapping::kSwappedTurned,
     [](Place p) {
       return Place{1 - p.y, 1 - p.x};
     }},
};
constexpr Place kTargets[kTouchTargets] = {{0.15f, 0.2f}, {0.85f, 0.3f}, {0.25f, 0.8f}};

}  // namespace

TargetPoints TouchTargetsOn(base::PixelSize window) {
  TargetPoints points;
  for (std::size_t i = 0; i < kTouchTargets; ++i) {
    points[i] = {std::round(kTargets[i].x * static_cast<float>(window.width)),
                 std::round(kTargets[i].y * static_cast<float>(window.height))};
  }
  return points;
}

TouchVerdict JudgeTouches(base::PixelSize window, float px_per_mm, const TargetPoints& touched) {
  const float width = static_cast<float>(window.width) / px_per_mm,
              height = static_cast<float>(window.height) / px_per_mm;
  TouchVerdict verdict;
  float least = std::min(kScatterMm, kScatterShare * std::min(width, height));
  for (const Mapping& mapping : kMappings) {
    base::MillimetreSize beside[kTouchTargets], mean{0, 0};
    for (std::size_t i = 0; i < kTouchTargets; ++i) {
      const Place place = mapping.move(kTargets[i]);
      beside[i] = {touched[i].x / px_per_mm - place.x * width, touched[i].y / px_per_mm - place.y * height};
      mean.width += beside[i].width / kTouchTargets;
      mean.height += beside[i].height / kTouchTargets;
    }
    float scatter = 0;
    for (const base::MillimetreSize& each : beside) {
      scatter = std::max(scatter, std::hypot(each.width - mean.width, each.height - mean.height));
    }
    if (scatter >= least) continue;
    least = scatter;
    verdict.mapping = mapping.name;
    verdict.offset = {std::abs(mean.width) > kSureMm ? mean.width : 0,
                      std::abs(mean.height) > kSureMm ? mean.height : 0};
  }
  return verdict;
}

void TouchTest::Begin(const base::PointerSample& sample) {
  const auto down =
      std::count_if(tracks_.begin(), tracks_.end(), [](const TouchTrack& track) { return track.is_down; });
  most_fingers_ = std::max(most_fingers_, static_cast<int>(down) + 1);
  tracks_.push_back({sample.id, {{sample.x, sample.y}}});
  if (tracks_.size() > kMostTracks) tracks_.pop_front();
  if (step_ == TouchStep::kHandsOff && sample.time >= hands_off_ + kLetGo) ++ghosts_;
  if (step_ != TouchStep::kTargets || down > 0) return;
  touched_[hit_++] = {sample.x, sample.y};
  if (hit_ < kTouchTargets) return;
  verdict_ = JudgeTouches(window_, px_per_mm_, touched_);
  step_ = TouchStep::kHandsOff;
  hands_off_ = sample.time;
  // The verdict says it all; what comes now stands out.
  tracks_.erase(tracks_.begin(), tracks_.end() - 1);
}

void TouchTest::Note(const base::PointerSample& sample) {
  if (sample.phase == base::PointerPhase::kDown) return Begin(sample);
  const auto track = std::find_if(tracks_.rbegin(), tracks_.rend(), [&](const TouchTrack& each) {
    return each.finger == sample.id && each.is_down;
  });
  if (track == tracks_.rend()) return;
  if (sample.phase != base::PointerPhase::kMove) {
    track->is_down = false;
    return;
  }
  const ui::Point last = track->points.back();
  const bool moved = std::hypot(sample.x - last.x, sample.y - last.y) >= kPointEveryMm * px_per_mm_;
  if (moved && track->points.size() < kMostPoints) track->points.push_back({sample.x, sample.y});
}

void TouchTest::Advance(base::Time now) {
  if (step_ == TouchStep::kHandsOff && now >= hands_off_ + kHandsOff) step_ = TouchStep::kDrawing;
}

std::chrono::seconds TouchTest::HandsOffLeft(base::Time now) const {
  return std::chrono::ceil<std::chrono::seconds>(hands_off_ + kHandsOff - now);
}

std::optional<base::Time> TouchTest::NextChange(base::Time now) const {
  if (step_ != TouchStep::kHandsOff) return std::nullopt;
  return hands_off_ + kHandsOff - (HandsOffLeft(now) - std::chrono::seconds(1));
}

}  // namespace foyer::shell
