// Environment variables that libraries below the kiosk read. Sets none that somebody else has set.
#pragma once

namespace foyer::host {

// REQUIRES: called first in main, while there is one thread: the environment has no lock.
void PrepareEnvironment();

}  // namespace foyer::host
