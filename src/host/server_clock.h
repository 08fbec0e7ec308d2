// From the X server's milliseconds to the kiosk's clock, so that samples read in one go keep their spacing.
// Reads no clock.
#pragma once

#include <cstdint>
#include <optional>

#include "base/input_event.h"

namespace foyer::host {

// The two clocks may be the same, or of two machines: the shortest delay seen tells how they lie to each
// other.
class ServerClock {
 public:
  // `milliseconds` wraps round every 49 days. Never later than `now`; in order when the server's times are.
  base::Time ToOurs(std::uint32_t milliseconds, base::Time now);

 private:
  std::optional<std::uint32_t> last_;
  base::Time server_{};  // `last_` without the wraps
  base::Time offset_{};  // ours less the server's
};

}  // namespace foyer::host
