// A long report as a store: the sample report a hundred times over, every message restating an outcome.
#pragma once

#include "support/grown_report.h"
#include "support/stored_report.h"

namespace foyer::support {

inline constexpr int kTimesGrown = 100;

inline const content::Store& GrownStore() {
  static const StoredReport kStored([] {
    content::Report report = GrownReport(SampleReport(), kTimesGrown);
    for (content::Message& message : report.messages) {
      message.outcome = message.number;
      message.changes = {{content::WordingChange::Kind::kRemoved, report.outcomes[0].paragraphs[0].text},
                         {content::WordingChange::Kind::kAdded, message.text.text}};
    }
    return report;
  }());
  return kStored.store();
}

}  // namespace foyer::support
