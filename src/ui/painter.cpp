// Shapes and glyphs on an ImGui draw list.
#include "ui/painter.h"

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
bool Takes(const ImDrawList& list, const Rect& clip, const Rect& bounds) {
  const bool any_number = (list.Flags & ImDrawListFlags_AllowVtxOffset) != 0;
  if (!any_number && list._VtxCurrentIdx > kMostVertices) return false;
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

class Painter {
 public:
  Painter(ImDrawList& list, const DisplayList& shapes, const Moment& moment)
      : list_(list), scroll_(moment.scroll) {
    pressed_ = shapes.FindNumber(moment.pressed);
  }

  void operator()(const RegionBegin& begin) {
    moved_.push_back(begin.scrolling == Scrolling::kPage ? scroll_ : 0);
    PushClip(begin.rect);
  }
  void operator()(const RegionEnd&) {
    moved_.pop_back();
    PopClip();
  }
  void operator()(const ClipBegin& begin) { PushClip(Moved(begin.rect)); }
  void operator()(const ClipEnd&) { PopClip(); }
  void operator()(const OpacityChange& change) { opacity_ = change.opacity; }
  void operator()(const FillShape& fill);
  void operator()(const GradientShape& gradient);
  void operator()(const OutlineShape& outline);
  void operator()(const DiscShape& disc);
  void operator()(const RingShape& ring);
  void operator()(const LineShape& line);
  void operator()(const PolylineShape& polyline);
  void operator()(const PictureShape& picture);
  void operator()(const TextShape& text);

 private:
  using Line = BrokenText::Line;

  void Fill(const Rect& rect, Color color, float radius = 0);
  void DrawMarks(const TextShape& text, const Line& line, float x, float y);
  void Glyph(const Face& face, char32_t code_point, float x, float baseline, Color color);

  void PushClip(const Rect& rect);
  void PopClip();
  Rect clip() const { return clips_.empty() ? kEverywhere : clips_.back(); }
  float moved() const { return moved_.empty() ? 0 : moved_.back(); }
  Rect Moved(Rect rect) const {
    rect.y -= moved();
    return rect;
  }
  Point Moved(Point point) const { return {point.x, point.y - moved()}; }
  Color Of(const Paint& paint) const { return paint.Now(pressed_); }
  unsigned Packed(Color c) const {
    return IM_COL32(c.red, c.green, c.blue,
                    static_cast<int>(std::lround(static_cast<float>(c.alpha) * opacity_)));
  }

  ImDrawList& list_;
  float scroll_ = 0;
  std::uint32_t pressed_ = 0;
  float opacity_ = 1;
  std::vector<Rect> clips_;
  std::vector<float> moved_;  // px that each region is moved up
};

void Painter::PushClip(const Rect& rect) {
  clips_.push_back(Intersection(clip(), rect));
  list_.PushClipRect(TopLeft(clips_.back()), BottomRight(clips_.back()));
}

void Painter::PopClip() {
  clips_.pop_back();
  list_.PopClipRect();
}

void Painter::Fill(const Rect& rect, Color color, float radius) {
  if (color.alpha > 0 && Takes(list_, clip(), rect))
    list_.AddRectFilled(TopLeft(rect), BottomRight(rect), Packed(color), radius);
}

void Painter::operator()(const FillShape& fill) {
  Fill(Moved(fill.rect), Of(fill.paint), fill.radius);
}

void Painter::operator()(const GradientShape& gradient) {
  const Rect rect = Moved(gradient.rect);
  if (!Takes(list_, clip(), rect)) return;
  const int first = list_.VtxBuffer.Size;
  list_.AddRectFilled(TopLeft(rect), BottomRight(rect), IM_COL32_WHITE, gradient.radius);
  ImGui::ShadeVertsLinearColorGradientKeepAlpha(&list_, first, list_.VtxBuffer.Size, TopLeft(rect),
                                                BottomRight(rect), Packed(gradient.top_left),
                                                Packed(gradient.bottom_right));
}

void Painter::operator()(const OutlineShape& outline) {
  const Rect rect = Moved(outline.rect);
  if (!Takes(list_, clip(), rect)) return;
  // ImGui centres the stroke on the edge; half a stroke inwards puts its outer side on the pixel grid.
  const float half = outline.thickness / 2;
  const ImVec2 from = TopLeft(rect), to = BottomRight(rect);
  list_.PathRect({from.x + half, from.y + half}, {to.x - half, to.y - half}, outline.radius);
  list_.PathStroke(Packed(Of(outline.paint)), ImDrawFlags_Closed, outline.thickness);
}

void Painter::operator()(const DiscShape& disc) {
  const Point center = Moved(disc.center);
  if (Takes(list_, clip(), AroundCircle(center, disc.radius)))
    list_.AddCircleFilled(Vec(center), disc.radius, Packed(Of(disc.paint)));
}

void Painter::operator()(const RingShape& ring) {
  const Point center = Moved(ring.center);
  const Color color = Of(ring.paint);
  if (color.alpha == 0 || !Takes(list_, clip(), AroundCircle(center, ring.radius))) return;
  list_.AddCircle(Vec(center), ring.radius - ring.thickness / 2, Packed(color), 0, ring.thickness);
}

void Painter::operator()(const LineShape& line) {
  const Point from = Moved(line.from), to = Moved(line.to);
  if (Takes(list_, clip(), AroundLine(from, to, line.thickness)))
    list_.AddLine(Vec(from), Vec(to), Packed(Of(line.paint)), line.thickness);
}

void Painter::operator()(const PolylineShape& polyline) {
  if (!Takes(list_, clip(), kEverywhere)) return;
  for (const Point& point : polyline.points) list_.PathLineTo(Vec(Moved(point)));
  list_.PathStroke(Packed(Of(polyline.paint)), polyline.closed ? ImDrawFlags_Closed : ImDrawFlags_None,
                   polyline.thickness);
}

void Painter::operator()(const PictureShape& picture) {
  const Rect rect = Moved(picture.rect);
  if (!Takes(list_, clip(), rect)) return;
  list_.AddImage(reinterpret_cast<ImTextureID>(picture.picture.texture), TopLeft(rect), BottomRight(rect),
                 {0, 0}, {1, 1}, Packed({255, 255, 255, 255}));
}

void Painter::DrawMarks(const TextShape& text, const Line& line, float x, float y) {
  const BrokenText& broken = *text.text;
  float pen = x;
  for (std::size_t i = line.begin; i < line.end;) {
    const std::size_t span = broken.letters[i].span;
    const float from = pen;
    while (i < line.end && broken.letters[i].span == span) pen += broken.letters[i++].advance;
    const SpanLook& marked = text.spans[span];
    if (marked.mark == SpanMark::kNone) continue;
    const float inset = std::round(broken.line_height * 0.06f);
    Fill({from - inset, y + inset, pen - from + 2 * inset, broken.line_height - 2 * inset}, marked.mark_color,
         inset * 2);
    const float thickness = std::max(1.0f, std::round(broken.cap_height * 0.11f));
    // Added and found words are underlined, removed ones struck through: readable without colour.
    const float mid = y + std::round((broken.line_height + broken.cap_height) / 2);
    const float at =
        marked.mark == SpanMark::kRemoved ? mid - std::round(broken.cap_height * 0.42f) : mid + thickness * 2;
    Fill({from, at, pen - from, thickness}, marked.color);
  }
}

void Painter::operator()(const TextShape& text) {
  const BrokenText& broken = *text.text;
  const Point at = Moved(text.at);
  float y = at.y;
  for (const Line& line : broken.lines) {
    if (y + broken.line_height > clip().y && y < clip().bottom()) {
      DrawMarks(text, line, at.x, y);
      // Capitals stand in the middle of their line, which is what a button's label needs.
      const float baseline = y + std::round((broken.line_height + broken.cap_height) / 2);
      float pen = at.x;
      for (std::size_t i = line.begin; i < line.end; ++i) {
        const SpanLook& span = text.spans[broken.letters[i].span];
        Glyph(text.typefaces->Of(span.style), broken.letters[i].code_point, pen, baseline, span.color);
        pen += broken.letters[i].advance;
      }
    }
    y += broken.line_height;
  }
}

void Painter::Glyph(const Face& face, char32_t code_point, float x, float baseline, Color color) {
  const ImWchar narrow = code_point > 0xFFFF ? 0xFFFD : static_cast<ImWchar>(code_point);
  const ImFontGlyph* glyph = face.font->FindGlyph(narrow);
  if (glyph == nullptr || !glyph->Visible) return;
  const float left = std::round(x) + glyph->X0, top = std::round(baseline) - face.font->Ascent + glyph->Y0;
  const float right = left + glyph->X1 - glyph->X0, bottom = top + glyph->Y1 - glyph->Y0;
  if (!Takes(list_, clip(), {left, top, right - left, bottom - top})) return;
  list_.PrimReserve(6, 4);
  list_.PrimRectUV({left, top}, {right, bottom}, {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1},
                   Packed(color));
}

}  // namespace

void PaintList(ImDrawList& list, const DisplayList& shapes, const Moment& moment) {
  Painter painter(list, shapes, moment);
  for (const Shape& shape : shapes.shapes) std::visit(painter, shape);
}

}  // namespace foyer::ui
