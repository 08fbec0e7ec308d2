// The loop that waits for input or time and draws on demand. Knows no page: everything it asks is in Program.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/input_event.h"
#include "base/size.h"
#include "host/frame_trace.h"
#include "host/renderer.h"
#include "host/window.h"

namespace foyer::host {

struct Program {
  std::function<void(const base::InputEvent&)> handle;
  // Why a frame must be drawn, or nothing. Asked any number of times a frame; `draw` makes the reason go
  // away.
  std::function<std::optional<std::string>(base::Time now)> wants_frame;
  // From ImGui::NewFrame to ImGui::Render.
  std::function<void(base::Time now, base::PixelSize size)> draw;
  // When something changes by itself next (animation, countdown); nothing lets the loop sleep until there is
  // input.
  std::function<std::optional<base::Time>(base::Time now)> next_wake;
  std::function<bool()> done;
  Color clear;
};

// Returns when the program is done, or on SIGTERM or SIGINT. `trace` may be null.
void Run(Window& window, Renderer& renderer, Program& program, FrameTrace* trace);

}  // namespace foyer::host
