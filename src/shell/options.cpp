// Reads the kiosk's command line.
#include "shell/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cmath>
#include <sstream>

#include "base/error.h"
#include "base/standard_streams.h"
#include "ui/scale.h"

namespace foyer::shell {
namespace {

constexpr int kLeastPx = 1, kMostPx = 16384;
constexpr float kLeastMm = 1, kMostMm = 20000;

std::optional<std::pair<float, float>> ParsePair(const std::string& text) {
  const std::size_t cross = text.find('x');
  if (cross == std::string::npos) return std::nullopt;
  const auto number = [](const std::string& digits) -> std::optional<float> {
    if (digits.empty() || digits.find_first_not_of("0123456789.") != std::string::npos) return std::nullopt;
    char* end = nullptr;
    const float value = std::strtof(digits.c_str(), &end);
    return *end == '\0' && std::isfinite(value) ? std::optional(value) : std::nullopt;
  };
  const auto width = number(text.substr(0, cross)), height = number(text.substr(cross + 1));
  if (!width || !height) return std::nullopt;
  return std::pair(*width, *height);
}

}  // namespace

std::optional<base::PixelSize> ParsePixelSize(const std::string& text) {
  if (text.find('.') != std::string::npos) return std::nullopt;
  const auto pair = ParsePair(text);
  if (!pair || pair->first < kLeastPx || pair->second < kLeastPx || pair->first > kMostPx ||
      pair->second > kMostPx) {
    return std::nullopt;
  }
  return base::PixelSize{static_cast<int>(pair->first), static_cast<int>(pair->second)};
}

std::optional<base::MillimetreSize> ParseMillimetreSize(const std::string& text) {
  const auto pair = ParsePair(text);
  if (!pair || pair->first < kLeastMm || pair->second < kLeastMm || pair->first > kMostMm ||
      pair->second > kMostMm) {
    return std::nullopt;
  }
  return base::MillimetreSize{pair->first, pair->second};
}

ParsedOptions ParseOptions(int argc, const char* const* argv) {
  Options options;
  std::string route, size, display_mm, theme;
  int text_step = 0;
  CLI::App app("Foyer shows a conference session report on a touch screen", "foyer");
  app.set_version_flag("--version", "foyer " FOYER_VERSION);
  app.add_option("--content", options.content, "The report's database")->type_name("FILE");
  app.add_option("--config", options.config, "The configuration")->type_name("FILE");
  app.add_option("--route", route, "The page to begin with, such as agenda/IV")->type_name("ROUTE");
  app.add_option("--size", size, "The window's size in pixels")->type_name("WxH");
  app.add_option("--display-mm", display_mm, "The size of the glass in millimetres")->type_name("WxH");
  app.add_flag("--windowed", options.windowed, "In a window instead of the whole screen");
  app.add_option("--theme", theme, "light or high-contrast")
      ->check(CLI::IsMember({"light", "high-contrast"}));
  const auto* step = app.add_option("--text-step", text_step, "0 (as shipped) to 4 (twice that)")
                         ->check(CLI::Range(0, ui::kTextSteps - 1));
  app.add_option("--screenshot", options.screenshot, "Draw the page once, write a PNG")->type_name("FILE");
  bool describe = false, list = false, check = false, set_pin = false;
  app.add_flag("--describe", describe, "Print the page's accessibility tree as JSON");
  app.add_flag("--list-routes", list, "Print every route of this content");
  app.add_flag("--check", check, "Check config and content");
  app.add_flag("--set-pin", set_pin,
               "Ask for the PIN of the operator page and save it beside the configuration");
  app.add_option("--trace", options.trace, "Write a JSON line for every frame shown")->type_name("FILE");

  const auto usage = [](const std::string& sentence) {
    base::Complain("foyer", sentence);
    return ParsedOptions{std::nullopt, base::ExitCode(base::ErrorKind::kUsage)};
  };
  const auto print = [](const std::string& words) {
    const auto printed = base::Print(words);
    if (!printed) base::Complain("foyer", printed.error().message);
    return ParsedOptions{std::nullopt, printed ? 0 : base::ExitCode(printed.error().kind)};
  };
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& success) {
    std::ostringstream words;
    app.exit(success, words, words);
    return print(words.str());
  } catch (const CLI::ParseError& error) {
    return usage(error.what());
  }
  if (!route.empty()) {
    options.route = pages::ParseRoute(route);
    if (!options.route)
      return usage(fmt::format("--route {}: not a route; --list-routes prints them all", route));
  }
  if (!size.empty() && !(options.size = ParsePixelSize(size))) {
    return usage(fmt::format("--size {}: expected a size in pixels such as 1920x1080", size));
  }
  if (!display_mm.empty() && !(options.display_mm = ParseMillimetreSize(display_mm))) {
    return usage(fmt::format("--display-mm {}: expected a size in millimetres such as 509x286", display_mm));
  }
  if (!theme.empty()) options.theme = theme == "light" ? ui::ThemeName::kLight : ui::ThemeName::kHighContrast;
  if (step->count() > 0) options.text_step = text_step;
  const int tasks = !options.screenshot.empty() + describe + list + check + set_pin;
  if (tasks > 1)
    return usage(
        "--screenshot, --describe, --list-routes, --check and --set-pin are different tasks; ask for one");
  if (!options.screenshot.empty()) options.task = Task::kScreenshot;
  if (describe) options.task = Task::kDescribe;
  if (list) options.task = Task::kListRoutes;
  if (check) options.task = Task::kCheck;
  if (set_pin) options.task = Task::kSetPin;
  return {std::move(options), 0};
}

}  // namespace foyer::shell
