// Who a speaker line is about: the name at its beginning and the stakeholder group at its end, as printed.
// Knows nothing of what stands between them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foyer::authoring {

// The index of the longest name that the line starts with, after titles ("Ms.", "Ambassador") and without
// regard to accents and letter case.
std::optional<std::size_t> FindNameAtStart(std::string_view line, const std::vector<std::string>& names);

// The index of the longest name that the line ends with, without regard to accents, letter case, blanks
// around a slash and what punctuation follows.
std::optional<std::size_t> FindNameAtEnd(std::string_view line, const std::vector<std::string>& names);

// `part` as it is, with no word going on at either end.
bool OccursIn(std::string_view text, std::string_view part);

}  // namespace foyer::authoring
