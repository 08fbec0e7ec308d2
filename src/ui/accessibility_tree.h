// What is on the page, for everything that cannot look at it: tests, --describe, hit-testing, the keyboard,
// speech. Every widget adds its node as it draws; nothing interactive is drawn outside of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/action.h"
#include "ui/color.h"
#include "ui/display_list.h"
#include "ui/rect.h"

namespace foyer::ui {

struct Node {
  std::string id;                          // unique on the page, the same in every frame
  std::string role;                        // an ARIA role name
  std::string name;                        // accessible name, where it is not the text
  std::string text;                        // as shown
  Rect rect;                               // page coordinates: where it stands while nothing is scrolled
  Rect visible;                            // window coordinates, cut to what can be seen and touched
  Rect clip;                               // of its region, window coordinates
  Scrolling scrolling = Scrolling::kNone;  // of its region
  std::optional<actions::Action> action;   // what it does; none: not interactive
  std::string layer;                       // what lies on top of the page: its name
  std::optional<Color> foreground, background;
  std::optional<Paint> ground;  // of the background, where it changes with a press
  float cap_height_px = 0;      // of the text; 0: no text
  int focus = -1;               // order among the interactive nodes; -1: not interactive
  bool clipped = false;         // text or box that does not fit where it was put

  // The action in words, for descriptions; empty: not interactive.
  std::string ActionText() const { return action ? actions::ToString(*action) : std::string(); }
};

struct AccessibilityTree {
  std::vector<Node> nodes;

  // Moves what scrolls, as far as it can be seen: `scroll` px up from where it was laid out.
  void ScrollTo(float scroll);
  // Shows in the backgrounds which node a finger is down on, by its number in the display list; 0: none.
  void Press(std::uint32_t number);

  const Node* Find(std::string_view id) const;
  // The topmost interactive node whose visible part holds the point (window px).
  const Node* Hit(float x, float y) const;
  const Node* AtFocus(int focus) const;
  int focus_count() const;
};

}  // namespace foyer::ui
