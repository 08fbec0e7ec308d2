// Which section a heading opens, told by its words.
#pragma once

#include <optional>
#include <string_view>

#include "content/report.h"

namespace foyer::authoring {

// By the first keyword in the title: opening, background, agenda or question, outcome or summary. Nothing:
// another section.
std::optional<content::SectionKind> KindOfTitle(std::string_view title);

// As problems name it: "opening".
std::string_view NameOf(content::SectionKind kind);

}  // namespace foyer::authoring
