// Presses, in the order in which fingers come and go.
#include "ui/key_presses.h"

#include <algorithm>
#include <cmath>

namespace foyer::ui {
namespace {

using base::PointerPhase;
using base::PointerSample;

// How far beyond its key a finger may slip before it counts as on the next one, in keys: a thumb rolls as it
// lifts.
constexpr float kSlip = 0.3f;
// How far a held finger moves before it chooses, in keys.
constexpr float kChoosing = 0.25f;

bool Contains(const Rect& rect, float slip, float x, float y) {
  return Rect{rect.x - slip, rect.y - slip, rect.width + 2 * slip, rect.height + 2 * slip}.Contains(x, y);
}

base::Time RepeatAfter(int repeats) {
  return std::max(kFirstRepeat - repeats * kRepeatGain, kFastestRepeat);
}

}  // namespace

bool KeyPresses::Takes(float x, float y, const Keyboard& keyboard) const {
  return keyboard.rect.Contains(x, y) || AlternativeAt(x, y, keyboard, Aim::kTaps).has_value();
}

bool KeyPresses::Owns(int finger) const {
  return std::any_of(presses_.begin(), presses_.end(),
                     [&](const Press& press) { return press.finger == finger; });
}

std::vector<KeyStroke> KeyPresses::Feed(const PointerSample& sample, const Keyboard& keyboard) {
  if (sample.phase == PointerPhase::kDown) return Begin(sample, keyboard);
  if (Find(sample.id) == nullptr) return {};
  if (sample.phase != PointerPhase::kMove) return Lift(sample, keyboard);
  Move(sample, keyboard);
  return {};
}

std::vector<KeyStroke> KeyPresses::Begin(const PointerSample& sample, const Keyboard& keyboard) {
  const auto alternative = AlternativeAt(sample.x, sample.y, keyboard, Aim::kTaps);
  // The finger that opened the alternatives has done its part.
  for (Press& press : presses_) {
    if (alternative && Opened(press)) press.key.clear();
  }
  std::vector<KeyStroke> strokes = TypeAll(keyboard);
  // A finger that comes down twice was lifted unseen.
  std::erase_if(presses_, [&](const Press& press) { return press.finger == sample.id; });
  Press press{sample.id, sample.x, sample.y, "", std::nullopt, 0, false};
  if (alternative) {
    chosen_ = *alternative;
    press.key = open_;
    press.slides = true;
    presses_.push_back(std::move(press));
    return strokes;
  }
  Close();
  if (const Key* key = keyboard.At(sample.x, sample.y)) {
    press.key = key->id;
    const bool holds = key->kind == KeyKind::kDelete || !key->alternatives.empty();
    if (holds) press.due = sample.time + kHold;
    if (key->kind == KeyKind::kDelete || key->kind == KeyKind::kSwitchPage)
      strokes.push_back({key->kind, ""});
    // The same place is another key on the other page.
    if (key->kind == KeyKind::kSwitchPage) press.key.clear();
  }
  presses_.push_back(std::move(press));
  return strokes;
}

void KeyPresses::Move(const PointerSample& sample, const Keyboard& keyboard) {
  Press& press = *Find(sample.id);
  const Key* key = keyboard.Find(press.key);
  if (key == nullptr) return;
  if (Opened(press)) {
    const float moved = std::hypot(sample.x - press.x, sample.y - press.y);
    press.slides = press.slides || moved > kChoosing * key->rect.width;
    if (press.slides) chosen_ = AlternativeAt(sample.x, sample.y, keyboard, Aim::kSlides).value_or(-1);
    return;
  }
  press.x = sample.x;
  press.y = sample.y;
  if (Contains(key->rect, kSlip * key->rect.width, sample.x, sample.y)) return;
  // Only letters pass a finger on: nobody clears a text by slipping.
  const Key* next = keyboard.At(sample.x, sample.y);
  const bool letters =
      next != nullptr && key->kind == KeyKind::kCharacter && next->kind == KeyKind::kCharacter;
  press.key = letters ? next->id : "";
  press.due.reset();
  if (letters && !next->alternatives.empty()) press.due = sample.time + kHold;
}

std::vector<KeyStroke> KeyPresses::Lift(const PointerSample& sample, const Keyboard& keyboard) {
  std::vector<KeyStroke> strokes;
  Press& press = *Find(sample.id);
  const bool opened = Opened(press);
  if (sample.phase == PointerPhase::kUp) Move(sample, keyboard);
  // Lifted without sliding, the alternatives wait for a tap.
  const bool waits = opened && !press.slides;
  if (sample.phase == PointerPhase::kUp && !waits) TypeOne(press, keyboard, strokes);
  if (opened && (!waits || sample.phase == PointerPhase::kCancel)) Close();
  std::erase_if(presses_, [&](const Press& each) { return each.finger == sample.id; });
  return strokes;
}

std::vector<KeyStroke> KeyPresses::TypeAll(const Keyboard& keyboard) {
  std::vector<KeyStroke> strokes;
  for (Press& press : presses_) {
    press.due.reset();
    const Key* key = keyboard.Find(press.key);
    // Clear and done wait for their own finger.
    if (key == nullptr || key->kind != KeyKind::kCharacter) continue;
    const bool opened = Opened(press);
    if (opened && chosen_ < 0) press.slides = false;
    TypeOne(press, keyboard, strokes);
    if (opened) Close();
  }
  return strokes;
}

void KeyPresses::TypeOne(Press& press, const Keyboard& keyboard, std::vector<KeyStroke>& strokes) {
  const Key* key = keyboard.Find(press.key);
  press.due.reset();
  press.key.clear();
  if (key == nullptr || key->kind == KeyKind::kDelete) return;
  if (key->kind != KeyKind::kCharacter || !press.slides) {
    strokes.push_back({key->kind, key->text});
  } else if (chosen_ >= 0 && static_cast<std::size_t>(chosen_) < key->alternatives.size()) {
    strokes.push_back({key->kind, key->alternatives[static_cast<std::size_t>(chosen_)]});
  }
}

std::vector<KeyStroke> KeyPresses::Poll(base::Time now, const Keyboard& keyboard) {
  std::vector<KeyStroke> strokes;
  for (Press& press : presses_) {
    if (!press.due || now < *press.due) continue;
    press.due.reset();
    const Key* key = keyboard.Find(press.key);
    if (key == nullptr) continue;
    if (key->kind == KeyKind::kDelete) {
      strokes.push_back({key->kind, ""});
      press.due = now + RepeatAfter(press.repeats++);
    } else {
      open_ = key->id;
      chosen_ = -1;
    }
  }
  return strokes;
}

std::optional<base::Time> KeyPresses::NextTimeout() const {
  std::optional<base::Time> next;
  for (const Press& press : presses_) {
    if (press.due && (!next || *press.due < *next)) next = press.due;
  }
  return next;
}

void KeyPresses::Reset() {
  presses_.clear();
  Close();
}

KeyboardLook KeyPresses::Look() const {
  KeyboardLook look;
  for (const Press& press : presses_) {
    if (!press.key.empty()) look.pressed.push_back(press.key);
  }
  look.open = open_;
  look.chosen = chosen_;
  return look;
}

std::optional<int> KeyPresses::AlternativeAt(float x, float y, const Keyboard& keyboard, Aim aim) const {
  const Key* key = keyboard.Find(open_);
  if (key == nullptr) return std::nullopt;
  // A finger hides what is under it: one that slides may stay on the row of its key, or go too far.
  const float slip = aim == Aim::kSlides ? key->rect.height : 0;
  const std::vector<Rect> rects = AlternativeRects(keyboard, *key);
  const Rect all{rects.front().x, rects.front().y, rects.back().right() - rects.front().x,
                 rects.front().height};
  if (!Contains(all, slip, x, y)) return std::nullopt;
  const auto index = static_cast<int>((x - all.x) / rects.front().width);
  return std::clamp(index, 0, static_cast<int>(rects.size()) - 1);
}

void KeyPresses::Close() {
  open_.clear();
  chosen_ = -1;
}

KeyPresses::Press* KeyPresses::Find(int finger) {
  const auto found = std::find_if(presses_.begin(), presses_.end(),
                                  [&](const Press& press) { return press.finger == finger; });
  return found == presses_.end() ? nullptr : &*found;
}

}  // namespace foyer::ui
