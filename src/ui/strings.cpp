// Looks interface strings up and fills their placeholders.
#include "ui/strings.h"

#include <fmt/format.h>

namespace foyer::ui {
namespace {

constexpr std::string_view kEnglish[] = {
#define FOYER_STRING(key, text) text,
#include "ui/strings_en.inc"
#undef FOYER_STRING
};

}  // namespace

std::string_view Say(StringKey key) {
  return kEnglish[static_cast<std::size_t>(key)];
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
