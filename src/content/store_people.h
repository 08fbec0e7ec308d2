// A person's row and a group's, which questions and the page of speakers both need. Private to
// content/store*.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "content/report.h"
#include "content/store_reading.h"

namespace foyer::content {

Person PersonAt(Reading& reading, std::int64_t id);

// The stakeholder group's id; nothing where the report has no such group.
std::optional<std::int64_t> FindGroup(Reading& reading, std::string_view slug);

}  // namespace foyer::content
