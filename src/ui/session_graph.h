// The session as a graph: stakeholder groups in the middle, their speakers around them, the questions
// outside. Laid out from any number of each; drawn as one picture.
#pragma once

#include <cstddef>
#include <vector>

#include "ui/canvas.h"
#include "ui/theme.h"

namespace foyer::ui {

struct GraphPerson {
  std::size_t questions = 0;
};

struct GraphGroup {
  std::vector<GraphPerson> people;
};

enum class GraphKind { kGroup, kPerson, kQuestion };

// Where a node stands: in a circle of radius 1 around 0, y down. `parent` is an index into the same list.
struct GraphNode {
  GraphKind kind = GraphKind::kGroup;
  Point position;
  float radius = 0;
  std::size_t group = 0;
  std::size_t parent = 0;  // itself for a group
};

std::vector<GraphNode> LayOutGraph(const std::vector<GraphGroup>& groups);

// The smallest distance between two nodes of a kind, in radii of the graph: how large it must be for a
// finger.
float ClosestNodes(const std::vector<GraphNode>& nodes);

// In the circle around `center`, for a dark ground.
// `enlarge` makes the nodes so much larger than in the picture for passers-by.
void DrawGraph(Canvas& canvas, const Theme& theme, const std::vector<GraphNode>& nodes, Point center,
               float radius, Color ground, float enlarge = 1);

}  // namespace foyer::ui
