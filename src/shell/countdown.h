// The question on top of the page before the kiosk starts over: is somebody still reading? Draws; counts
// nothing.
#pragma once

#include <chrono>

#include "ui/ui.h"

namespace foyer::shell {

inline constexpr const char* kCountdownLayer = "countdown";

// Over the whole window; any touch answers it, its button only says so.
void DrawCountdown(ui::Ui& ui, const ui::Rect& window, std::chrono::seconds left);

}  // namespace foyer::shell
