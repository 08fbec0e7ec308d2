// Shapes and glyphs on an ImGui draw list.
#include "ui/canvas.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace foyer::ui {
namespace {

ImVec2 Vec(Point p) {
  return {p.x, p.y};
}
ImVec2 TopLeft(const Rect& r) {
  return {std::round(r.x), std::round(r.y)};
}
ImVec2 BottomRight(const Rect& r) {
  return {std::round(r.right()), std::round(r.bottom())};
}

constexpr Rect kEverywhere = {-1e6f, -1e6f, 2e6f, 2e6f};

// ImGui counts vertices with 16 bits where the driver is old, and stops the program when there are more. A
// shape takes far fewer than what is left.
constexpr unsigned kMostVertices = 60'000;

// Whether a shape within `bounds` would be seen, and has room in the list.
bool Takes(const ImDrawList* list, const Rect& clip, const Rect& bounds) {
  if (list == nullptr) return false;
  const bool any_number = (list->Flags & ImDrawListFlags_AllowVtxOffset) != 0;
  if (!any_number && list->_VtxCurrentIdx > kMostVertices) return false;
  // Rounding moves an edge by less than a pixel.
  return bounds.x <= clip.right() + 1 && bounds.right() >= clip.x - 1 && bounds.y <= clip.bottom() + 1 &&
         bounds.bottom() >= clip.y - 1;
}

Rect AroundCircle(Point center, float radius) {
  return {center.x - radius, center.y - radius, 2 * radius, 2 * radius};
}

Rect AroundLine(Point from, Point to, float thickness) {
  return {std::min(from.x, to.x) - thickness, std::min(from.y, to.y) - thickness,
          std::abs(from.x - to.x) + 2 * thickness, std::abs(from.y - to.y) + 2 * thickness};
}

}  // namespace

unsigned Canvas::Packed(Color c) const {
  return IM_COL32(c.red, c.green, c.blue,
                  static_cast<int>(std::lround(static_cast<float>(c.alpha) * opacity_)));
}

void Canvas::PushClip(const Rect& rect) {
  clips_.push_back(Intersection(clip(), rect));
  if (list_ != nullptr) list_->PushClipRect(TopLeft(clips_.back()), BottomRight(clips_.back()));
}

void Canvas::PopClip() {
  clips_.pop_back();
  if (list_ != nullptr) list_->PopClipRect();
}

Rect Canvas::clip() const {
  return clips_.empty() ? kEverywhere : clips_.back();
}

void Canvas::Fill(const Rect& rect, Color color, float radius) {
  if (Takes(list_, clip(), rect))
    list_->AddRectFilled(TopLeft(rect), BottomRight(rect), Packed(color), radius);
}

void Canvas::FillGradient(const Rect& rect, Color top_left, Color bottom_right, float radius) {
  if (!Takes(list_, clip(), rect)) return;
  const int first = list_->VtxBuffer.Size;
  list_->AddRectFilled(TopLeft(rect), BottomRight(rect), IM_COL32_WHITE, radius);
  ImGui::ShadeVertsLinearColorGradientKeepAlpha(list_, first, list_->VtxBuffer.Size, TopLeft(rect),
                                                BottomRight(rect), Packed(top_left), Packed(bottom_right));
}

void Canvas::Outline(const Rect& rect, Color color, float radius, float thickness) {
  if (!Takes(list_, clip(), rect)) return;
  // ImGui centres the stroke on the edge; half a stroke inwards puts its outer side on the pixel grid.
  const float half = thickness / 2;
  const ImVec2 from = TopLeft(rect), to = BottomRight(rect);
  list_->PathRect({from.x + half, from.y + half}, {to.x - half, to.y - half}, radius);
  list_->PathStroke(Packed(color), ImDrawFlags_Closed, thickness);
}

void Canvas::Disc(Point center, float radius, Color color) {
  if (Takes(list_, clip(), AroundCircle(center, radius)))
    list_->AddCircleFilled(Vec(center), radius, Packed(color));
}

void Canvas::Ring(Point center, float radius, Color color, float thickness) {
  if (!Takes(list_, clip(), AroundCircle(center, radius))) return;
  list_->AddCircle(Vec(center), radius - thickness / 2, Packed(color), 0, thickness);
}

void Canvas::Line(Point from, Point to, Color color, float thickness) {
  if (Takes(list_, clip(), AroundLine(from, to, thickness)))
    list_->AddLine(Vec(from), Vec(to), Packed(color), thickness);
}

void Canvas::Polyline(const std::vector<Point>& points, Color color, float thickness, bool closed) {
  if (!Takes(list_, clip(), kEverywhere)) return;
  for (const Point& point : points) list_->PathLineTo(Vec(point));
  list_->PathStroke(Packed(color), closed ? ImDrawFlags_Closed : ImDrawFlags_None, thickness);
}

void Canvas::Shadow(const Rect& rect, Color color, float radius, float reach) {
  if (list_ == nullptr) return;
  constexpr int kLayers = 4;
  constexpr std::uint8_t kLayerAlpha = 4;
  for (int layer = kLayers; layer >= 1; --layer) {
    const float grow = reach * static_cast<float>(layer) / kLayers;
    Fill({rect.x - grow, rect.y - grow + reach / 2, rect.width + 2 * grow, rect.height + 2 * grow},
         WithAlpha(color, kLayerAlpha), radius + grow);
  }
}

void Canvas::Draw(const Picture& picture, const Rect& rect) {
  if (picture.texture == 0 || !Takes(list_, clip(), rect)) return;
  list_->AddImage(reinterpret_cast<ImTextureID>(picture.texture), TopLeft(rect), BottomRight(rect), {0, 0},
                  {1, 1}, Packed({255, 255, 255, 255}));
}

void Canvas::Glyph(const Face& face, char32_t code_point, float x, float baseline, Color color) {
  if (list_ == nullptr) return;
  const ImWchar narrow = code_point > 0xFFFF ? 0xFFFD : static_cast<ImWchar>(code_point);
  const ImFontGlyph* glyph = face.font->FindGlyph(narrow);
  if (glyph == nullptr || !glyph->Visible) return;
  const float left = std::round(x) + glyph->X0, top = std::round(baseline) - face.font->Ascent + glyph->Y0;
  const float right = left + glyph->X1 - glyph->X0, bottom = top + glyph->Y1 - glyph->Y0;
  if (!Takes(list_, clip(), {left, top, right - left, bottom - top})) return;
  list_->PrimReserve(6, 4);
  list_->PrimRectUV({left, top}, {right, bottom}, {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1},
                    Packed(color));
}

}  // namespace foyer::ui
