// What search can find in a report, as texts: one entry a person, question, outcome, message, heading and
// paragraph. Does not split or fold.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "content/report.h"
#include "content/search.h"

namespace foyer::authoring {

struct SearchEntry {
  content::HitKind kind = content::HitKind::kSection;
  std::int64_t thing = 0;      // id in the table of its kind
  std::int64_t paragraph = 0;  // of a section; 0: its heading
  std::int64_t group = 0;      // stakeholder_group.id; 0: none
  // What it is called, what it says, what else leads to it; texts of a column do not run into each other.
  std::vector<std::string> title, body, about;
};

// In the order of kinds; of each kind in the order of the report.
void ForEachSearchEntry(const content::Report& report, const std::function<void(const SearchEntry&)>& take);

}  // namespace foyer::authoring
