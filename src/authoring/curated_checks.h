// Whether the curated values are printed in the report, word for word, or say in a note why not.
#pragma once

#include <string>
#include <vector>

#include "authoring/curated_files.h"
#include "authoring/problem.h"
#include "authoring/report_parser.h"
#include "authoring/speakers.h"

namespace foyer::authoring {

// Title and event somewhere in the report, whatever the letter case; each group at the end of a speaker line.
void CheckSession(const std::string& file, const CuratedSession& session, const ParsedReport& report,
                  Problems& problems);

// Each value in one of the person's speaker lines; the sort name is made of the name's words.
void CheckPeople(const std::string& file, const std::vector<CuratedPerson>& people, const Speakers& speakers,
                 const ParsedReport& report, Problems& problems);

// Each value somewhere in the report.
void CheckChairs(const std::string& file, const std::vector<CuratedChair>& chairs, const ParsedReport& report,
                 Problems& problems);

}  // namespace foyer::authoring
