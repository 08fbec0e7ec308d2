// What the operator can ask for, on the PIN pad and behind it. The kiosk carries it out.
#pragma once

#include <cstddef>

namespace foyer::actions {

enum class OperatorVerb {
  kPressDigit,
  kDeleteDigit,
  kEnterPin,
  kBack,  // from whatever is on top
  kTestTouch,
  kShowCode,
  kAskRestart,
  kAskLeave,
  kConfirm,  // what was asked
};

struct OperatorAction {
  OperatorVerb verb = OperatorVerb::kBack;
  char digit = '0';      // of kPressDigit
  std::size_t code = 0;  // of kShowCode, the first is 0

  friend bool operator==(const OperatorAction&, const OperatorAction&) = default;
};

}  // namespace foyer::actions
