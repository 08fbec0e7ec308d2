// messages.txt as a title, a heading and messages. Does not know the outcomes.
#pragma once

#include <string>
#include <vector>

#include "authoring/problem.h"
#include "authoring/source_text.h"
#include "content/report.h"

namespace foyer::authoring {

struct ParsedMessages {
  content::Section section;                // of kind kMessages
  std::vector<content::Message> messages;  // not matched yet
};

ParsedMessages ParseMessages(const std::string& file, const std::vector<SourceLine>& lines,
                             Problems& problems);

}  // namespace foyer::authoring
