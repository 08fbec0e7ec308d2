// What spares the panel while nobody is there: the whole picture wanders by a few pixels, and is dark at
// night where the operator wants that. Arithmetic only; reads no clock and draws nothing.
#pragma once

#include <optional>

#include "base/input_event.h"
#include "base/size.h"

namespace foyer::shell {

// Where the picture stands after running for so long, px from where it is drawn, where it begins: another
// place each minute, never far. A neighbouring place each time, so that nobody sees it jump.
base::PixelOffset WanderAt(base::Time running);

// Minutes of the day, 0 to 1439.
struct DimHours {
  int from = 0, to = 0;  // may go over midnight
};

// Nothing where the text is not "HH:MM".
std::optional<int> ParseMinuteOfDay(std::string_view text);
bool IsDim(const DimHours& hours, int minute_of_day);

}  // namespace foyer::shell
