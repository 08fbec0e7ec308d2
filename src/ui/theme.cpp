// The themes as the build read them from assets/theme.toml.
#include "ui/theme.h"

namespace foyer::ui {
namespace {

constexpr Theme kThemes[] = {
#include "ui/themes.inc"
};

}  // namespace

const Theme& FindTheme(ThemeName name) {
  return kThemes[name == ThemeName::kHighContrast ? 1 : 0];
}

}  // namespace foyer::ui
