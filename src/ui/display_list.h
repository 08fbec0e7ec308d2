// What a layout looks like, kept as values: laid out once, painted as often as it is scrolled or pressed.
// Draws nothing.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/size.h"
#include "ui/broken_text.h"
#include "ui/color.h"
#include "ui/rect.h"
#include "ui/typefaces.h"

namespace foyer::ui {

struct Point {
  float x = 0, y = 0;  // px
};

// A picture on the graphics card, as the host names it. Owns nothing.
struct Picture {
  std::uintptr_t texture = 0;  // 0: none
  base::PixelSize size;
};

// A colour, and another one while a finger is down on a node. What has no alpha is not painted.
struct Paint {
  Paint(Color both)
      : color(both), pressed(both) {}  // NOLINT(google-explicit-constructor): most colours are one
  Paint(Color at_rest, Color when_pressed, std::uint32_t number)
      : color(at_rest), pressed(when_pressed), node(number) {}

  // While the node of this number is pressed.
  Color Now(std::uint32_t pressed_node) const { return node > 0 && node == pressed_node ? pressed : color; }

  Color color, pressed;
  std::uint32_t node = 0;  // see DisplayList::NumberOf; 0: none
};

// How a span is marked besides its colour, so that it reads without colour too.
enum class SpanMark { kNone, kAdded, kRemoved, kFound };

// A span without its words.
struct SpanLook {
  TextStyle style = TextStyle::kBody;
  Color color;
  SpanMark mark = SpanMark::kNone;
  Color mark_color{};  // ground behind a marked span
};

// Whether a region moves with the page's scroll position.
enum class Scrolling { kNone, kPage };

// Coordinates are window px as they are while nothing is scrolled.
struct FillShape {
  Rect rect;
  Paint paint;
  float radius = 0;
};
struct GradientShape {
  Rect rect;
  Color top_left, bottom_right;
  float radius = 0;
};
struct OutlineShape {
  Rect rect;
  Paint paint;
  float radius = 0, thickness = 1;
};
struct DiscShape {
  Point center;
  float radius = 0;
  Paint paint;
};
struct RingShape {
  Point center;
  float radius = 0;
  Paint paint;
  float thickness = 1;
};
struct LineShape {
  Point from, to;
  Paint paint;
  float thickness = 1;
};
struct PolylineShape {
  std::vector<Point> points;
  Paint paint;
  float thickness = 1;
  bool closed = false;
};
struct PictureShape {
  Picture picture;
  Rect rect;
};
struct TextShape {
  std::shared_ptr<const BrokenText> text;
  std::vector<SpanLook> spans;
  const Typefaces* typefaces;  // not null; must outlive the list
  Point at;                    // its top left
};
struct OpacityChange {
  float opacity = 1;
};
struct RegionBegin {
  Rect rect;  // its clip; moves with nothing
  Scrolling scrolling = Scrolling::kNone;
};
struct RegionEnd {};
struct ClipBegin {
  Rect rect;
};
struct ClipEnd {};

using Shape =
    std::variant<FillShape, GradientShape, OutlineShape, DiscShape, RingShape, LineShape, PolylineShape,
                 PictureShape, TextShape, OpacityChange, RegionBegin, RegionEnd, ClipBegin, ClipEnd>;

struct DisplayList {
  std::vector<Shape> shapes;
  std::vector<std::string> nodes;  // ids of those that look different while they are pressed

  // For Paint::node.
  std::uint32_t NumberOf(std::string_view id);
  std::uint32_t FindNumber(std::string_view id) const;  // 0: it looks the same pressed or not
};

}  // namespace foyer::ui
