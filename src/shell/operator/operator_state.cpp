// From place to place.
#include "shell/operator/operator_state.h"

#include <algorithm>
#include <utility>

#include "shell/operator/pin.h"

namespace foyer::shell {
namespace {

OperatorState EnterPin(OperatorState state, base::Time now) {
  if (state.lock.Wait(now) > base::Time::zero()) return state;
  const std::string digits = std::exchange(state.pad.digits, {});
  state.pad.was_wrong = !PinMatches(digits, state.pin_hash);
  if (state.pad.was_wrong) {
    state.lock.NoteWrong(now);
  } else {
    state.lock.NoteRight();
    state.place = OperatorPlace::kFacts;
  }
  return state;
}

OperatorState GoBack(OperatorState state) {
  if (state.question != OperatorQuestion::kNone) {
    state.question = OperatorQuestion::kNone;
    return state;
  }
  if (state.place != OperatorPlace::kTouchTest) return Close(std::move(state));
  state.place = OperatorPlace::kFacts;
  return state;
}

}  // namespace

OperatorState OpenPad(OperatorState state, std::string pin_hash, base::Time now) {
  state = Close(std::move(state));
  state.place = OperatorPlace::kPin;
  state.pin_hash = std::move(pin_hash);
  state.pad.last_touched = now;
  return state;
}

OperatorState Close(OperatorState state) {
  OperatorState closed;
  closed.lock = state.lock;
  return closed;
}

OperatorState Apply(OperatorState state, const actions::OperatorAction& action, const DisplaySize& display,
                    base::Time now) {
  switch (action.verb) {
    case actions::OperatorVerb::kPressDigit:
    case actions::OperatorVerb::kDeleteDigit:
      state.pad = Apply(std::move(state.pad), action);
      return state;
    case actions::OperatorVerb::kEnterPin:
      return EnterPin(std::move(state), now);
    case actions::OperatorVerb::kBack:
      return GoBack(std::move(state));
    case actions::OperatorVerb::kTestTouch:
      state.place = OperatorPlace::kTouchTest;
      state.touch_test = TouchTest(display.window, display.px_per_mm);
      return state;
    case actions::OperatorVerb::kShowCode:
      state.code = action.code;
      return state;
    case actions::OperatorVerb::kAskRestart:
      state.question = OperatorQuestion::kRestart;
      return state;
    case actions::OperatorVerb::kAskLeave:
      state.question = OperatorQuestion::kLeave;
      return state;
    case actions::OperatorVerb::kConfirm:
      return state;
  }
  return state;
}

OperatorState Advance(OperatorState state, base::Time now) {
  using std::chrono::seconds;
  state.due.reset();
  state.wait = seconds(0);
  if (state.place == OperatorPlace::kPin && now >= state.pad.last_touched + kPadStays)
    state = Close(std::move(state));
  if (state.place == OperatorPlace::kPin) {
    state.due = state.pad.last_touched + kPadStays;
    const base::Time wait = state.lock.Wait(now);
    state.wait = std::chrono::ceil<seconds>(wait);
    if (wait > base::Time::zero()) state.due = std::min(*state.due, now + wait - (state.wait - seconds(1)));
  }
  if (state.place == OperatorPlace::kTouchTest) {
    state.touch_test.Advance(now);
    state.hands_off_left = state.touch_test.HandsOffLeft(now);
    state.due = state.touch_test.NextChange(now);
  }
  return state;
}

}  // namespace foyer::shell
