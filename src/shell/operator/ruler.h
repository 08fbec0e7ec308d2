// A ruler of true millimetres, if the density is right: that is what it is for.
#pragma once

#include <string>

#include "ui/ui.h"

namespace foyer::shell {

// As many whole centimetres as fit across the column.
void DrawRuler(ui::Ui& ui, const std::string& id);

}  // namespace foyer::shell
