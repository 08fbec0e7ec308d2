// Counts the session's people and questions into graph groups.
#include "pages/graph_of_session.h"

#include "pages/parts.h"

namespace foyer::pages {

std::vector<ui::GraphNode> GraphOfSession(const std::vector<content::GroupEntry>& groups,
                                          const std::vector<content::PersonEntry>& people) {
  std::vector<ui::GraphGroup> graph(groups.size());
  for (const content::PersonEntry& entry : people) {
    const std::size_t group = GroupPosition(groups, entry.person.group);
    if (group < graph.size()) graph[group].people.push_back({static_cast<std::size_t>(entry.questions)});
  }
  return ui::LayOutGraph(graph);
}

}  // namespace foyer::pages
