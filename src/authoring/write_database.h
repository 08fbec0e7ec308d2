// Writes a checked report as a sealed, reproducible database: the same report gives the same bytes.
#pragma once

#include <string>

#include "base/error.h"
#include "content/report.h"

namespace foyer::authoring {

// Replaces `path` in one step when everything is written and verified; on any error nothing is left or
// replaced.
base::Result<void> WriteDatabase(const content::Report& report, const std::string& path);

}  // namespace foyer::authoring
