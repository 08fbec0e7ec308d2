// GLFW's key codes as the few keys the kiosk knows. Everything else is no key at all: chords cannot leave the
// kiosk.
#pragma once

#include <optional>

#include "base/input_event.h"

namespace foyer::host {

// `key` and `modifiers` as GLFW's key callback gives them.
std::optional<base::Key> KeyFromGlfw(int key, int modifiers);

}  // namespace foyer::host
