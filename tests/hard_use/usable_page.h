// What makes a page one that a visitor can use, as the accessibility tree shows it.
#pragma once

#include <algorithm>
#include <string>

#include "actions/action.h"
#include "actions/operator_action.h"
#include "base/size.h"
#include "ui/accessibility_tree.h"

namespace foyer::test {

// No display is smaller, and on less nobody could use anything.
inline constexpr int kSmallestUsable = 300;

// What is wrong with the page; empty: nothing.
inline std::string ComplaintAbout(const ui::AccessibilityTree& tree, base::PixelSize size) {
  if (tree.nodes.empty()) return "the page is empty";
  const bool leads_home = std::any_of(tree.nodes.begin(), tree.nodes.end(), [](const ui::Node& node) {
    // A dialog's own way out leads back to a page that has one.
    const bool leads_on = node.ActionText() == "home" || node.ActionText() == "stay" ||
                          node.ActionText() == "close" || node.ActionText() == "operator-back";
    // The touch test takes every touch, wherever it lands, until it has its verdict or the idle contract ends
    // it.
    const bool takes_touches = node.id.starts_with("touch-test/");
    return (leads_on || takes_touches) && node.visible.width > 0 && node.visible.height > 0;
  });
  const bool small = size.width < kSmallestUsable || size.height < kSmallestUsable;
  return leads_home || small ? "" : "there is no way home";
}

}  // namespace foyer::test
