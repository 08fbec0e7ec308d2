// The operator's log: plain sentences on standard error, where the journal picks them up; a repeated one at
// most once a minute. Not for visitors, not for tracing.
#pragma once

#include <string_view>
#include <vector>

#include "base/log_memory.h"

namespace foyer::base {

void LogInfo(std::string_view sentence);
void LogWarning(std::string_view sentence);
void LogError(std::string_view sentence);

// What is now so of something that changes ("display", "touch"): written where it is other than what was last
// written of it, however soon, so that the last line about it is true.
enum class Severity { kInformation, kWarning, kError };
void LogState(Severity severity, std::string_view subject, std::string_view state);

// The last warnings and errors, the latest first, for the operator page.
std::vector<RememberedLine> LastProblems();

}  // namespace foyer::base
