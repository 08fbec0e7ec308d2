// What is more or longer than the kiosk's store reads: said to the editor, with the line, before anything is
// built. Knows the store's limits (content/schema.h) and how its answers are put together; reads no database.
#pragma once

#include <string>
#include <vector>

#include "authoring/curated_files.h"
#include "authoring/messages_parser.h"
#include "authoring/problem.h"
#include "authoring/report_parser.h"
#include "content/report.h"

namespace foyer::authoring {

// Passages and addresses that are longer than any may be, and sections beyond the last.
void CheckPassageSizes(const std::string& file, const ParsedReport& report, Problems& problems);
void CheckPassageSizes(const std::string& file, const ParsedMessages& messages, Problems& problems);

// Groups and countries beyond the last that pages show.
void CheckGroupCount(const std::string& file, const CuratedSession& session, Problems& problems);
void CheckCountryCount(const std::string& file, const std::vector<CuratedPerson>& people, Problems& problems);

// Where the editor finds what a report was put together of.
struct ReportPlaces {
  std::vector<std::string> documents;  // files, by Passage::document
  std::string session_file, people_file, chairs_file;
  std::vector<int> groups, people, chairs;  // lines, in the order of the report's lists
};

// Parts that are each fine but together more than one page can ask for.
void CheckAnswerSizes(const content::Report& report, const ReportPlaces& places, Problems& problems);

}  // namespace foyer::authoring
