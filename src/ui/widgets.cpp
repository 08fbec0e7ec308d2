// The widget kit.
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

#include "base/graphemes.h"
#include "ui/strings.h"

namespace foyer::ui {
namespace {

constexpr float kButtonPadding = 4.6f, kIconGap = 2.2f, kIconMm = 5.4f, kDotMm = 3.0f;
constexpr float kCardRadius = 3.2f, kShadowReach = 0.9f, kHairline = 0.26f;
constexpr float kRowLimit = 1e6f;

struct ButtonColors {
  Paint ground;
  Color text;
  Paint edge;
};

ButtonColors ColorsOf(Ui& ui, const ButtonSpec& spec) {
  const Theme& theme = ui.theme();
  switch (spec.kind) {
    case ButtonKind::kPrimary: {
      const Paint ground = ui.PaintOf(spec.id, theme.primary, theme.primary_pressed);
      return {ground, theme.on_primary, ground};
    }
    case ButtonKind::kAttention: {
      const Paint ground = ui.PaintOf(spec.id, theme.attention, theme.attention_pressed);
      return {ground, theme.on_attention, ground};
    }
    case ButtonKind::kSelected:
      return {theme.inverse_surface, theme.on_inverse, theme.inverse_surface};
    case ButtonKind::kPlain:
      break;
  }
  const Paint ground = ui.PaintOf(spec.id, theme.surface_container, theme.surface_pressed);
  return {ground, spec.enabled ? theme.on_surface : theme.on_surface_variant, theme.outline};
}

Paragraph LabelOf(Ui& ui, const ButtonSpec& spec, Color color, float width) {
  return Paragraph(ui.typefaces(), {Span{spec.label, spec.style, color}}, width);
}

float IconSize(const Ui& ui, const ButtonSpec& spec) {
  return std::max(ui.Px(kIconMm), std::round(ui.typefaces().Of(spec.style).cap_height * 1.35f));
}

// Everything beside the label: icons, dot and their gaps.
float Extras(const Ui& ui, const ButtonSpec& spec) {
  const float gap = spec.label.empty() ? 0 : ui.Px(kIconGap);
  float width = 0;
  if (spec.leading != Icon::kNone) width += IconSize(ui, spec) + gap;
  if (spec.trailing != Icon::kNone) width += IconSize(ui, spec) + gap;
  if (spec.dot != nullptr) width += ui.TextPx(kDotMm) + gap;
  return width;
}

float LabelRoom(const Ui& ui, const ButtonSpec& spec, float width) {
  return std::max(1.0f, width - Extras(ui, spec) - 2 * ui.Px(kButtonPadding));
}

}  // namespace

float ButtonHeight(Ui& ui, const ButtonSpec& spec, float width) {
  const float label = spec.label.empty() ? 0 : LabelOf(ui, spec, {}, LabelRoom(ui, spec, width)).height();
  return std::max(ui.scale().TouchPx(spec.height_mm), label + ui.Px(2));
}

float ButtonWidth(Ui& ui, const ButtonSpec& spec) {
  const float label = spec.label.empty() ? 0 : std::ceil(LabelOf(ui, spec, {}, kRowLimit).width());
  return std::max(ButtonHeight(ui, spec), label + Extras(ui, spec) + 2 * ui.Px(kButtonPadding));
}

void Button(Ui& ui, const ButtonSpec& spec, const Rect& rect) {
  const ButtonColors colors = ColorsOf(ui, spec);
  // A label of two lines makes no balloon.
  const float radius = std::min(rect.height / 2, ui.scale().TouchPx(kMainActionMm) / 2);
  Canvas& canvas = ui.canvas();
  if (spec.enabled) canvas.Fill(rect, colors.ground, radius);
  canvas.Outline(rect, colors.edge, radius, std::max(1.0f, ui.Px(kHairline)));

  const float gap = spec.label.empty() ? 0 : ui.Px(kIconGap), icon = IconSize(ui, spec);
  const Paragraph label =
      LabelOf(ui, spec, colors.text, spec.label.empty() ? kRowLimit : LabelRoom(ui, spec, rect.width));
  const float label_width = spec.label.empty() ? 0 : label.width();
  float x = rect.x + std::round((rect.width - label_width - Extras(ui, spec)) / 2);
  const float icon_y = rect.y + std::round((rect.height - icon) / 2);
  if (spec.leading != Icon::kNone) {
    DrawIcon(canvas, spec.leading, {x, icon_y}, icon, colors.text);
    x += icon + gap;
  }
  if (spec.dot != nullptr) {
    const float dot = ui.TextPx(kDotMm);
    canvas.Disc({x + dot / 2, rect.y + rect.height / 2}, dot / 2, *spec.dot);
    x += dot + gap;
  }
  label.Draw(canvas, x, rect.y + std::round((rect.height - label.height()) / 2));
  if (spec.trailing != Icon::kNone) {
    DrawIcon(canvas, spec.trailing, {x + label_width + gap, icon_y}, icon, colors.text);
  }

  Node node;
  node.id = spec.id;
  const bool link = spec.action && actions::LeadsToEntry(*spec.action);
  node.role = !spec.role.empty() ? spec.role : link ? "link" : "button";
  node.name = spec.name.empty() ? spec.label : spec.name;
  node.text = spec.label;
  if (spec.enabled) node.action = spec.action;
  node.foreground = colors.text;
  node.background = spec.enabled ? colors.ground.color : ui.ground();
  if (spec.enabled) node.ground = colors.ground;
  node.cap_height_px = spec.label.empty() ? 0 : label.cap_height();
  node.clipped = !spec.label.empty() && label.height() > rect.height;
  ui.Add(std::move(node), rect);
}

void ButtonFlow(Ui& ui, const std::vector<ButtonSpec>& specs, float gap) {
  const float left = ui.x(), right = ui.x() + ui.width();
  float x = left, row_height = 0;
  for (std::size_t i = 0; i < specs.size(); ++i) {
    const float width = std::min(ButtonWidth(ui, specs[i]), ui.width());
    const float height = ButtonHeight(ui, specs[i], width);
    if (x > left && x + width > right) {
      ui.Skip(row_height + gap);
      x = left;
      row_height = 0;
    }
    Button(ui, specs[i], {x, ui.y(), width, height});
    x += width + gap;
    row_height = std::max(row_height, height);
  }
  ui.Skip(row_height);
}

float CardHeight(Ui& ui, const CardSpec& spec, float width, const Ui::Body& body) {
  return std::max(spec.least_height, ui.Measure(width - 2 * spec.padding, body) + 2 * spec.padding);
}

namespace {

void CardAt(Ui& ui, const CardSpec& spec, const Rect& rect, const Ui::Body& body) {
  const Theme& theme = ui.theme();
  const Paint ground = ui.PaintOf(spec.id, theme.surface_container, theme.surface_pressed);
  ui.canvas().Shadow(rect, theme.on_surface, ui.Px(kCardRadius), ui.Px(kShadowReach));
  ui.canvas().Fill(rect, ground, ui.Px(kCardRadius));
  ui.canvas().Outline(rect, theme.outline, ui.Px(kCardRadius), std::max(1.0f, ui.Px(kHairline)));
  ui.OnGround(ground, [&](Ui& on_card) {
    if (spec.action) {
      Node node;
      node.id = spec.id;
      node.role = "link";
      node.name = spec.name;
      node.action = spec.action;
      node.background = ground.color;
      on_card.Add(std::move(node), rect);
    }
    on_card.Within({rect.x + spec.padding, rect.y + spec.padding, rect.width - 2 * spec.padding, rect.height},
                   body);
  });
}

}  // namespace

void Card(Ui& ui, const CardSpec& spec, const Ui::Body& body) {
  const Rect rect = ui.Take(CardHeight(ui, spec, ui.width(), body));
  if (!ui.measuring()) CardAt(ui, spec, rect, body);
}

void CardGrid(Ui& ui, const GridSpec& grid, std::size_t count,
              const std::function<CardSpec(std::size_t)>& spec,
              const std::function<void(Ui&, std::size_t)>& body) {
  const auto columns = static_cast<std::size_t>(std::max(1, grid.columns));
  const float width =
      std::floor((ui.width() - grid.gap * static_cast<float>(columns - 1)) / static_cast<float>(columns));
  for (std::size_t row = 0; row < count; row += columns) {
    const std::size_t end = std::min(count, row + columns);
    float height = 0;
    for (std::size_t i = row; i < end; ++i) {
      height = std::max(height, CardHeight(ui, spec(i), width, [&](Ui& u) { body(u, i); }));
    }
    for (std::size_t i = row; i < end && !ui.measuring(); ++i) {
      const Rect cell{ui.x() + static_cast<float>(i - row) * (width + grid.gap), ui.y(), width, height};
      CardAt(ui, spec(i), cell, [&](Ui& u) { body(u, i); });
    }
    ui.Skip(height + (end < count ? grid.gap : 0));
  }
}

void Avatar(Ui& ui, Point top_left, float size, std::string_view name, Color color) {
  if (ui.measuring()) return;
  const float half = std::round(size / 2);
  ui.canvas().Disc({top_left.x + half, top_left.y + half}, half, color);
  const std::string initials = base::Initials(name);
  const TextStyle style = TextStyle::kSubheading;
  const Paragraph text(ui.typefaces(), {Span{initials, style, ui.theme().on_group}}, kRowLimit);
  if (text.width() > size * 0.85f) return;  // larger text than disc: the name beside it is enough
  text.Draw(ui.canvas(), top_left.x + std::round((size - text.width()) / 2),
            top_left.y + std::round((size - text.height()) / 2));
}

float Logo(Ui& ui, std::string id, const Rect& box) {
  const Picture& logo = ui.logo();
  if (logo.texture == 0 || logo.size.width <= 0 || logo.size.height <= 0) return 0;
  const auto width = static_cast<float>(logo.size.width), height = static_cast<float>(logo.size.height);
  const float scale = std::min(box.width / width, box.height / height);
  const Rect rect{box.x, box.y, std::round(width * scale), std::round(height * scale)};
  ui.canvas().Draw(logo, rect);
  Node node;
  node.id = std::move(id);
  node.role = "img";
  node.name = Say(StringKey::logo);
  ui.Add(std::move(node), rect);
  return rect.height;
}

void Badge(Ui& ui, std::string id, std::string_view text, Color color, const Rect& rect) {
  if (ui.measuring()) return;
  ui.canvas().Fill(rect, color, ui.Px(1.8f));
  const Paragraph label(ui.typefaces(), {Span{text, TextStyle::kSubheading, ui.theme().on_group}}, kRowLimit);
  label.Draw(ui.canvas(), rect.x + std::round((rect.width - label.width()) / 2),
             rect.y + std::round((rect.height - label.height()) / 2));
  Node node;
  node.id = std::move(id);
  node.role = "text";
  node.text = text;
  node.foreground = ui.theme().on_group;
  node.background = color;
  node.cap_height_px = label.cap_height();
  node.clipped = label.width() > rect.width || label.height() > rect.height + 1;
  ui.Add(std::move(node), rect);
}

}  // namespace foyer::ui
