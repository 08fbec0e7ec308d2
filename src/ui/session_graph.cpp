// A radial tree: every question gets an equal share of the circle, speakers and groups stand amid theirs.
#include "ui/session_graph.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace foyer::ui {
namespace {

constexpr float kGroupOrbit = 0.30f, kPersonOrbit = 0.64f, kQuestionOrbit = 0.965f;
constexpr float kGroupRadius = 0.070f, kPersonRadius = 0.046f, kQuestionRadius = 0.028f;
// Shares of the circle left free between groups, in questions.
constexpr float kGapBetweenGroups = 0.35f;
// Between the centres of neighbours; 2 would let them touch.
constexpr float kRoomPerRadius = 2.3f;
// The first group begins so that it faces right, towards three o'clock, like the design.
constexpr float kPi = std::numbers::pi_v<float>;

Point OnCircle(float angle, float radius) {
  return {radius * std::cos(angle), radius * std::sin(angle)};
}

// A person without questions still takes a place.
float ShareOf(const GraphPerson& person) {
  return std::max<float>(1, static_cast<float>(person.questions));
}

float ShareOf(const GraphGroup& group) {
  float share = 0;
  for (const GraphPerson& person : group.people) share += ShareOf(person);
  return std::max(1.0f, share);
}

// How far the closest neighbours among the groups stand apart, in questions.
float ClosestGroups(const std::vector<GraphGroup>& groups) {
  float closest = 2 * ShareOf(groups.front());
  for (std::size_t g = 0; g < groups.size(); ++g) {
    closest = std::min(closest, ShareOf(groups[g]) + ShareOf(groups[(g + 1) % groups.size()]));
  }
  return closest / 2 + kGapBetweenGroups;
}

}  // namespace

std::vector<GraphNode> LayOutGraph(const std::vector<GraphGroup>& groups) {
  std::vector<GraphNode> nodes;
  if (groups.empty()) return nodes;
  float total = 0;
  for (const GraphGroup& group : groups) total += ShareOf(group) + kGapBetweenGroups;
  const float step = 2 * kPi / total;
  // Crowded circles get smaller nodes, so that neighbours never touch: `share` is how far apart they stand at
  // least.
  const auto fit = [&](float orbit, float radius, float share) {
    const float room = share * step < kPi ? 2 * orbit * std::sin(share * step / 2) : 2 * orbit;
    return std::min(radius, room / kRoomPerRadius);
  };
  const float question_radius = fit(kQuestionOrbit, kQuestionRadius, 1);
  const float person_radius = fit(kPersonOrbit, kPersonRadius, 1);
  const float group_radius = fit(kGroupOrbit, kGroupRadius, ClosestGroups(groups));
  float angle = -ShareOf(groups.front()) * step / 2;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const float group_share = ShareOf(groups[g]);
    const std::size_t group_index = nodes.size();
    nodes.push_back({GraphKind::kGroup, OnCircle(angle + group_share * step / 2, kGroupOrbit), group_radius,
                     g, group_index});
    for (const GraphPerson& person : groups[g].people) {
      const float share = ShareOf(person);
      const std::size_t person_index = nodes.size();
      nodes.push_back({GraphKind::kPerson, OnCircle(angle + share * step / 2, kPersonOrbit), person_radius, g,
                       group_index});
      for (std::size_t q = 0; q < person.questions; ++q) {
        nodes.push_back({GraphKind::kQuestion,
                         OnCircle(angle + (static_cast<float>(q) + 0.5f) * step, kQuestionOrbit),
                         question_radius, g, person_index});
      }
      angle += share * step;
    }
    if (groups[g].people.empty()) angle += step;
    angle += kGapBetweenGroups * step;
  }
  return nodes;
}

float ClosestNodes(const std::vector<GraphNode>& nodes) {
  float closest = 2;
  for (std::size_t a = 0; a < nodes.size(); ++a) {
    for (std::size_t b = a + 1; b < nodes.size(); ++b) {
      // Square targets: the larger of the two distances keeps them apart.
      const float across = std::abs(nodes[a].position.x - nodes[b].position.x);
      const float down = std::abs(nodes[a].position.y - nodes[b].position.y);
      closest = std::min(closest, std::max(across, down));
    }
  }
  return closest;
}

void DrawGraph(Canvas& canvas, const Theme& theme, const std::vector<GraphNode>& nodes, Point center,
               float radius, Color ground, float enlarge) {
  constexpr std::uint8_t kLineAlpha = 150;
  const auto at = [&](const GraphNode& node) {
    return Point{center.x + node.position.x * radius, center.y + node.position.y * radius};
  };
  for (const GraphNode& node : nodes) {
    const GraphNode& parent = nodes[node.parent];
    const float thickness = std::max(1.0f, radius * (node.kind == GraphKind::kPerson ? 0.0085f : 0.006f));
    const Color color = WithAlpha(theme.GroupOnInverse(node.group), kLineAlpha);
    if (&parent != &node) canvas.Line(at(parent), at(node), color, thickness);
  }
  for (const GraphNode& node : nodes) {
    const Color color = theme.GroupOnInverse(node.group);
    const float size = node.radius * radius * enlarge;
    if (node.kind == GraphKind::kPerson) {
      canvas.Disc(at(node), size, ground);
      canvas.Ring(at(node), size, color, std::max(1.5f, radius * 0.012f));
    } else {
      canvas.Disc(at(node), size, color);
    }
  }
}

}  // namespace foyer::ui
