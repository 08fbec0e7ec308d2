// What the database relies on and its constraints cannot say in words: references, ranges, UTF-8. Not the
// editor's check, which names files and lines; this one guards against a report that some program put
// together.
#pragma once

#include "base/error.h"
#include "content/report.h"

namespace foyer::authoring {

// The first thing that is wrong (kInput).
base::Result<void> CheckReferences(const content::Report& report);

}  // namespace foyer::authoring
