// The operator's configuration: one TOML file, every key optional. A wrong key or value is named with its
// place and the default is used; nothing here stops the kiosk.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/size.h"
#include "shell/panel_care.h"
#include "ui/keyboard.h"
#include "ui/strings.h"
#include "ui/theme.h"

namespace foyer::shell {

inline constexpr const char* kSystemConfig = "/etc/foyer/foyer.toml";

// Kiosk: visitors touch it. Display: a screen without touch, which plays the report as a slide show.
enum class Mode { kKiosk, kDisplay };

struct Config {
  std::string content;  // path; empty: the bundled report
  std::optional<base::MillimetreSize> display_mm;
  ui::ThemeName theme = ui::ThemeName::kLight;
  int text_step = 0;
  ui::Language language = ui::Language::kEnglish;  // of the interface
  bool reduce_motion = false;
  ui::KeyboardKind keyboard = ui::KeyboardKind::kQwerty;  // the one on the screen
  std::string logo;                                       // path of a PNG or JPEG; empty: none
  Mode mode = Mode::kKiosk;
  std::optional<DimHours> dim;  // nothing: never
  int idle_seconds = 60;        // before the countdown, without reading time
  int countdown_seconds = 20;   // in which a visitor can still stay
};

struct LoadedConfig {
  Config config;
  std::vector<std::string> problems;  // "file:line:column: …", for the operator
};

// `path` empty: the system's file, which may be missing.
LoadedConfig LoadConfig(const std::string& path);

}  // namespace foyer::shell
