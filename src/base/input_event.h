// What a person did at the glass, the mouse or the keyboard, as the host reports it and the shell understands
// it. Knows neither where it came from (X11, GLFW, a test) nor what it means (tap, scroll, back).
#pragma once

#include <chrono>
#include <variant>

namespace foyer::base {

// Monotonic time since an arbitrary start; the wall clock of a kiosk is often wrong.
using Time = std::chrono::nanoseconds;

enum class PointerPhase { kDown, kMove, kUp, kCancel };
enum class PointerKind { kMouse, kTouch };

struct PointerSample {
  int id = 0;  // one finger from down to up; the mouse is 0
  PointerKind kind = PointerKind::kMouse;
  PointerPhase phase = PointerPhase::kMove;
  float x = 0, y = 0;  // px from the window's top left
  Time time{};
};

// A mouse without a pressed button: kMove samples are sent only while one is down; this is not.
struct PointerHover {
  float x = 0, y = 0;  // px
};

struct WheelTurn {
  float x = 0, y = 0;   // pointer position, px
  float notches_y = 0;  // positive: towards the start of the page
  Time time{};
};

enum class Key {
  kUp,
  kDown,
  kLeft,
  kRight,
  kPageUp,
  kPageDown,
  kHome,
  kEnd,
  kTab,
  kBackTab,
  kEnter,
  kSpace,
  kEscape,
  kBackspace,
  kDelete
};

struct KeyPress {
  Key key = Key::kEnter;
  Time time{};
};

struct TextTyped {
  char32_t code_point = 0;
  Time time{};
};

struct Resized {
  int width = 0, height = 0;  // framebuffer px
};

// The window's picture was lost (uncovered, context restored): draw again, nothing else changed.
struct Exposed {};

struct CloseRequested {};

using InputEvent = std::variant<PointerSample, PointerHover, WheelTurn, KeyPress, TextTyped, Resized, Exposed,
                                CloseRequested>;

}  // namespace foyer::base
