// Where the operator is, from the PIN pad to the touch test, and every decision on the way. Draws nothing;
// the kiosk gathers the facts and carries out what ends something.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shell/operator/operator_page.h"
#include "shell/operator/pin_lock.h"
#include "shell/operator/pin_pad.h"
#include "shell/operator/touch_test.h"

namespace foyer::shell {

enum class OperatorPlace { kAway, kPin, kFacts, kTouchTest };

struct OperatorState {
  OperatorPlace place = OperatorPlace::kAway;
  OperatorQuestion question = OperatorQuestion::kNone;
  PinPad pad;
  std::string pin_hash;  // of the PIN that the pad asks for
  PinLock lock;          // goes on while the operator is away
  std::vector<FactSection> sections;
  std::size_t code = 0;  // of those that hold the sections, the one that is shown
  TouchTest touch_test;

  // As of the last Advance.
  std::chrono::seconds wait{0}, hands_off_left{0};
  std::optional<base::Time> due;  // when Advance changes something, if nothing is touched

  bool IsOpen() const { return place != OperatorPlace::kAway; }
  bool ShowsPage() const { return place == OperatorPlace::kFacts || place == OperatorPlace::kTouchTest; }
};

struct DisplaySize {
  base::PixelSize window;
  float px_per_mm = 1;
};

OperatorState OpenPad(OperatorState state, std::string pin_hash, base::Time now);
// Locked again; only the wait after wrong PINs stays.
OperatorState Close(OperatorState state);
// A PIN that is entered takes as long as PinMatches. What ends or locks the kiosk is not carried out here.
OperatorState Apply(OperatorState state, const actions::OperatorAction& action, const DisplaySize& display,
                    base::Time now);
// What time alone changes: the pad goes, seconds count down.
OperatorState Advance(OperatorState state, base::Time now);

}  // namespace foyer::shell
