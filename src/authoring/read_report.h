// Reads a report's folder: report.txt, messages.txt and the curated TOML beside them, checked against each
// other. Writes nothing.
#pragma once

#include <string>
#include <tl/expected.hpp>

#include "authoring/problem.h"
#include "content/report.h"

namespace foyer::authoring {

// Either a whole, checked report or every problem found, ordered by file and line. Never both.
tl::expected<content::Report, Problems> ReadReport(const std::string& directory);

}  // namespace foyer::authoring
