// Where a paragraph stands in a report, as a value that everybody can name. Knows no report.
#pragma once

namespace foyer::base {

// A paragraph in its section, both from 1; number 0: the section's heading, section 0: none.
struct ParagraphPlace {
  int section = 0, number = 0;

  friend bool operator==(const ParagraphPlace&, const ParagraphPlace&) = default;
};

}  // namespace foyer::base
