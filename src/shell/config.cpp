// Reads the configuration with toml++. One row a key in kKeys, one function a kind of value.
#include "shell/config.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <toml++/toml.h>

#include <algorithm>
#include <array>

#include "base/input_file.h"
#include "base/text.h"
#include "ui/scale.h"

namespace foyer::shell {
namespace {

// What a value should have been; nothing where it was right and is in the config.
using Expected = std::optional<std::string>;

Expected ReadPath(const toml::node& value, std::string& path) {
  const auto text = value.value_exact<std::string>();
  if (!text || text->empty()) return "a path in quotes";
  path = *text;
  return std::nullopt;
}

Expected ReadSize(const toml::node& value, std::optional<base::MillimetreSize>& size) {
  const toml::array* pair = value.as_array();
  const bool two = pair != nullptr && pair->size() == 2;
  const double width = two ? (*pair)[0].value_or(0.0) : 0, height = two ? (*pair)[1].value_or(0.0) : 0;
  constexpr double kLeastMm = 30, kMostMm = 20000;
  const auto sensible = [&](double mm) { return mm >= kLeastMm && mm <= kMostMm; };
  if (!sensible(width) || !sensible(height)) {
    return "the width and height of the glass in mm, such as [509, 286]";
  }
  size = {static_cast<float>(width), static_cast<float>(height)};
  return std::nullopt;
}

Expected ReadSwitch(const toml::node& value, bool& is_on) {
  const auto read = value.value_exact<bool>();
  if (!read) return "true or false";
  is_on = *read;
  return std::nullopt;
}

Expected ReadNumber(const toml::node& value, int& number, int least, int most) {
  const auto read = value.value_exact<std::int64_t>();
  if (!read || *read < least || *read > most) return fmt::format("a whole number from {} to {}", least, most);
  number = static_cast<int>(*read);
  return std::nullopt;
}

template <typename Choice>
struct NamedChoice {
  std::string_view name;
  Choice choice;
};

template <typename Choice, std::size_t kCount>
Expected ReadChoice(const toml::node& value, Choice& chosen, const NamedChoice<Choice> (&choices)[kCount]) {
  const auto text = value.value_exact<std::string>();
  std::string expected;
  for (const auto& [name, choice] : choices) {
    if (text == name) {
      chosen = choice;
      return std::nullopt;
    }
    expected += fmt::format("{}\"{}\"", expected.empty() ? "" : " or ", name);
  }
  return expected;
}

constexpr NamedChoice<ui::ThemeName> kThemes[] = {{"light", ui::ThemeName::kLight},
                                                  {"high-contrast", ui::ThemeName::kHighContrast}};
constexpr NamedChoice<ui::Language> kLanguageTags[] = {
    {"en", ui::Language::kEnglish}, {"fr", ui::Language::kFrench}, {"es", ui::Language::kSpanish}};
constexpr NamedChoice<Mode> kModes[] = {{"kiosk", Mode::kKiosk}, {"display", Mode::kDisplay}};

Expected ReadKeyboard(const toml::node& value, ui::KeyboardKind& kind) {
  const auto keyboard = ui::FindKeyboard(value.value_exact<std::string>().value_or(""));
  if (!keyboard) return "\"qwerty\" or \"azerty\" or \"qwertz\"";
  kind = *keyboard;
  return std::nullopt;
}

Expected ReadHours(const toml::node& value, std::optional<DimHours>& hours) {
  const toml::array* pair = value.as_array();
  const bool two = pair != nullptr && pair->size() == 2;
  const auto minute = [&](std::size_t i) {
    return two ? ParseMinuteOfDay((*pair)[i].value_or(std::string_view())) : std::nullopt;
  };
  const auto from = minute(0), to = minute(1);
  if (!from || !to) return "two times of day, such as [\"22:00\", \"07:00\"]";
  hours = {*from, *to};
  return std::nullopt;
}

// No configuration is larger, and nobody reads more problems.
constexpr std::uint64_t kMostBytes = 1'000'000;
constexpr std::size_t kMostProblems = 50;

struct Key {
  std::string_view name;
  Expected (*read)(const toml::node& value, Config& config);
};

// An hour at most: who wants a kiosk never to start over wants a display.
constexpr int kMostIdleSeconds = 3600, kLeastIdleSeconds = 10;
// DESIGN: a visible countdown of at least 20 s.
constexpr int kLeastCountdownSeconds = 20, kMostCountdownSeconds = 120;

constexpr auto kKeys = std::to_array<Key>({
    {"content", [](const auto& value, Config& config) { return ReadPath(value, config.content); }},
    {"display_mm", [](const auto& value, Config& config) { return ReadSize(value, config.display_mm); }},
    {"theme", [](const auto& value, Config& config) { return ReadChoice(value, config.theme, kThemes); }},
    {"text_step", [](const auto& value,
                     Config& config) { return ReadNumber(value, config.text_step, 0, ui::kTextSteps - 1); }},
    {"language",
     [](const auto& value, Config& config) { return ReadChoice(value, config.language, kLanguageTags); }},
    {"reduce_motion",
     [](const auto& value, Config& config) { return ReadSwitch(value, config.reduce_motion); }},
    {"keyboard", [](const auto& value, Config& config) { return ReadKeyboard(value, config.keyboard); }},
    {"logo", [](const auto& value, Config& config) { return ReadPath(value, config.logo); }},
    {"mode", [](const auto& value, Config& config) { return ReadChoice(value, config.mode, kModes); }},
    {"dim_hours", [](const auto& value, Config& config) { return ReadHours(value, config.dim); }},
    {"idle_seconds",
     [](const auto& value, Config& config) {
       return ReadNumber(value, config.idle_seconds, kLeastIdleSeconds, kMostIdleSeconds);
     }},
    {"countdown_seconds",
     [](const auto& value, Config& config) {
       return ReadNumber(value, config.countdown_seconds, kLeastCountdownSeconds, kMostCountdownSeconds);
     }},
});

std::string KnownKeys() {
  std::vector<std::string_view> names;
  for (const Key& key : kKeys) names.push_back(key.name);
  return fmt::format("{}", fmt::join(names, ", "));
}

const Key* FindKey(std::string_view name) {
  const auto found =
      std::find_if(kKeys.begin(), kKeys.end(), [&](const Key& key) { return key.name == name; });
  return found == kKeys.end() ? nullptr : &*found;
}

}  // namespace

LoadedConfig LoadConfig(const std::string& path) {
  LoadedConfig loaded;
  if (path.empty() && base::IsAbsent(kSystemConfig)) return loaded;
  const std::string file = path.empty() ? kSystemConfig : path;
  const auto complain = [&](const toml::source_region& where, std::string_view what) {
    if (loaded.problems.size() == kMostProblems) return;
    loaded.problems.push_back(
        fmt::format("{}:{}:{}: {}", file, where.begin.line, where.begin.column, base::OneLine(what)));
  };
  const auto text = base::ReadInputFile(file, "a configuration", kMostBytes);
  if (!text) {
    loaded.problems.push_back(fmt::format("{}: {}", file, text.error().message));
    return loaded;
  }
  try {
    for (const auto& [name, value] : toml::parse(*text, file)) {
      const Key* key = FindKey(name.str());
      if (key == nullptr) {
        complain(name.source(), fmt::format("unknown key {}, expected one of {}", name.str(), KnownKeys()));
      } else if (const Expected expected = key->read(value, loaded.config)) {
        complain(value.source(), fmt::format("{}: expected {}", key->name, *expected));
      }
    }
  } catch (const toml::parse_error& problem) {
    complain(problem.source(), problem.description());
  }
  return loaded;
}

}  // namespace foyer::shell
