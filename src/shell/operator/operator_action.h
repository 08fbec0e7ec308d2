// What the operator can ask for, on the PIN pad and behind it. The kiosk carries it out.
#pragma once

#include <cstddef>

namespace foyer::shell {

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
};

// How a node names them; a digit's is "pin:7", the first code's "operator-code:1".
inline constexpr const char* kDigitVerb = "pin:";
inline constexpr const char* kDeleteDigitVerb = "pin-delete";
inline constexpr const char* kEnterPinVerb = "pin-enter";
inline constexpr const char* kOperatorBackVerb = "operator-back";
inline constexpr const char* kTestTouchVerb = "operator-touch";
inline constexpr const char* kShowCodeVerb = "operator-code:";
inline constexpr const char* kAskRestartVerb = "operator-restart";
inline constexpr const char* kAskLeaveVerb = "operator-leave";
inline constexpr const char* kConfirmVerb = "operator-confirm";

}  // namespace foyer::shell
