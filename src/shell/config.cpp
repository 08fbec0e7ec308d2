// Reads the configuration with toml++.
#include "shell/config.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <filesystem>

#include "ui/scale.h"

namespace foyer::shell {
namespace {

class Reader {
 public:
  Reader(std::string path, LoadedConfig& loaded) : path_(std::move(path)), loaded_(loaded) {}

  void Read(const toml::table& table) {
    for (const auto& [key, value] : table) {
      const std::string_view name = key.str();
      if (name == "content") {
        ReadPath(name, value, loaded_.config.content);
      } else if (name == "logo") {
        ReadPath(name, value, loaded_.config.logo);
      } else if (name == "display_mm") {
        ReadDisplay(value);
      } else if (name == "theme") {
        ReadTheme(value);
      } else if (name == "text_step") {
        ReadTextStep(value);
      } else if (name == "reduce_motion") {
        ReadReduceMotion(value);
      } else if (name == "keyboard") {
        ReadKeyboard(value);
      } else {
        Complain(key.source(), fmt::format("unknown key {}, expected content, display_mm, theme, text_step, "
                                           "reduce_motion, keyboard or logo",
                                           name));
      }
    }
  }

  void Complain(const toml::source_region& where, std::string_view what) {
    loaded_.problems.push_back(
        fmt::format("{}:{}:{}: {}", path_, where.begin.line, where.begin.column, what));
  }

 private:
  void ReadPath(std::string_view name, const toml::node& value, std::string& path) {
    const auto text = value.value<std::string>();
    if (!value.is_string() || text->empty()) {
      return Complain(value.source(), fmt::format("{}: expected a path in quotes", name));
    }
    path = *text;
  }

  void ReadDisplay(const toml::node& value) {
    const toml::array* pair = value.as_array();
    const bool two = pair != nullptr && pair->size() == 2;
    const double width = two ? (*pair)[0].value_or(0.0) : 0, height = two ? (*pair)[1].value_or(0.0) : 0;
    constexpr double kLeastMm = 30, kMostMm = 20000;
    const auto sensible = [&](double mm) { return mm >= kLeastMm && mm <= kMostMm; };
    if (!sensible(width) || !sensible(height)) {
      return Complain(value.source(),
                      "display_mm: expected the width and height of the glass, such as [509, 286]");
    }
    loaded_.config.display_mm = {static_cast<float>(width), static_cast<float>(height)};
  }

  void ReadTheme(const toml::node& value) {
    const auto text = value.value<std::string>().value_or("");
    if (text != "light" && text != "high-contrast") {
      return Complain(value.source(), "theme: expected \"light\" or \"high-contrast\"");
    }
    loaded_.config.theme = text == "light" ? ui::ThemeName::kLight : ui::ThemeName::kHighContrast;
  }

  void ReadTextStep(const toml::node& value) {
    const auto step = value.value<std::int64_t>();
    if (!value.is_integer() || *step < 0 || *step >= ui::kTextSteps) {
      return Complain(value.source(), "text_step: expected a whole number from 0 to 4");
    }
    loaded_.config.text_step = static_cast<int>(*step);
  }

  void ReadReduceMotion(const toml::node& value) {
    if (!value.is_boolean()) return Complain(value.source(), "reduce_motion: expected true or false");
    loaded_.config.reduce_motion = value.value_or(false);
  }

  void ReadKeyboard(const toml::node& value) {
    const auto keyboard = ui::FindKeyboard(value.value<std::string>().value_or(""));
    if (!keyboard)
      return Complain(value.source(), "keyboard: expected \"qwerty\", \"azerty\" or \"qwertz\"");
    loaded_.config.keyboard = *keyboard;
  }

  std::string path_;
  LoadedConfig& loaded_;
};

}  // namespace

LoadedConfig LoadConfig(const std::string& path) {
  LoadedConfig loaded;
  std::error_code error;
  if (path.empty() && !std::filesystem::exists(kSystemConfig, error)) return loaded;
  const std::string file = path.empty() ? kSystemConfig : path;
  Reader reader(file, loaded);
  if (!std::filesystem::is_regular_file(file, error)) {
    loaded.problems.push_back(fmt::format("{}: cannot be read, no such file", file));
    return loaded;
  }
  try {
    reader.Read(toml::parse_file(file));
  } catch (const toml::parse_error& problem) {
    reader.Complain(problem.source(), problem.description());
  }
  return loaded;
}

}  // namespace foyer::shell
