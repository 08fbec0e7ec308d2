// What a layout draws on: shapes and texts go into a display list, or nowhere while something is only
// measured. Paints nothing and cuts nothing off; coordinates are window px as they are while nothing is
// scrolled.
#pragma once

#include <string_view>
#include <vector>

#include "ui/display_list.h"

namespace foyer::ui {

class Canvas {
 public:
  // nullptr: nowhere. Does not own the list.
  explicit Canvas(DisplayList* list) : list_(list) {}

  // Regions nest.
  void BeginRegion(const Rect& rect, Scrolling scrolling);
  void EndRegion();
  void PushClip(const Rect& rect);
  void PopClip();

  void Fill(const Rect& rect, Paint paint, float radius = 0);
  void FillGradient(const Rect& rect, Color top_left, Color bottom_right, float radius);
  void Outline(const Rect& rect, Paint paint, float radius, float thickness);
  void Disc(Point center, float radius, Paint paint);
  void Ring(Point center, float radius, Paint paint, float thickness);
  void Line(Point from, Point to, Paint paint, float thickness);
  void Polyline(std::vector<Point> points, Paint paint, float thickness, bool closed);
  // A soft shadow under a card: a few translucent outlines, no blur.
  void Shadow(const Rect& rect, Color color, float radius, float reach);
  void Draw(const Picture& picture, const Rect& rect);
  void Text(TextShape text);

  // `at_rest`, and `pressed` while a finger is down on the node.
  Paint PaintOf(std::string_view node, Color at_rest, Color pressed);

  bool draws() const { return list_ != nullptr; }

  // 0…1, for everything drawn until it is set again.
  void SetOpacity(float opacity);

 private:
  void Add(Shape shape);

  DisplayList* list_;
};

}  // namespace foyer::ui
