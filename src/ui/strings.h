// The interface's own words, by key, from assets/strings/. The report's words never pass through here.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace foyer::ui {

enum class StringKey {
#define FOYER_STRING(key, text) key,
#include "ui/strings_en.inc"
#undef FOYER_STRING
};

using Replacement = std::pair<std::string_view, std::string>;  // "{name}" and what stands there

std::string_view Say(StringKey key);

// Unknown placeholders stay as they are, so that a slip in a translation is seen and never crashes.
std::string Say(StringKey key, std::initializer_list<Replacement> replacements);

}  // namespace foyer::ui
