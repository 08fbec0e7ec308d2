// Somebody who visits the kiosk without a window: touches what the accessibility tree shows, and lets time
// pass.
#pragma once

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <string>

#include "shell/kiosk.h"

namespace foyer::support {

struct VisitSettings {
  std::string start = "home";
  base::PixelSize size{1280, 720};
  float px_per_mm = ui::kAssumedPxPerMm;
  ui::ThemeName theme = ui::ThemeName::kLight;
  int text_step = 0;
  ui::Language language = ui::Language::kEnglish;
  shell::Mode mode = shell::Mode::kKiosk;
  std::string pin_file;
};

class Visitor {
 public:
  // `store` may be null, as for the kiosk.
  Visitor(const content::Store* store, const VisitSettings& settings)
      : kiosk_(store, {.start = pages::ParseRoute(settings.start).value(),
                       .theme = settings.theme,
                       .text_step = settings.text_step,
                       .language = settings.language,
                       .mode = settings.mode,
                       .pin_file = settings.pin_file}) {
    kiosk_.Resize(settings.size, settings.px_per_mm);
    Settle();
  }

  shell::Kiosk& kiosk() { return kiosk_; }
  const shell::Kiosk& kiosk() const { return kiosk_; }
  const ui::AccessibilityTree& tree() const { return kiosk_.tree(); }
  std::string route() const { return pages::ToString(kiosk_.route()); }
  base::Time now() const { return now_; }

  // REQUIRES: there is such a node.
  const ui::Node& Node(const std::string& id) const {
    const ui::Node* node = tree().Find(id);
    if (node == nullptr) throw std::runtime_error("no node " + id + " on " + route());
    return *node;
  }

  // One frame, 16 ms later.
  void Frame() {
    now_ += std::chrono::milliseconds(16);
    kiosk_.Update(now_);
    kiosk_.Draw(nullptr);
  }
  // Frames until nothing moves any more; how many there were.
  int Settle() {
    int frames = 0;
    while (kiosk_.WantsFrame(now_) && ++frames < 1000) Frame();
    return frames;
  }
  void Wait(base::Time time) { now_ += time; }
  // Lets time pass as the main loop does: frames when they are due, sleep between.
  void Leave(base::Time time) {
    const base::Time end = now_ + time;
    while (now_ < end) {
      Settle();
      const base::Time wake = kiosk_.NextWake(now_).value_or(end);
      now_ = std::clamp(wake, now_ + std::chrono::milliseconds(1), end);
    }
    Settle();
  }

  void Touch(base::PointerPhase phase, float x, float y, int finger = 1) {
    now_ += std::chrono::milliseconds(8);
    kiosk_.Handle(base::PointerSample{finger, base::PointerKind::kTouch, phase, x, y, now_});
  }
  void TapAt(float x, float y) {
    Touch(base::PointerPhase::kDown, x, y);
    Frame();
    Touch(base::PointerPhase::kUp, x, y);
    Settle();
  }
  // In the middle of what is seen of it. REQUIRES: some of it is seen.
  void Tap(const std::string& id) {
    const ui::Rect seen = Node(id).visible;
    if (seen.width < 1 || seen.height < 1) throw std::runtime_error(id + " is out of sight on " + route());
    TapAt(seen.x + seen.width / 2, seen.y + seen.height / 2);
  }
  // Drags from a point by `dy` px in `steps` frames and leaves the finger down.
  void DragFrom(float x, float y, float dy, int steps = 10) {
    Touch(base::PointerPhase::kDown, x, y);
    Frame();
    for (int step = 1; step <= steps; ++step) {
      Touch(base::PointerPhase::kMove, x, y + dy * static_cast<float>(step) / static_cast<float>(steps));
      Frame();
    }
    last_x_ = x;
    last_y_ = y + dy;
  }
  void Lift() { Touch(base::PointerPhase::kUp, last_x_, last_y_); }

  void Press(base::Key key) {
    now_ += std::chrono::milliseconds(50);
    kiosk_.Handle(base::KeyPress{key, now_});
    Settle();
  }
  void TurnWheel(float notches) {
    now_ += std::chrono::milliseconds(50);
    kiosk_.Handle(base::WheelTurn{700, 400, notches, now_});
    Settle();
  }

 private:
  shell::Kiosk kiosk_;
  base::Time now_ = std::chrono::seconds(100);
  float last_x_ = 0, last_y_ = 0;
};

}  // namespace foyer::support
