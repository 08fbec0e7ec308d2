// Looks interface strings up and fills their placeholders.
#include "ui/strings.h"

#include <fmt/format.h>

namespace foyer::ui {
namespace {

using Forms = std::array<std::string_view, kPluralCategories>;

struct Table {
  std::array<std::string_view, kStringCount> texts{};
  std::array<Forms, kCountKeys> forms{};
};

constexpr std::size_t IndexOf(StringKey key) {
  return static_cast<std::size_t>(key);
}
constexpr std::size_t IndexOf(CountKey key) {
  return static_cast<std::size_t>(key);
}
constexpr std::size_t IndexOf(PluralCategory category) {
  return static_cast<std::size_t>(category);
}

// Each file takes the definitions away again.
#define FOYER_TEXT_TO_TABLE(key, text) table.texts[IndexOf(StringKey::key)] = text;
#define FOYER_FORM_TO_TABLE(key, category, text) \
  table.forms[IndexOf(CountKey::key)][IndexOf(PluralCategory::category)] = text;

constexpr Table English() {
  Table table{};
#define FOYER_STRING FOYER_TEXT_TO_TABLE
#define FOYER_COUNT_FORM FOYER_FORM_TO_TABLE
#include "ui/strings_en.inc"
  return table;
}
constexpr Table French() {
  Table table{};
#define FOYER_STRING FOYER_TEXT_TO_TABLE
#define FOYER_COUNT_FORM FOYER_FORM_TO_TABLE
#include "ui/strings_fr.inc"
  return table;
}
constexpr Table Spanish() {
  Table table{};
#define FOYER_STRING FOYER_TEXT_TO_TABLE
#define FOYER_COUNT_FORM FOYER_FORM_TO_TABLE
#include "ui/strings_es.inc"
  return table;
}

#undef FOYER_TEXT_TO_TABLE
#undef FOYER_FORM_TO_TABLE

// In the order of Language.
constexpr std::array kTables = {English(), French(), Spanish()};

const Table& TableOf(Language language) {
  return kTables[static_cast<std::size_t>(language)];
}

// Unknown placeholders stay as they are.
std::string Filled(std::string_view text, std::initializer_list<Replacement> replacements) {
  std::string filled(text);
  for (const auto& [name, value] : replacements) {
    const std::string placeholder = fmt::format("{{{}}}", name);
    const std::size_t at = filled.find(placeholder);
    if (at != std::string::npos) filled.replace(at, placeholder.size(), value);
  }
  return filled;
}

Language current = Language::kEnglish;

}  // namespace

void SetLanguage(Language language) {
  current = language;
}

Language CurrentLanguage() {
  return current;
}

std::string_view TextIn(Language language, StringKey key) {
  return TableOf(language).texts[IndexOf(key)];
}

std::string_view FormIn(Language language, CountKey key, PluralCategory category) {
  return TableOf(language).forms[IndexOf(key)][IndexOf(category)];
}

// CLDR's rules for whole numbers. A language with more categories gets its own case; of the three here,
// "many" (of a million millions) is left to "other", which reads the same.
PluralCategory CategoryOf(Language language, std::int64_t count) {
  switch (language) {
    case Language::kFrench:
      return count == 0 || count == 1 ? PluralCategory::one : PluralCategory::other;
    case Language::kEnglish:
    case Language::kSpanish:
      break;
  }
  return count == 1 ? PluralCategory::one : PluralCategory::other;
}

std::string_view Say(StringKey key) {
  const std::string_view text = TextIn(current, key);
  return text.empty() ? TextIn(Language::kEnglish, key) : text;
}

std::string Say(StringKey key, std::initializer_list<Replacement> replacements) {
  return Filled(Say(key), replacements);
}

std::string SayCount(CountKey key, std::int64_t count, std::initializer_list<Replacement> replacements) {
  for (const Language language : {current, Language::kEnglish}) {
    for (const PluralCategory category : {CategoryOf(language, count), PluralCategory::other}) {
      const std::string_view form = FormIn(language, key, category);
      if (!form.empty()) return Filled(Filled(form, {{"count", std::to_string(count)}}), replacements);
    }
  }
  return {};
}

}  // namespace foyer::ui
