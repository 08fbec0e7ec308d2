// The order in which a reader meets the passages of a report. Decided here once; the database keeps it.
#pragma once

#include <string_view>
#include <vector>

#include "content/report.h"

namespace foyer::authoring {

struct PlacedPassage {
  const content::Passage* passage = nullptr;  // in the report
  std::string_view kind;                      // as the column passage.kind spells it
};

// Every passage but empty headings: document after document, from its first line to its last.
std::vector<PlacedPassage> InReadingOrder(const content::Report& report);

}  // namespace foyer::authoring
