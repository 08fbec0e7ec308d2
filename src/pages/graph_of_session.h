// The session's people and questions as the graph that home, attract and the speakers page draw.
#pragma once

#include <optional>
#include <vector>

#include "content/store.h"
#include "pages/route.h"
#include "ui/session_graph.h"
#include "ui/ui.h"

namespace foyer::pages {

// For the picture: everybody, or of a report with very many people the first of each group, as many as their
// share.
base::Result<std::vector<content::PersonEntry>> PeopleForPicture(
    const content::Store& store, const std::vector<content::GroupEntry>& groups);

// People of a group that the curated list lacks are left out.
std::vector<ui::GraphNode> GraphOfSession(const std::vector<content::GroupEntry>& groups,
                                          const std::vector<content::PersonEntry>& people);

// As one picture that says its name, in the circle of `radius` px around `center`.
void ShowGraphPicture(ui::Ui& ui, std::string id, const std::vector<content::GroupEntry>& groups,
                      const std::vector<content::PersonEntry>& people, ui::Point center, float radius,
                      ui::Color ground);

// The same, large enough to touch: each node leads to its group, person or question. Takes no room and draws
// nothing where the column is too narrow for targets that do not overlap.
void ShowTouchableGraph(ui::Ui& ui, const std::vector<content::GroupEntry>& groups,
                        const std::vector<content::PersonEntry>& people,
                        const std::vector<content::QuestionEntry>& questions);

}  // namespace foyer::pages
