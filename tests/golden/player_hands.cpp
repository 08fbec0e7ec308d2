// How a visit is played: fingers, keys, frames and time.
#include <algorithm>
#include <stdexcept>

#include "golden/player.h"

namespace foyer::golden {
namespace {

using base::PointerPhase;
using std::chrono::milliseconds;

constexpr int kMostFrames = 1000;

}  // namespace

void Player::Frame() {
  const Json reason = kiosk_.WantsFrame(now_).value_or("");
  if (reasons_.empty() || reasons_.back() != reason) reasons_.push_back(reason);
  now_ += milliseconds(16);
  kiosk_.Frame(now_);
  ++frames_;
  const Json scrolled = Rounded(kiosk_.Scrolled());
  if (scroll_path_.empty() || scroll_path_.back() != scrolled) scroll_path_.push_back(scrolled);
}

void Player::Settle() {
  for (int frame = 0; frame < kMostFrames && kiosk_.WantsFrame(now_); ++frame) Frame();
}

void Player::Leave(base::Time time) {
  const base::Time end = now_ + time;
  while (now_ < end) {
    Settle();
    const base::Time wake = kiosk_.NextWake(now_).value_or(end);
    now_ = std::clamp(wake, now_ + milliseconds(1), std::max(end, now_ + milliseconds(1)));
  }
  Settle();
}

void Player::Send(PointerPhase phase, float x, float y, int finger) {
  now_ += milliseconds(8);
  kiosk_.Handle(base::PointerSample{finger, base::PointerKind::kTouch, phase, x, y, now_});
}

void Player::TapAt(float x, float y) {
  Send(PointerPhase::kDown, x, y, 1);
  Frame();
  Send(PointerPhase::kUp, x, y, 1);
  Settle();
}

void Player::Click(float x, float y) {
  for (const PointerPhase phase : {PointerPhase::kDown, PointerPhase::kUp}) {
    now_ += milliseconds(8);
    kiosk_.Handle(base::PointerSample{0, base::PointerKind::kMouse, phase, x, y, now_});
    Frame();
  }
  Settle();
}

// Leaves the finger down.
void Player::Drag(float x, float y, float dx, float dy, int frames) {
  Send(PointerPhase::kDown, x, y, 1);
  Frame();
  for (int frame = 1; frame <= frames; ++frame) {
    const float part = static_cast<float>(frame) / static_cast<float>(frames);
    Send(PointerPhase::kMove, x + dx * part, y + dy * part, 1);
    Frame();
  }
}

void Player::Pinch(float x, float y, float from, float to) {
  constexpr int kSteps = 12;
  const auto both = [&](PointerPhase phase, float apart) {
    Send(phase, x - apart / 2, y, 1);
    Send(phase, x + apart / 2, y, 2);
    Frame();
  };
  both(PointerPhase::kDown, from);
  for (int step = 1; step <= kSteps; ++step)
    both(PointerPhase::kMove, from + (to - from) * static_cast<float>(step) / kSteps);
  both(PointerPhase::kUp, to);
  Settle();
}

// Two fingers in turn, each lifting only after the next came down.
void Player::TypeWithThumbs(const std::string& letters) {
  const auto touch = [&](PointerPhase phase, std::size_t i) {
    const Place at = Middle(letters[i] == ' ' ? "keyboard/space" : std::string("keyboard/") + letters[i]);
    Send(phase, at.x, at.y, 1 + static_cast<int>(i % 2));
  };
  for (std::size_t i = 0; i < letters.size(); ++i) {
    touch(PointerPhase::kDown, i);
    now_ += milliseconds(30);
    if (i > 0) touch(PointerPhase::kUp, i - 1);
    now_ += milliseconds(30);
    Frame();
  }
  if (!letters.empty()) touch(PointerPhase::kUp, letters.size() - 1);
  Settle();
}

void Player::TypeOnHardware(const std::string& letters) {
  for (const char32_t letter : LettersOf(letters)) {
    if (letter == U' ') Press(base::Key::kSpace);
    kiosk_.Handle(base::TextTyped{letter, now_});
    Settle();
  }
}

void Player::Press(base::Key key) {
  now_ += milliseconds(50);
  kiosk_.Handle(base::KeyPress{key, now_});
  Settle();
}

void Player::TapCorner(int times) {
  for (int tap = 0; tap < times; ++tap) {
    TapAt(static_cast<float>(width_ - 4), 4);
    now_ += milliseconds(150);
  }
}

std::string Player::FirstSeen(const std::string& prefix) const {
  constexpr float kEnough = 24;  // px
  const Json tree = Json::parse(kiosk_.Description());
  for (const Json& node : tree.at("nodes")) {
    const auto id = node.value("id", std::string());
    if (!node.contains("action") || id.rfind(prefix, 0) != 0) continue;
    if (const auto seen = kiosk_.Seen(id); seen && seen->height >= kEnough) return id;
  }
  throw std::runtime_error("nothing in sight begins with " + prefix);
}

Place Player::Middle(const std::string& id) const {
  const auto seen = kiosk_.Seen(id);
  if (!seen) throw std::runtime_error("there is no " + id + " in sight");
  return {seen->x + seen->width / 2, seen->y + seen->height / 2, 0, 0};
}

}  // namespace foyer::golden
