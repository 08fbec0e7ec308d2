// The time of day as the machine believes it. A kiosk's clock is often wrong: nothing but dimming goes by it.
#pragma once

namespace foyer::host {

// Local, 0 to 1439.
int MinuteOfDay();

}  // namespace foyer::host
