// Draws shapes and glyphs on whole pixels into an ImGui draw list, or nowhere while a layout is only
// measured. Decides nothing; coordinates are window px.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/size.h"
#include "ui/accessibility_tree.h"
#include "ui/color.h"
#include "ui/typefaces.h"

struct ImDrawList;

namespace foyer::ui {

struct Point {
  float x = 0, y = 0;  // px
};

// A picture on the graphics card, as the host names it. Owns nothing.
struct Picture {
  std::uintptr_t texture = 0;  // 0: none
  base::PixelSize size;
};

class Canvas {
 public:
  // nullptr: draws nowhere. Does not own the list.
  explicit Canvas(ImDrawList* list) : list_(list) {}

  void PushClip(const Rect& rect);
  void PopClip();
  Rect clip() const;

  void Fill(const Rect& rect, Color color, float radius = 0);
  void FillGradient(const Rect& rect, Color top_left, Color bottom_right, float radius);
  void Outline(const Rect& rect, Color color, float radius, float thickness);
  void Disc(Point center, float radius, Color color);
  void Ring(Point center, float radius, Color color, float thickness);
  void Line(Point from, Point to, Color color, float thickness);
  void Polyline(const std::vector<Point>& points, Color color, float thickness, bool closed);
  // A soft shadow under a card: a few translucent outlines, no blur.
  void Shadow(const Rect& rect, Color color, float radius, float reach);

  void Draw(const Picture& picture, const Rect& rect);

  // One glyph, its pen at x (rounded to a pixel), its baseline at y.
  void Glyph(const Face& face, char32_t code_point, float x, float baseline, Color color);

  bool draws() const { return list_ != nullptr; }

  // 0…1, for everything drawn until it is set again.
  void SetOpacity(float opacity) { opacity_ = opacity; }

 private:
  unsigned Packed(Color color) const;

  ImDrawList* list_;
  float opacity_ = 1;
  std::vector<Rect> clips_;
};

}  // namespace foyer::ui
