// Words that say how a sentence is built and not what it is about.
#pragma once

#include <string_view>

namespace foyer::authoring {

// `folded_word` as base::Fold gives it; `language` a BCP 47 tag. Languages without a list have none.
bool IsStopWord(std::string_view folded_word, std::string_view language);

}  // namespace foyer::authoring
