// The session's people and questions as the graph that home and attract draw.
#pragma once

#include <vector>

#include "content/store.h"
#include "ui/session_graph.h"

namespace foyer::pages {

// People of a group that the curated list lacks are left out.
std::vector<ui::GraphNode> GraphOfSession(const std::vector<content::GroupEntry>& groups,
                                          const std::vector<content::PersonEntry>& people);

}  // namespace foyer::pages
