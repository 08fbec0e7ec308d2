// The kiosk's way to the operator page: five taps, the pad, what the operator asks for.
#include <cmath>
#include <utility>

#include "base/log.h"
#include "shell/kiosk.h"
#include "shell/operator/pin.h"
#include "shell/operator/pin_file.h"
#include "shell/operator/touch_test_view.h"

namespace foyer::shell {
namespace {

// So that nobody has to restart a kiosk to give it another PIN, the file is read when somebody asks.
std::optional<std::string> PinHashIn(const std::string& path) {
  const auto hash = path.empty() ? std::string() : ReadPinFile(path);
  if (!hash) {
    base::LogError(hash.error().message);
  } else if (hash->empty()) {
    base::LogWarning("five taps in the corner, but the operator page is locked: foyer --set-pin sets a PIN");
  } else if (!IsPinHash(*hash)) {
    base::LogError(path + ": holds no PIN of this version; foyer --set-pin writes it anew");
  } else {
    return *hash;
  }
  return std::nullopt;
}

}  // namespace

bool Kiosk::OpensPinPad(const base::PointerSample& sample) {
  const bool completes =
      corner_taps_.Completes(sample, TapCorner(static_cast<float>(size_.width), px_per_mm_));
  if (!completes || operator_.IsOpen()) return false;
  // Without a PIN nothing opens: a visitor who taps here by chance is told nothing that is not for him.
  const auto hash = PinHashIn(settings_.pin_file);
  if (!hash) return false;
  operator_ = OpenPad(std::move(operator_), *hash, sample.time);
  countdown_.reset();
  choosing_language_ = false;
  if (typing_.active()) StopTyping();
  LetGo();
  gestures_ = ui::GestureRecognizer(px_per_mm_);
  scroller_.Stop();
  // Who goes on tapping must not close the pad again.
  touch_gate_.Passes(sample);
  touch_gate_.Close(sample.time);
  idle_.Note(sample);
  Invalidate("operator");
  return true;
}

void Kiosk::LayOutOperator(ui::Ui& ui, const ui::Rect& window) {
  if (operator_.place == OperatorPlace::kTouchTest) {
    page_rect_ = window;
    scroller_.SetRange(0);
    DrawTouchTest(ui, window, operator_.touch_test, operator_.hands_off_left);
  } else {
    page_rect_ = DrawOperatorHeader(ui, window);
    ui.canvas().Fill(page_rect_, theme().surface);
    ui.BeginRegion(page_rect_, ui::Scrolling::kPage);
    DrawOperatorFacts(ui, operator_.sections, operator_.code);
    scroller_.SetRange(ui.EndRegion() - page_rect_.height);
    if (operator_.question != OperatorQuestion::kNone) DrawOperatorQuestion(ui, window, operator_.question);
  }
}

void Kiosk::UpdateOperator(base::Time now) {
  const bool was_open = operator_.IsOpen();
  // Its seconds count down.
  is_stale_ = is_stale_ || (operator_.due && *operator_.due <= now);
  operator_ = Advance(std::move(operator_), now);
  if (was_open && !operator_.IsOpen()) LetGo();
}

void Kiosk::CarryOperator(const actions::OperatorAction& action, base::Time now) {
  const OperatorState before = operator_;
  if (action.verb == actions::OperatorVerb::kConfirm && before.question != OperatorQuestion::kNone) {
    done_ = true;
    exit_code_ = before.question == OperatorQuestion::kLeave ? kLeftExitCode : 0;
    return;
  }
  operator_ = Advance(Apply(std::move(operator_), action, {size_, px_per_mm_}, now), now);
  if (before.place != operator_.place) LetGo();
  if (operator_.place == OperatorPlace::kFacts && before.place != OperatorPlace::kFacts) {
    operator_.sections = InWords({run_facts_, size_, px_per_mm_, base::LastProblems(), now});
    landing_.scroll = 0;
  }
  // Who leaves the operator page leaves it to visitors.
  if (before.ShowsPage() && !operator_.IsOpen()) StartOver(now);
  Invalidate("operator");
}

bool Kiosk::GivesToOperator(const base::KeyPress& press) {
  if (!operator_.IsOpen()) return false;
  const bool on_pad = operator_.place == OperatorPlace::kPin;
  switch (press.key) {
    case base::Key::kEnter:
      if (!on_pad || !interaction_.focused.empty()) return false;
      asked_ = actions::OperatorAction{actions::OperatorVerb::kEnterPin};
      break;
    case base::Key::kEscape:
      asked_ = actions::OperatorAction{actions::OperatorVerb::kBack};
      break;
    case base::Key::kBackspace:
      asked_ = actions::OperatorAction{on_pad ? actions::OperatorVerb::kDeleteDigit
                                              : actions::OperatorVerb::kBack};
      break;
    default:
      return false;
  }
  Invalidate("operator");
  return true;
}

void Kiosk::OnText(const base::TextTyped& typed) {
  const bool is_digit = typed.code_point >= U'0' && typed.code_point <= U'9';
  if (!is_digit || operator_.place != OperatorPlace::kPin) return;
  // One frame may carry several: none may be lost.
  operator_.pad = Apply(std::move(operator_.pad),
                        {actions::OperatorVerb::kPressDigit, static_cast<char>(typed.code_point)});
  Invalidate("operator");
}

}  // namespace foyer::shell
