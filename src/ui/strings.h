// The interface's own words, by key and language, from assets/strings/. The report's words never pass through
// here.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/language.h"

namespace foyer::ui {

enum class StringKey {
#define FOYER_STRING(key, text) key,
#include "ui/strings_en.inc"
};

inline constexpr std::size_t kStringCount = 0
#define FOYER_STRING(key, text) +1
#include "ui/strings_en.inc"
    ;

// Of strings that say how many: each has a form for every category of number that its language tells apart.
enum class CountKey {
#define FOYER_COUNT(key) key,
#include "ui/strings_en.inc"
};

inline constexpr std::size_t kCountKeys = 0
#define FOYER_COUNT(key) +1
#include "ui/strings_en.inc"
    ;

// CLDR's plural categories, spelt as in the files.
enum class PluralCategory { zero, one, two, few, many, other };
inline constexpr std::size_t kPluralCategories = 6;

using base::Language;

struct LanguageName {
  Language language;
  std::string_view tag;   // BCP 47
  std::string_view name;  // as its speakers call it
};
inline constexpr auto kLanguages = std::to_array<LanguageName>({{Language::kEnglish, "en", "English"},
                                                                {Language::kFrench, "fr", "Français"},
                                                                {Language::kSpanish, "es", "Español"}});

// What the whole glass speaks from now on; English until somebody chooses. Not while another thread draws.
void SetLanguage(Language language);
Language CurrentLanguage();

using Replacement = std::pair<std::string_view, std::string>;  // "{name}" and what stands there

// In the current language; what it lacks, in English.
std::string_view Say(StringKey key);
// Unknown placeholders stay as they are, so that a slip in a translation is seen and never crashes.
std::string Say(StringKey key, std::initializer_list<Replacement> replacements);

// The form for `count`, which stands at {count}, in the current language.
std::string SayCount(CountKey key, std::int64_t count, std::initializer_list<Replacement> replacements = {});

PluralCategory CategoryOf(Language language, std::int64_t count);

// Empty where `language` lacks it.
std::string_view TextIn(Language language, StringKey key);
std::string_view FormIn(Language language, CountKey key, PluralCategory category);

}  // namespace foyer::ui
