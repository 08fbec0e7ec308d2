// The session graph keeps its nodes apart and inside its circle, whatever the session's size.
#include "ui/session_graph.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace foyer::ui {
namespace {

std::vector<GraphGroup> Session(std::size_t groups, std::size_t people, std::size_t questions) {
  GraphGroup group;
  group.people.assign(people, GraphPerson{questions});
  return std::vector<GraphGroup>(groups, group);
}

std::vector<GraphNode> OfKind(const std::vector<GraphNode>& nodes, GraphKind kind) {
  std::vector<GraphNode> found;
  for (const GraphNode& node : nodes) {
    if (node.kind == kind) found.push_back(node);
  }
  return found;
}

void ExpectInsideTheCircle(const std::vector<GraphNode>& nodes, const std::string& name) {
  for (const GraphNode& node : nodes) {
    ASSERT_GT(node.radius, 0) << name;
    ASSERT_LE(std::hypot(node.position.x, node.position.y) + node.radius, 1.0001f) << name;
  }
}

// Nodes of one kind stand on one circle: if neighbours are apart, all are.
void ExpectApart(std::vector<GraphNode> nodes, const std::string& name) {
  std::sort(nodes.begin(), nodes.end(), [](const GraphNode& a, const GraphNode& b) {
    return std::atan2(a.position.y, a.position.x) < std::atan2(b.position.y, b.position.x);
  });
  for (std::size_t i = 0; i < nodes.size() && nodes.size() > 1; ++i) {
    const GraphNode &a = nodes[i], &b = nodes[(i + 1) % nodes.size()];
    const float distance = std::hypot(a.position.x - b.position.x, a.position.y - b.position.y);
    ASSERT_GT(distance, a.radius + b.radius) << name << ": two nodes of kind " << static_cast<int>(a.kind);
  }
}

TEST(SessionGraph, NodesStayInsideAndApartInSessionsOfEverySize) {
  for (const std::size_t groups : {1, 2, 3, 5, 8, 30, 100}) {
    for (const std::size_t people : {0, 1, 2, 4, 17, 100}) {
      for (const std::size_t questions : {0, 1, 2, 3, 26, 100}) {
        if (groups * people * questions > 10000) continue;
        const auto nodes = LayOutGraph(Session(groups, people, questions));
        const std::string name = std::to_string(groups) + " groups of " + std::to_string(people) + " with " +
                                 std::to_string(questions) + " questions";
        ASSERT_EQ(nodes.size(), groups * (1 + people * (1 + questions))) << name;
        ExpectInsideTheCircle(nodes, name);
        for (GraphKind kind : {GraphKind::kGroup, GraphKind::kPerson, GraphKind::kQuestion}) {
          ExpectApart(OfKind(nodes, kind), name);
        }
      }
    }
  }
}

TEST(SessionGraph, UnequalGroupsStayApartToo) {
  const std::vector<GraphGroup> groups = {
      {{{3}, {1}, {1}, {6}}}, {}, {{{0}}}, {{{0}, {0}, {100}}}, {}, {}, {{{1}}}};
  const auto nodes = LayOutGraph(groups);
  ExpectInsideTheCircle(nodes, "unequal");
  for (GraphKind kind : {GraphKind::kGroup, GraphKind::kPerson, GraphKind::kQuestion}) {
    ExpectApart(OfKind(nodes, kind), "unequal");
  }
}

TEST(SessionGraph, EveryNodeHangsOnItsOwnParent) {
  const auto nodes = LayOutGraph({{{{2}, {1}}}, {{{3}}}, {}});
  ASSERT_EQ(nodes.size(), 3u + 3 + 6);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    ASSERT_LT(nodes[i].parent, nodes.size());
    const GraphNode& parent = nodes[nodes[i].parent];
    EXPECT_EQ(parent.group, nodes[i].group);
    switch (nodes[i].kind) {
      case GraphKind::kGroup:
        EXPECT_EQ(nodes[i].parent, i);
        break;
      case GraphKind::kPerson:
        EXPECT_EQ(parent.kind, GraphKind::kGroup);
        break;
      case GraphKind::kQuestion:
        EXPECT_EQ(parent.kind, GraphKind::kPerson);
        break;
    }
  }
  EXPECT_EQ(OfKind(nodes, GraphKind::kGroup).size(), 3u);
}

TEST(SessionGraph, PeopleStandBetweenTheirGroupAndTheirQuestions) {
  for (const GraphNode& node : LayOutGraph(Session(5, 3, 2))) {
    const float distance = std::hypot(node.position.x, node.position.y);
    if (node.kind == GraphKind::kGroup) {
      EXPECT_LT(distance, 0.45f);
    }
    if (node.kind == GraphKind::kPerson) {
      EXPECT_NEAR(distance, 0.62f, 0.1f);
    }
    if (node.kind == GraphKind::kQuestion) {
      EXPECT_GT(distance, 0.8f);
    }
  }
}

TEST(SessionGraph, NoGroupsGiveNoNodes) {
  EXPECT_TRUE(LayOutGraph({}).empty());
}

}  // namespace
}  // namespace foyer::ui
