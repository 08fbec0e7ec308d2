// Numbers for nodes.
#include "ui/display_list.h"

#include <algorithm>

namespace foyer::ui {

std::uint32_t DisplayList::FindNumber(std::string_view id) const {
  const auto found = std::find(nodes.begin(), nodes.end(), id);
  return found == nodes.end() ? 0 : static_cast<std::uint32_t>(found - nodes.begin()) + 1;
}

std::uint32_t DisplayList::NumberOf(std::string_view id) {
  if (const std::uint32_t number = FindNumber(id); number > 0) return number;
  nodes.emplace_back(id);
  return static_cast<std::uint32_t>(nodes.size());
}

}  // namespace foyer::ui
