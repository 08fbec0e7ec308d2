// Draws the on-screen keyboard.
#include <algorithm>
#include <cmath>

#include "ui/icons.h"
#include "ui/keyboard.h"
#include "ui/strings.h"

namespace foyer::ui {
namespace {

// mm
constexpr float kGap = 1.2f, kRadius = 2, kHairline = 0.26f, kIcon = 7;
constexpr float kNoWrap = 1e6f;

// What stands on a key.
struct KeyFace {
  std::string label, name;  // label empty: the icon
  Icon icon = Icon::kNone;
  TextStyle style = TextStyle::kNavigation;
};

KeyFace FaceOf(const Keyboard& keyboard, const Key& key) {
  const auto say = [](StringKey string) { return std::string(Say(string)); };
  switch (key.kind) {
    case KeyKind::kDelete:
      return {"", say(StringKey::key_delete), Icon::kErase};
    case KeyKind::kClear:
      return {say(StringKey::key_clear), say(StringKey::key_clear), Icon::kClose};
    case KeyKind::kDone:
      return {say(StringKey::key_done), say(StringKey::key_done), Icon::kCheck};
    case KeyKind::kSwitchPage: {
      const bool letters = keyboard.Find("keyboard/e") != nullptr;
      return {say(letters ? StringKey::key_digits : StringKey::key_letters),
              say(letters ? StringKey::key_digits_name : StringKey::key_letters_name)};
    }
    case KeyKind::kCharacter:
      break;
  }
  if (key.text == " ") return {say(StringKey::key_space), say(StringKey::key_space)};
  const std::string name = key.text == "-"   ? say(StringKey::key_hyphen_name)
                           : key.text == "’" ? say(StringKey::key_apostrophe_name)
                                             : key.text;
  return {key.text, name, Icon::kNone, TextStyle::kBrand};
}

struct CapColors {
  Color ground, text, edge;
};

CapColors ColorsOf(const Theme& theme, const Key& key, bool pressed) {
  if (pressed) return {theme.inverse_surface, theme.on_inverse, theme.inverse_surface};
  if (key.kind == KeyKind::kDone) return {theme.primary, theme.on_primary, theme.primary};
  const bool types = key.kind == KeyKind::kCharacter;
  return {types ? theme.surface_container : theme.surface, theme.on_surface, theme.outline};
}

// A cap in its cell, and its node as large as the cell: what a finger finds.
void DrawCap(Ui& ui, Node node, const KeyFace& face, const CapColors& colors, const Rect& cell) {
  const float inset = std::round(ui.Px(kGap) / 2);
  const Rect cap{cell.x + inset, cell.y + inset, cell.width - 2 * inset, cell.height - 2 * inset};
  Canvas& canvas = ui.canvas();
  canvas.Fill(cap, colors.ground, ui.Px(kRadius));
  canvas.Outline(cap, colors.edge, ui.Px(kRadius), std::max(1.0f, ui.Px(kHairline)));
  const Paragraph label(ui.typefaces(), {Span{face.label, face.style, colors.text}}, kNoWrap);
  const bool fits = face.icon == Icon::kNone || label.width() <= cap.width - 2 * inset;
  if (face.label.empty() || !fits) {
    const float icon = std::min({ui.Px(kIcon), cap.width, cap.height});
    DrawIcon(canvas, face.icon,
             {cap.x + std::round((cap.width - icon) / 2), cap.y + std::round((cap.height - icon) / 2)}, icon,
             colors.text);
  } else {
    label.Draw(canvas, cap.x + std::round((cap.width - label.width()) / 2),
               cap.y + std::round((cap.height - label.height()) / 2));
    node.text = face.label;
    node.cap_height_px = label.cap_height();
  }
  node.role = "button";
  node.name = face.name;
  node.foreground = colors.text;
  node.background = colors.ground;
  ui.OnGround(colors.ground, [&](Ui& u) { u.Add(std::move(node), cell); });
}

// The letters under a held key, over everything else.
void DrawAlternatives(Ui& ui, const Keyboard& keyboard, const Key& key, int chosen) {
  const std::vector<Rect> rects = AlternativeRects(keyboard, key);
  const Theme& theme = ui.theme();
  const float edge = ui.Px(kGap), radius = 2 * ui.Px(kRadius);
  const Rect all{rects.front().x - edge, rects.front().y - edge,
                 rects.back().right() - rects.front().x + 2 * edge, rects.front().height + 2 * edge};
  const base::PixelSize window = ui.scale().window();
  ui.BeginRegion({0, 0, static_cast<float>(window.width), static_cast<float>(window.height)},
                 Scrolling::kNone, kAlternativesLayer);
  ui.canvas().Shadow(all, theme.on_surface, radius, edge);
  ui.canvas().Fill(all, theme.inverse_surface, radius);
  const CapColors plain{theme.inverse_surface, theme.on_inverse, theme.inverse_surface};
  const CapColors lit{theme.attention, theme.on_attention, theme.attention};
  for (std::size_t i = 0; i < rects.size(); ++i) {
    const std::string& letter = key.alternatives[i];
    const std::string id = key.id + "/" + std::to_string(i + 1);
    Node node;
    node.id = id;
    node.action = actions::KeyStroke{KeyKind::kCharacter, letter};
    const bool is_chosen = static_cast<int>(i) == chosen;
    DrawCap(ui, std::move(node), {letter, letter, Icon::kNone, TextStyle::kBrand}, is_chosen ? lit : plain,
            rects[i]);
  }
  ui.EndRegion();
}

}  // namespace

void DrawKeyboard(Ui& ui, const Keyboard& keyboard, const KeyboardLook& look) {
  const Theme& theme = ui.theme();
  const Rect& rect = keyboard.rect;
  ui.BeginRegion(rect, Scrolling::kNone, kKeyboardLayer);
  ui.canvas().Fill(rect, theme.surface_pressed);
  ui.canvas().Fill({rect.x, rect.y, rect.width, std::max(1.0f, ui.Px(kHairline))}, theme.outline);
  for (const Key& key : keyboard.keys) {
    const bool pressed = std::find(look.pressed.begin(), look.pressed.end(), key.id) != look.pressed.end();
    Node node;
    node.id = key.id;
    node.action = actions::KeyStroke{key.kind, key.text};
    DrawCap(ui, std::move(node), FaceOf(keyboard, key), ColorsOf(theme, key, pressed), key.rect);
  }
  ui.EndRegion();
  const Key* open = keyboard.Find(look.open);
  if (open != nullptr) DrawAlternatives(ui, keyboard, *open, look.chosen);
}

}  // namespace foyer::ui
