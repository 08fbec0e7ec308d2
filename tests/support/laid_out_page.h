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

// Its tree stands on the board afterwards.
inline void LayOut(Board& board, const pages::Page& page) {
  board.Lay([&](ui::Ui& ui) { pages::Draw(page, ui); });
}

// What a touch of the node asks for; nothing where there is none, or it is not interactive.
inline std::optional<actions::Action> ActionOf(Board& board, const pages::Page& page, const std::string& id) {
  LayOut(board, page);
  const ui::Node* node = board.tree.Find(id);
  return node != nullptr ? node->action : std::nullopt;
}

// The route of a Go; empty for anything else.
inline std::string RouteOf(const std::optional<actions::Action>& action) {
  const auto* go = action ? std::get_if<pages::Go>(&*action) : nullptr;
  return go != nullptr ? pages::ToString(go->route) : "";
}

}  // namespace foyer::support
