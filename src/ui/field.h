// A field of one line for a search: magnifier, words or what it asks for, caret. Draws itself and adds its
// node; what is typed into it is the shell's.
#pragma once

#include <string>

#include "ui/ui.h"

namespace foyer::ui {

struct FieldSpec {
  std::string id;
  std::string text;         // as typed; may hold what no font has
  std::string placeholder;  // its accessible name, shown while there is no text
  std::optional<actions::Action> action;
  float height_mm = 0;
  float right_inset = 0;  // px kept free for what stands in the field at its end
};

float FieldHeight(Ui& ui, const FieldSpec& spec);
void Field(Ui& ui, const FieldSpec& spec, const Rect& rect);

// `text` with a dot for each character that no font has.
std::string Drawable(const Typefaces& typefaces, std::string_view text);

}  // namespace foyer::ui
