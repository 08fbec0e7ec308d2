// The pad that asks for the PIN, on top of whatever is shown: twelve keys and a dot for each digit. Compares
// no PIN.
#pragma once

#include <optional>
#include <string>

#include "actions/operator_action.h"
#include "base/input_event.h"
#include "ui/ui.h"

namespace foyer::shell {

inline constexpr const char* kPinLayer = "pin";

// A visitor who came here by chance need not know what it is: it goes by itself.
inline constexpr base::Time kPadStays = std::chrono::seconds(20);

struct PinPad {
  std::string digits;
  base::Time last_touched{};
  bool was_wrong = false;  // the last attempt
};

// Of the digits alone; what enters or closes is not the pad's to decide.
PinPad Apply(PinPad pad, const actions::OperatorAction& action);

// `wait` until the next attempt: shown, and nothing can be entered meanwhile.
void DrawPinPad(ui::Ui& ui, const ui::Rect& window, const PinPad& pad, std::chrono::seconds wait);

}  // namespace foyer::shell
