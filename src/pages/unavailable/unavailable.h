// What stands in for a page whose content cannot be read: calm words and a way on. The cause is for the log.
#pragma once

#include <optional>

#include "pages/parts.h"

namespace foyer::pages::unavailable {

struct State {};

Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::unavailable
