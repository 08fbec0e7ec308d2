// The languages that the interface speaks, by name. Knows none of their words.
#pragma once

namespace foyer::base {

enum class Language { kEnglish, kFrench, kSpanish };

}  // namespace foyer::base
