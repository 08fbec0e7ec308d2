// The kiosk's command line as a value. Opens nothing and decides nothing about it.
#pragma once

#include <optional>
#include <string>

#include "base/size.h"
#include "pages/route.h"
#include "ui/theme.h"

namespace foyer::shell {

enum class Task { kRun, kScreenshot, kDescribe, kListRoutes, kCheck, kSetPin };

struct Options {
  Task task = Task::kRun;
  std::string content, config;  // paths; empty: the bundled report, the system's config
  std::optional<pages::Route> route;
  std::optional<base::PixelSize> size;
  std::optional<base::MillimetreSize> display_mm;
  std::optional<ui::ThemeName> theme;
  std::optional<int> text_step;
  bool windowed = false;
  std::string screenshot, trace;  // paths; empty: none
};

// Either options, or the exit code of a program that has already said what there was to say (help, version,
// usage).
struct ParsedOptions {
  std::optional<Options> options;
  int exit_code = 0;
};

ParsedOptions ParseOptions(int argc, const char* const* argv);

// "1920x1080"; nothing for anything else, or for sizes no display has.
std::optional<base::PixelSize> ParsePixelSize(const std::string& text);
std::optional<base::MillimetreSize> ParseMillimetreSize(const std::string& text);

}  // namespace foyer::shell
