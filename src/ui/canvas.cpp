// Shapes into the list.
#include "ui/canvas.h"

#include <utility>

namespace foyer::ui {

void Canvas::Add(Shape shape) {
  if (list_ != nullptr) list_->shapes.push_back(std::move(shape));
}

void Canvas::BeginRegion(const Rect& rect, Scrolling scrolling) {
  Add(RegionBegin{rect, scrolling});
}

void Canvas::EndRegion() {
  Add(RegionEnd{});
}

void Canvas::PushClip(const Rect& rect) {
  Add(ClipBegin{rect});
}

void Canvas::PopClip() {
  Add(ClipEnd{});
}

void Canvas::Fill(const Rect& rect, Paint paint, float radius) {
  Add(FillShape{rect, paint, radius});
}

void Canvas::FillGradient(const Rect& rect, Color top_left, Color bottom_right, float radius) {
  Add(GradientShape{rect, top_left, bottom_right, radius});
}

void Canvas::Outline(const Rect& rect, Paint paint, float radius, float thickness) {
  Add(OutlineShape{rect, paint, radius, thickness});
}

void Canvas::Disc(Point center, float radius, Paint paint) {
  Add(DiscShape{center, radius, paint});
}

void Canvas::Ring(Point center, float radius, Paint paint, float thickness) {
  Add(RingShape{center, radius, paint, thickness});
}

void Canvas::Line(Point from, Point to, Paint paint, float thickness) {
  Add(LineShape{from, to, paint, thickness});
}

void Canvas::Polyline(std::vector<Point> points, Paint paint, float thickness, bool closed) {
  Add(PolylineShape{std::move(points), paint, thickness, closed});
}

void Canvas::Shadow(const Rect& rect, Color color, float radius, float reach) {
  constexpr int kLayers = 4;
  constexpr std::uint8_t kLayerAlpha = 4;
  for (int layer = kLayers; layer >= 1; --layer) {
    const float grow = reach * static_cast<float>(layer) / kLayers;
    Fill({rect.x - grow, rect.y - grow + reach / 2, rect.width + 2 * grow, rect.height + 2 * grow},
         WithAlpha(color, kLayerAlpha), radius + grow);
  }
}

void Canvas::Draw(const Picture& picture, const Rect& rect) {
  if (picture.texture != 0) Add(PictureShape{picture, rect});
}

void Canvas::Text(TextShape text) {
  Add(std::move(text));
}

Paint Canvas::PaintOf(std::string_view node, Color at_rest, Color pressed) {
  return list_ != nullptr ? Paint(at_rest, pressed, list_->NumberOf(node)) : Paint(at_rest);
}

void Canvas::SetOpacity(float opacity) {
  Add(OpacityChange{opacity});
}

}  // namespace foyer::ui
