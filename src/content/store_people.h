// A person's row, which questions and the page of speakers both need. Private to content/store*.cpp.
#pragma once

#include <cstdint>

#include "content/report.h"
#include "content/store_reading.h"

namespace foyer::content {

Person PersonAt(Reading& reading, std::int64_t id);

}  // namespace foyer::content
