// Looking nodes up by id, place and focus order.
#include "ui/accessibility_tree.h"

#include <algorithm>

namespace foyer::ui {

void AccessibilityTree::ScrollTo(float scroll) {
  for (Node& node : nodes) {
    Rect moved = node.rect;
    if (node.scrolling == Scrolling::kPage) moved.y -= scroll;
    node.visible = Intersection(moved, node.clip);
  }
}

void AccessibilityTree::Press(std::uint32_t number) {
  for (Node& node : nodes) {
    if (node.ground) node.background = node.ground->Now(number);
  }
}

const Node* AccessibilityTree::Find(std::string_view id) const {
  const auto found =
      std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.id == id; });
  return found == nodes.end() ? nullptr : &*found;
}

const Node* AccessibilityTree::Hit(float x, float y) const {
  const auto found = std::find_if(nodes.rbegin(), nodes.rend(), [&](const Node& node) {
    return node.action && node.visible.Contains(x, y);
  });
  return found == nodes.rend() ? nullptr : &*found;
}

const Node* AccessibilityTree::AtFocus(int focus) const {
  const auto found =
      std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.focus == focus; });
  return found == nodes.end() || focus < 0 ? nullptr : &*found;
}

int AccessibilityTree::focus_count() const {
  int count = 0;
  for (const Node& node : nodes) count += node.focus >= 0;
  return count;
}

}  // namespace foyer::ui
