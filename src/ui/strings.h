// The interface's own words, by key and language, from assets/strings/. The report's words never pass through
// here.
#pragma once

#include <array>
#include <cstddef>
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
#undef FOYER_STRING
};

inline constexpr std::size_t kStringCount = 0
#define FOYER_STRING(key, text) +1
#include "ui/strings_en.inc"
#undef FOYER_STRING
    ;

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

// Empty where `language` lacks it.
std::string_view TextIn(Language language, StringKey key);

}  // namespace foyer::ui
