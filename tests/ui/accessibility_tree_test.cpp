// Looking nodes up by place, id and focus order.
#include "ui/accessibility_tree.h"

#include <gtest/gtest.h>

namespace foyer::ui {
namespace {

Node Touchable(std::string id, Rect visible, int focus) {
  Node node;
  node.id = std::move(id);
  node.action = actions::Go{actions::ToPage(actions::PageKind::kHome)};
  node.rect = node.visible = visible;
  node.focus = focus;
  return node;
}

AccessibilityTree CardWithTextUnderABar() {
  AccessibilityTree tree;
  tree.nodes.push_back(Touchable("card", {0, 0, 100, 100}, 0));
  Node text = Touchable("text", {10, 10, 50, 20}, -1);
  text.action.reset();
  tree.nodes.push_back(text);
  tree.nodes.push_back(Touchable("bar", {0, 80, 100, 20}, 1));
  return tree;
}

TEST(AccessibilityTree, HitsTheTopmostInteractiveNode) {
  const AccessibilityTree tree = CardWithTextUnderABar();
  const struct {
    float x, y;
    const char* id;  // nullptr: nothing
  } kCases[] = {
      {50, 50, "card"}, {20, 15, "card"},   {50, 90, "bar"},    {0, 0, "card"},   {50, 80, "bar"},
      {50, 79, "card"}, {100, 50, nullptr}, {50, 100, nullptr}, {-1, 5, nullptr},
  };
  for (const auto& each : kCases) {
    const Node* hit = tree.Hit(each.x, each.y);
    EXPECT_EQ(hit != nullptr ? hit->id : "", each.id != nullptr ? each.id : "") << each.x << ", " << each.y;
  }
}

TEST(AccessibilityTree, HitsOnlyWhatIsSeenOfANode) {
  AccessibilityTree tree;
  tree.nodes.push_back(Touchable("card", {0, 0, 100, 100}, 0));
  tree.nodes[0].visible = {0, 0, 100, 40};
  EXPECT_NE(tree.Hit(50, 39), nullptr);
  EXPECT_EQ(tree.Hit(50, 41), nullptr);
}

TEST(AccessibilityTree, FindsByIdAndFocus) {
  const AccessibilityTree tree = CardWithTextUnderABar();
  EXPECT_EQ(tree.Find("text")->rect.x, 10);
  EXPECT_EQ(tree.Find("none"), nullptr);
  EXPECT_EQ(tree.focus_count(), 2);
  EXPECT_EQ(tree.AtFocus(1)->id, "bar");
  EXPECT_EQ(tree.AtFocus(2), nullptr);
  EXPECT_EQ(tree.AtFocus(-1), nullptr);
}

TEST(AccessibilityTree, EmptyTreeHasNothing) {
  const AccessibilityTree tree;
  EXPECT_EQ(tree.Hit(0, 0), nullptr);
  EXPECT_EQ(tree.AtFocus(0), nullptr);
  EXPECT_EQ(tree.focus_count(), 0);
}

TEST(Rect, IntersectionsAreNeverNegative) {
  const Rect cut = Intersection({0, 0, 10, 10}, {5, 6, 10, 10});
  EXPECT_EQ(cut.x, 5);
  EXPECT_EQ(cut.y, 6);
  EXPECT_EQ(cut.width, 5);
  EXPECT_EQ(cut.height, 4);
  const Rect apart = Intersection({0, 0, 10, 10}, {20, 30, 10, 10});
  EXPECT_EQ(apart.width, 0);
  EXPECT_EQ(apart.height, 0);
}

}  // namespace
}  // namespace foyer::ui
