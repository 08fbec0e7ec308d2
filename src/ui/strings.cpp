// Looks interface strings up and fills their placeholders.
#include "ui/strings.h"

#include <fmt/format.h>

namespace foyer::ui {
namespace {

using Table = std::array<std::string_view, kStringCount>;

constexpr std::size_t IndexOf(StringKey key) {
  return static_cast<std::size_t>(key);
}

#define FOYER_STRING(key, text) table[IndexOf(StringKey::key)] = text;

constexpr Table English() {
  Table table{};
#include "ui/strings_en.inc"
  return table;
}
constexpr Table French() {
  Table table{};
#include "ui/strings_fr.inc"
  return table;
}
constexpr Table Spanish() {
  Table table{};
#include "ui/strings_es.inc"
  return table;
}

#undef FOYER_STRING

// In the order of Language.
constexpr std::array kTables = {English(), French(), Spanish()};

Language current = Language::kEnglish;

}  // namespace

void SetLanguage(Language language) {
  current = language;
}

Language CurrentLanguage() {
  return current;
}

std::string_view TextIn(Language language, StringKey key) {
  return kTables[static_cast<std::size_t>(language)][IndexOf(key)];
}

std::string_view Say(StringKey key) {
  const std::string_view text = TextIn(current, key);
  return text.empty() ? TextIn(Language::kEnglish, key) : text;
}

std::string Say(StringKey key, std::initializer_list<Replacement> replacements) {
  std::string text(Say(key));
  for (const auto& [name, value] : replacements) {
    const std::string placeholder = fmt::format("{{{}}}", name);
    const std::size_t at = text.find(placeholder);
    if (at != std::string::npos) text.replace(at, placeholder.size(), value);
  }
  return text;
}

}  // namespace foyer::ui
