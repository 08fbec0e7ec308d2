// A page's accessibility tree at a size, without chrome and without a window.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>

#include "pages/page.h"
#include "support/drawing_board.h"

namespace foyer::support {

// REQUIRES: `route` is a route of `store`.
inline pages::Page OpenedPage(const std::string& route, const content::Store& store) {
  auto opened = pages::OpenPage(pages::ParseRoute(route).value(), store);
  if (!opened) throw std::runtime_error(opened.error().message);
  return std::move(opened->page);
}

// What the page answers; its tree stands on the board.
inline std::optional<pages::Action> LayOut(Board& board, const pages::Page& page) {
  std::optional<pages::Action> action;
  board.Lay([&](ui::Ui& ui) { action = pages::Draw(page, ui); });
  return action;
}

// What the page answers when the node is activated.
inline std::optional<pages::Action> Activate(Board& board, const pages::Page& page, const std::string& id) {
  board.interaction.activated = id;
  const auto action = LayOut(board, page);
  board.interaction.activated.clear();
  return action;
}

// The route of a Go; empty for anything else.
inline std::string RouteOf(const std::optional<pages::Action>& action) {
  const auto* go = action ? std::get_if<pages::Go>(&*action) : nullptr;
  return go != nullptr ? pages::ToString(go->route) : "";
}

}  // namespace foyer::support
