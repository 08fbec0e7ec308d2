// Draws the touch test over the whole window. Every touch belongs to the test until its buttons are there.
#pragma once

#include <optional>

#include "actions/operator_action.h"
#include "shell/operator/touch_test.h"
#include "ui/ui.h"

namespace foyer::shell {

void DrawTouchTest(ui::Ui& ui, const ui::Rect& window, const TouchTest& test,
                   std::chrono::seconds hands_off_left);

// "Touches arrive turned by 180°. Beside the target: 12 mm to the right."
std::string InWords(const TouchVerdict& verdict);

}  // namespace foyer::shell
