// What libraries below the kiosk find set: environment variables, none of which is changed where somebody
// else has set it, and the locale of characters.
#pragma once

namespace foyer::host {

// REQUIRES: called first in main, while there is one thread: the environment has no lock.
void PrepareEnvironment();

}  // namespace foyer::host
