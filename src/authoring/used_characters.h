// Which characters a report needs, so that the kiosk can prepare its fonts without reading the report.
#pragma once

#include <string>

#include "content/report.h"

namespace foyer::authoring {

// Every code point of labels, texts and curated fields, once, in ascending order.
std::u32string UsedCharacters(const content::Report& report);

}  // namespace foyer::authoring
