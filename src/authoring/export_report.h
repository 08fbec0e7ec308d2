// What a database says, as text or JSON: rebuilt from the rows that the pages show, never from the stored
// sources.
#pragma once

#include <string>

#include "base/error.h"
#include "content/store.h"

namespace foyer::authoring {

// Every word of the report, then of the messages, in reading order, without markup.
base::Result<std::string> ExportText(const content::Store& store);

// The shape that README.md documents; UTF-8, ends with a line break.
base::Result<std::string> ExportJson(const content::Store& store);

}  // namespace foyer::authoring
