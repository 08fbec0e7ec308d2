// The time of day as the machine believes it, and dates of files. A kiosk's clock is often wrong: nothing but
// dimming goes by it.
#pragma once

#include <string>

namespace foyer::host {

// Local, 0 to 1439.
int MinuteOfDay();

// When a file was last changed, "2026-11-22"; empty where there is none.
std::string FileDate(const std::string& path);

}  // namespace foyer::host
