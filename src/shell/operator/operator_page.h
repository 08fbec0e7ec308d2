// What is behind the PIN: the kiosk's facts in words, a ruler, and what the operator can do. Not a page of
// the report: no route leads here. Draws only.
#pragma once

#include <vector>

#include "actions/operator_action.h"
#include "shell/operator/facts.h"
#include "ui/ui.h"

namespace foyer::shell {

enum class OperatorQuestion { kNone, kRestart, kLeave };

// The title and the way out; what is left of the window for the page.
ui::Rect DrawOperatorHeader(ui::Ui& ui, const ui::Rect& window);
// Across the column, as long as it takes. `code` is the one that is shown of those that hold the sections.
void DrawOperatorFacts(ui::Ui& ui, const std::vector<FactSection>& sections, std::size_t code);
// Before something ends. REQUIRES: something is asked.
void DrawOperatorQuestion(ui::Ui& ui, const ui::Rect& window, OperatorQuestion question);

}  // namespace foyer::shell
