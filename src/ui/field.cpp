// Draws a field.
#include "ui/field.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "ui/icons.h"

namespace foyer::ui {
namespace {

// mm
constexpr float kPadding = 4.6f, kIconGap = 3, kIconMm = 6.2f, kEdge = 0.4f, kEditedEdge = 0.8f,
                kCaret = 0.6f;
constexpr float kNoWrap = 1e6f;
constexpr TextStyle kStyle = TextStyle::kLead;
constexpr std::string_view kMissing = "·";

}  // namespace

std::string Drawable(const Typefaces& typefaces, std::string_view text) {
  std::string drawable;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::NextCodePoint(text, at);
    if (typefaces.HasGlyph(kStyle, c)) {
      base::AppendCodePoint(drawable, c);
    } else {
      drawable += kMissing;
    }
  }
  return drawable;
}

float FieldHeight(Ui& ui, const FieldSpec& spec) {
  return std::max(ui.scale().TouchPx(spec.height_mm), ui.typefaces().Of(kStyle).line_height + ui.Px(2));
}

void Field(Ui& ui, const FieldSpec& spec, const Rect& rect) {
  const Theme& theme = ui.theme();
  Canvas& canvas = ui.canvas();
  const bool edited = ui.edited(spec.id), empty = spec.text.empty();
  const Paint ground = ui.PaintOf(spec.id, theme.surface_container, theme.surface_pressed);
  const float radius = std::min(rect.height / 2, ui.Px(10)), icon = ui.Px(kIconMm);
  canvas.Fill(rect, ground, radius);
  canvas.Outline(rect, edited ? theme.primary : theme.outline_strong, radius,
                 std::max(1.0f, ui.Px(edited ? kEditedEdge : kEdge)));
  DrawIcon(canvas, Icon::kSearch, {rect.x + ui.Px(kPadding), rect.y + std::round((rect.height - icon) / 2)},
           icon, theme.on_surface_variant);

  const std::string text = empty ? spec.placeholder : Drawable(ui.typefaces(), spec.text);
  const Color color = empty ? theme.on_surface_variant : theme.on_surface;
  const Paragraph words(ui.typefaces(), {Span{text, kStyle, color}}, kNoWrap);
  const float left = rect.x + ui.Px(kPadding) + icon + ui.Px(kIconGap), caret = std::max(1.0f, ui.Px(kCaret));
  const Rect room{left, rect.y, std::max(1.0f, rect.right() - spec.right_inset - ui.Px(kPadding) - left),
                  rect.height};
  // While it is edited, the end of a long text is what matters.
  const float end = empty ? 0 : std::ceil(words.width()) + caret;
  const float shift = edited ? std::max(0.0f, end + caret - room.width) : 0;
  canvas.PushClip(room);
  // Behind a caret, what the field asks for keeps its distance.
  const float indent = edited && empty ? 3 * caret : 0;
  words.Draw(canvas, room.x + indent - shift, rect.y + std::round((rect.height - words.height()) / 2));
  if (edited) {
    const float height = std::round(words.line_height() * 0.8f);
    canvas.Fill({room.x + end - shift, rect.y + std::round((rect.height - height) / 2), caret, height},
                theme.primary);
  }
  canvas.PopClip();

  Node node;
  node.id = spec.id;
  node.role = "searchbox";
  node.name = spec.placeholder;
  node.text = text;
  node.action = spec.action;
  node.foreground = color;
  node.background = ground.color;
  node.ground = ground;
  node.cap_height_px = words.cap_height();
  ui.Add(std::move(node), rect);
}

}  // namespace foyer::ui
