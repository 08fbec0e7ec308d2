// What must be true of every page's accessibility tree, whatever the page: names, targets, contrast, nothing
// cut or covered.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "actions/action.h"
#include "pages/marked.h"
#include "pages/route.h"
#include "support/stored_report.h"
#include "ui/accessibility_tree.h"
#include "ui/keyboard.h"

namespace foyer::support {

struct TreeRules {
  float window_width = 0;  // px
  float px_per_mm = 0;
  float least_target_mm = 12;
  double least_contrast = 4.5;
  std::set<std::string> actions;  // every route and verb that a node may name
};

// Every route of the content, its filters, codes and paragraphs, and the verbs.
inline std::set<std::string> KnownActions(const content::Store& store) {
  std::set<std::string> actions = {"back", "text-smaller", "text-larger", "theme",
                                   "stay", "languages",    "edit"};
  constexpr int kMostCodes = 30;
  for (const pages::Route& route : Must(pages::AllRoutes(store))) {
    actions.insert(pages::ToString(route));
    for (int code = 1; code <= kMostCodes && !route.key.empty(); ++code)
      actions.insert(fmt::format("{}?code={}", pages::ToString(route), code));
  }
  for (const content::SectionPart& part : Must(store.Sections({})).parts) {
    for (std::size_t k = 0; k < part.section.paragraphs.size(); ++k)
      actions.insert(fmt::format("background?paragraph={}.{}", part.number, k + 1));
  }
  actions.insert({"type", "delete", "clear", "switch-keys", "done"});
  for (const auto& entry : Must(store.Groups())) {
    for (const char* filtered : {"agenda?group=", "search?group="})
      actions.insert(filtered + entry.group.slug);
  }
  return actions;
}

// What is searched for or marked may be any words.
inline std::string WithoutWords(const std::string& action) {
  auto route = pages::ParseRoute(action);
  if (!route) return action;
  if (!route->words.empty()) route->paragraph = {};
  route->words.clear();
  return pages::ToString(*route);
}

// Changes of wording and marked words are parts of their paragraph's text and stand inside it.
inline bool IsPartOfText(const ui::Node& node) {
  return node.role == "insertion" || node.role == "deletion" || node.role == pages::kMarkRole;
}

inline std::string Where(const ui::Node& node) {
  return fmt::format("{} at {:.0f},{:.0f} {:.0f}x{:.0f}", node.id, node.rect.x, node.rect.y, node.rect.width,
                     node.rect.height);
}

inline std::vector<std::string> NamingProblems(const ui::AccessibilityTree& tree, const TreeRules& rules) {
  std::vector<std::string> problems;
  std::set<std::string> ids;
  int focus = 0;
  for (const ui::Node& node : tree.nodes) {
    if (node.id.empty()) problems.push_back("a node without an id, text " + node.text);
    if (!ids.insert(node.id).second) problems.push_back("two nodes are called " + node.id);
    if (node.role.empty()) problems.push_back(node.id + " has no role");
    if (node.clipped) problems.push_back(node.id + " is clipped");
    const bool interactive = !node.ActionText().empty();
    if (interactive != (node.focus >= 0))
      problems.push_back(node.id + " is interactive or focusable, but not both");
    if (!interactive) continue;
    if (node.focus != focus++) problems.push_back(fmt::format("{} has focus {}", node.id, node.focus));
    if (node.name.empty() && node.text.empty()) problems.push_back(node.id + " has no name");
    if (!rules.actions.contains(WithoutWords(node.ActionText())))
      problems.push_back(node.id + " leads nowhere: " + node.ActionText());
  }
  return problems;
}

inline std::vector<std::string> SizeProblems(const ui::AccessibilityTree& tree, const TreeRules& rules) {
  std::vector<std::string> problems;
  for (const ui::Node& node : tree.nodes) {
    const float least = std::min(node.rect.width, node.rect.height) / rules.px_per_mm;
    if (!node.ActionText().empty() && least < rules.least_target_mm) {
      problems.push_back(fmt::format("{} is only {:.2f} mm", Where(node), least));
    }
    const bool finite = std::isfinite(node.rect.x + node.rect.y + node.rect.width + node.rect.height);
    if (!finite || node.rect.width < 0 || node.rect.height < 0)
      problems.push_back(Where(node) + " is no rectangle");
    const bool inside = node.rect.x >= -1 && node.rect.right() <= rules.window_width + 1;
    if (!inside && (!node.text.empty() || !node.ActionText().empty()))
      problems.push_back(Where(node) + " leaves the window");
  }
  return problems;
}

// Text of one layer that lies on other text of it.
inline std::vector<std::string> OverlapProblems(const ui::AccessibilityTree& tree) {
  constexpr float kTouchPx = 1;  // rounding
  std::vector<const ui::Node*> texts;
  for (const ui::Node& node : tree.nodes) {
    if (!node.text.empty() && !IsPartOfText(node)) texts.push_back(&node);
  }
  std::vector<std::string> problems;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      if (texts[i]->layer != texts[k]->layer) continue;
      const ui::Rect common = ui::Intersection(texts[i]->rect, texts[k]->rect);
      if (common.width > kTouchPx && common.height > kTouchPx) {
        problems.push_back(Where(*texts[k]) + " lies on " + Where(*texts[i]));
      }
    }
  }
  return problems;
}

inline std::vector<std::string> ContrastProblems(const ui::AccessibilityTree& tree, const TreeRules& rules) {
  std::vector<std::string> problems;
  for (const ui::Node& node : tree.nodes) {
    if (node.text.empty()) continue;
    if (!node.foreground || !node.background) {
      problems.push_back(node.id + " has text without colours");
      continue;
    }
    const double ratio = ui::ContrastRatio(*node.foreground, *node.background);
    if (ratio < rules.least_contrast) {
      problems.push_back(fmt::format("{} has {:.2f}:1, {} on {}", node.id, ratio, ui::ToHex(*node.foreground),
                                     ui::ToHex(*node.background)));
    }
    if (node.cap_height_px <= 0) problems.push_back(node.id + " has text without a height");
  }
  return problems;
}

inline std::vector<std::string> ProblemsOf(const ui::AccessibilityTree& tree, const TreeRules& rules) {
  std::vector<std::string> problems = NamingProblems(tree, rules);
  for (const auto& more : {SizeProblems(tree, rules), OverlapProblems(tree), ContrastProblems(tree, rules)}) {
    problems.insert(problems.end(), more.begin(), more.end());
  }
  return problems;
}

}  // namespace foyer::support
