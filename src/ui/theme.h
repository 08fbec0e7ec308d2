// The two themes, named after the field's colour roles. The values stand in assets/theme.toml.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "ui/color.h"

namespace foyer::ui {

inline constexpr std::size_t kGroupColors = 8;

struct Theme {
  std::string_view name;
  Color surface, surface_container, surface_pressed, on_surface, on_surface_variant, outline, outline_strong;
  Color primary, primary_pressed, on_primary;
  Color attention, attention_pressed, on_attention;
  Color focus;
  Color inverse_surface, inverse_container, inverse_selected, inverse_glow, on_inverse, on_inverse_variant,
      inverse_focus;
  Color added, on_added, removed, on_removed;  // wording that a message added to its outcome, or left out
  std::array<Color, kGroupColors> groups;      // stakeholder groups by position, on the surface
  Color on_group;                              // text on a group's colour
  std::array<Color, kGroupColors> groups_on_inverse;

  // More groups than colours begin again: meaning is never in colour alone.
  Color Group(std::size_t position) const { return groups[position % kGroupColors]; }
  Color GroupOnInverse(std::size_t position) const { return groups_on_inverse[position % kGroupColors]; }
};

enum class ThemeName { kLight, kHighContrast };

const Theme& FindTheme(ThemeName name);

}  // namespace foyer::ui
