// What a visitor sees of an entry that was found. Private to content/search*.cpp.
#pragma once

#include <cstdint>

#include "content/search.h"
#include "content/search_marks.h"
#include "content/store_reading.h"

namespace foyer::content {

SearchHit HitOf(Reading& reading, std::int64_t entry, HitKind kind, const Marker& marker);

}  // namespace foyer::content
