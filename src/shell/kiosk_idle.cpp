// The kiosk's idle contract: what counts as somebody being there, the countdown, starting over, waking.
#include <utility>

#include "base/overloaded.h"
#include "base/text.h"
#include "shell/kiosk.h"

namespace foyer::shell {
namespace {

// Nothing where it is no sign of a visitor.
std::optional<base::Time> TimeOf(const base::InputEvent& event) {
  const auto of = [](const auto& sign) { return std::optional(sign.time); };
  return std::visit(base::Overloaded{[&](const base::PointerSample& sample) { return of(sample); },
                                     [&](const base::WheelTurn& turn) { return of(turn); },
                                     [&](const base::KeyPress& press) { return of(press); },
                                     [&](const base::TextTyped& typed) { return of(typed); },
                                     [](const auto&) { return std::optional<base::Time>(); }},
                    event);
}

}  // namespace

bool Kiosk::TakesForItself(const base::InputEvent& event) {
  const auto time = TimeOf(event);
  if (!time) return false;
  const auto* sample = std::get_if<base::PointerSample>(&event);
  if (sample != nullptr && OpensPinPad(*sample)) return true;
  if (settings_.mode == Mode::kDisplay && !operator_.IsOpen()) return true;
  const bool passes = sample == nullptr || touch_gate_.Passes(*sample);
  if (sample != nullptr) {
    idle_.Note(*sample);
  } else {
    idle_.Note(*time);
  }
  operator_.pad.last_touched = *time;
  // A finger that only goes on resting or lifts answers nothing and wakes nobody.
  const bool starts = sample == nullptr || sample->phase == base::PointerPhase::kDown;
  const bool wakes = Attracts() && !operator_.IsOpen();
  if (!starts || (!wakes && !countdown_)) return !passes;
  touch_gate_.Close(*time);
  if (wakes) {
    Carry(pages::Go{{pages::PageKind::kHome, "", ""}});
  } else {
    countdown_.reset();
    Invalidate("input");
  }
  return true;
}

std::optional<std::chrono::seconds> Kiosk::CountdownAt(base::Time now) const {
  if (IsAtStart() || idle_.StateAt(now) != IdleState::kCountdown) return std::nullopt;
  return idle_.Left(now);
}

void Kiosk::UpdateIdle(base::Time now) {
  if (!page_shown_) return;
  const auto left = CountdownAt(now);
  is_stale_ = is_stale_ || left != countdown_;
  countdown_ = left;
  if (!IsAtStart() && idle_.StateAt(now) == IdleState::kGone) StartOver(now);
}

int Kiosk::WordsInView() const {
  std::size_t words = 0;
  for (const ui::Node& node : tree_.nodes) {
    const ui::Rect seen = ui::Intersection(node.visible, page_rect_);
    if (node.layer.empty() && seen.height > 0 && seen.width > 0) words += base::SplitWords(node.text).size();
  }
  return static_cast<int>(words);
}

void Kiosk::SparePanel(base::Time now) {
  if (!started_) started_ = now;
  offset_ = {};
  auto* attract = std::get_if<pages::attract::State>(&page_);
  if (attract == nullptr) return;
  offset_ = WanderAt(now - *started_);
  const bool dim = settings_.dim && minute_of_day_ && IsDim(*settings_.dim, minute_of_day_());
  attract->light = dim ? pages::attract::Light::kDim : pages::attract::Light::kFull;
}

// Nothing of the last visitor stays; the way back ends at home, where every visit begins.
void Kiosk::StartOver(base::Time now) {
  countdown_.reset();
  choosing_language_ = false;
  operator_ = Close(std::move(operator_));
  asked_.reset();
  ui::SetLanguage(settings_.language);
  theme_ = settings_.theme;
  const bool other_size = text_step_ != settings_.text_step;
  text_step_ = settings_.text_step;
  if (other_size) BuildFonts();
  gestures_ = ui::GestureRecognizer(px_per_mm_);
  touch_gate_.Close(now);
  scroller_.Stop();
  Open({pages::PageKind::kAttract, "", ""});
  landing_.scroll = 0;
  landing_.share.reset();
  Invalidate("idle");
}

}  // namespace foyer::shell
