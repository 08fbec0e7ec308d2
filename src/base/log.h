// The operator's log: plain sentences on standard error, where the journal picks them up; a repeated one at
// most once a minute. Not for visitors, not for tracing.
#pragma once

#include <string_view>

namespace foyer::base {

void LogInfo(std::string_view sentence);
void LogWarning(std::string_view sentence);
void LogError(std::string_view sentence);

}  // namespace foyer::base
