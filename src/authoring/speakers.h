// Who was asked each question: matches speaker lines with the people and groups of the curated files, and
// says where they disagree.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "authoring/curated_files.h"
#include "authoring/problem.h"
#include "content/report.h"

namespace foyer::authoring {

// For each question the index of its speaker in `people`; nothing where the report names none, or nobody who
// is known.
using Speakers = std::vector<std::optional<std::size_t>>;

Speakers MatchSpeakers(const std::string& file, const std::vector<content::Question>& questions,
                       const std::vector<CuratedPerson>& people, Problems& problems);

// Each speaker line ends in a known group, and it is the person's. A person's group that none of their lines
// prints is the people file's problem, a single line that differs is the report's.
void CheckGroups(const std::string& report_file, const std::string& people_file,
                 const std::vector<content::Question>& questions, const Speakers& speakers,
                 const std::vector<CuratedPerson>& people, const CuratedSession& session, Problems& problems);

}  // namespace foyer::authoring
