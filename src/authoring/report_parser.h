// report.txt as sections, questions and outcomes. Says what is wrong with the report itself; does not know
// the people.
#pragma once

#include <string>
#include <vector>

#include "authoring/problem.h"
#include "authoring/source_text.h"
#include "content/report.h"

namespace foyer::authoring {

struct ParsedReport {
  std::vector<content::Section> sections;
  std::vector<content::Question> questions;  // Question::speaker is still empty; so may be the speaker line
  std::vector<content::Outcome> outcomes;
  bool questions_complete = false;  // none is missing, and each has one speaker line
  bool sections_filled = false;     // none is empty
};

// `group_names` tell where a speaker line ends; without any, it goes on to the next question.
ParsedReport ParseReport(const std::string& file, const std::vector<SourceLine>& lines,
                         const std::vector<std::string>& group_names, Problems& problems);

}  // namespace foyer::authoring
