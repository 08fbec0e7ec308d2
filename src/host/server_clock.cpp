// The offset between two clocks.
#include "host/server_clock.h"

#include <algorithm>
#include <chrono>

namespace foyer::host {
namespace {

// Events are not this late; where they seem to be, one of the clocks was set or stood still.
constexpr base::Time kLongestDelay = std::chrono::seconds(5);

}  // namespace

base::Time ServerClock::ToOurs(std::uint32_t milliseconds, base::Time now) {
  if (last_) {
    // The difference of two wrapping counters is right as long as it is read as signed.
    server_ += std::chrono::milliseconds(static_cast<std::int32_t>(milliseconds - *last_));
    offset_ = std::min(offset_, now - server_);
    if (now - (server_ + offset_) > kLongestDelay) offset_ = now - server_;
  } else {
    offset_ = now - server_;
  }
  last_ = milliseconds;
  return server_ + offset_;
}

}  // namespace foyer::host
