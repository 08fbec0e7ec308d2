// The widget kit: buttons, cards, chips, avatars. Each draws itself and adds its node; none decides what a
// touch means.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/icons.h"
#include "ui/ui.h"

namespace foyer::ui {

// Heights a finger finds, mm.
inline constexpr float kTargetMm = 12.5f;      // anything that can be touched
inline constexpr float kMainActionMm = 20.5f;  // what most visitors come for

enum class ButtonKind { kPlain, kPrimary, kAttention, kSelected };

struct ButtonSpec {
  std::string id;
  std::string label;  // as shown; may be empty where there is an icon
  std::string name;   // accessible name; empty: the label
  std::optional<actions::Action> action;
  ButtonKind kind = ButtonKind::kPlain;
  Icon leading = Icon::kNone, trailing = Icon::kNone;
  float height_mm = kTargetMm;
  TextStyle style = TextStyle::kBodyStrong;
  const Color* dot = nullptr;  // a group's colour before the label
  bool enabled = true;         // false: shown faintly, not interactive
  std::string role = {};       // ARIA; empty: a link where the action leads to an entry, else a button
};

// The width `spec` wants, px.
float ButtonWidth(Ui& ui, const ButtonSpec& spec);
// The height at `width` px: a label too long for a line takes more.
float ButtonHeight(Ui& ui, const ButtonSpec& spec, float width = 1e6f);
void Button(Ui& ui, const ButtonSpec& spec, const Rect& rect);
// Buttons in rows across the column, wrapping.
void ButtonFlow(Ui& ui, const std::vector<ButtonSpec>& specs, float gap);

struct CardSpec {
  std::string id;
  std::string name;                       // accessible name of an interactive card
  std::optional<actions::Action> action;  // none: only a surface
  float padding = 0;                      // px
  float least_height = 0;                 // px
};

// A raised surface across the column with `body` on it.
void Card(Ui& ui, const CardSpec& spec, const Ui::Body& body);
float CardHeight(Ui& ui, const CardSpec& spec, float width, const Ui::Body& body);

// Cards in `columns` columns, rows as high as their highest.
struct GridSpec {
  int columns = 1;
  float gap = 0;  // px
};
void CardGrid(Ui& ui, const GridSpec& grid, std::size_t count,
              const std::function<CardSpec(std::size_t)>& spec,
              const std::function<void(Ui&, std::size_t)>& body);

// A disc with a person's initials. Adds no node: the name beside it says it all.
void Avatar(Ui& ui, Point top_left, float size, std::string_view name, Color color);

// The operator's logo as large as fits `box`, at its left edge, as a node; the height it took.
float Logo(Ui& ui, std::string id, const Rect& box);

// A filled label such as a question's numeral, as wide as its text and at least `least_width` px.
void Badge(Ui& ui, std::string id, std::string_view text, Color color, const Rect& rect);

}  // namespace foyer::ui
