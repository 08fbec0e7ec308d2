// Sleeping until a connection has something to read, another thread calls, or time is over. Reads nothing
// itself.
#pragma once

#include <initializer_list>
#include <optional>

#include "base/input_event.h"

namespace foyer::host {

// Without `timeout` (from now) sleeps until there is something. Negative descriptors are left out.
void SleepUntilReadable(std::initializer_list<int> descriptors, std::optional<base::Time> timeout);

// Ends the sleep of the main thread, or its next one. From any thread.
void EndSleep();

}  // namespace foyer::host
