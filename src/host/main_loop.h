// The loop that waits for input or time and draws on demand. Knows no page: everything it asks is in Program.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "base/error.h"
#include "base/input_event.h"
#include "base/size.h"
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
  std::function<int()> layouts = {};  // how often the page was laid out since the last call; for traces
  std::string status;                 // what is shown, in plain words, for the service manager
};

struct RunOptions {
  std::filesystem::path trace;    // empty: none
  std::filesystem::path picture;  // one frame is drawn into this PNG file and shown to nobody; empty: none
};

// Returns when the program is done, or on SIGTERM or SIGINT. A service manager hears from it; see watchdog.h.
// Errors are kMachine: a file cannot be written, the graphics driver has reset itself.
base::Result<void> Run(Window& window, Renderer& renderer, Program& program, const RunOptions& options);

}  // namespace foyer::host
