// A table, and shift+tab.
#include "host/key_names.h"

#include <GLFW/glfw3.h>

namespace foyer::host {

std::optional<base::Key> KeyFromGlfw(int key, int modifiers) {
  if ((modifiers & (GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER)) != 0) return std::nullopt;
  switch (key) {
    case GLFW_KEY_UP:
      return base::Key::kUp;
    case GLFW_KEY_DOWN:
      return base::Key::kDown;
    case GLFW_KEY_LEFT:
      return base::Key::kLeft;
    case GLFW_KEY_RIGHT:
      return base::Key::kRight;
    case GLFW_KEY_PAGE_UP:
      return base::Key::kPageUp;
    case GLFW_KEY_PAGE_DOWN:
      return base::Key::kPageDown;
    case GLFW_KEY_HOME:
      return base::Key::kHome;
    case GLFW_KEY_END:
      return base::Key::kEnd;
    case GLFW_KEY_TAB:
      return (modifiers & GLFW_MOD_SHIFT) != 0 ? base::Key::kBackTab : base::Key::kTab;
    case GLFW_KEY_ENTER:
    case GLFW_KEY_KP_ENTER:
      return base::Key::kEnter;
    case GLFW_KEY_SPACE:
      return base::Key::kSpace;
    case GLFW_KEY_ESCAPE:
      return base::Key::kEscape;
    case GLFW_KEY_BACKSPACE:
      return base::Key::kBackspace;
    case GLFW_KEY_DELETE:
      return base::Key::kDelete;
    default:
      return std::nullopt;
  }
}

}  // namespace foyer::host
