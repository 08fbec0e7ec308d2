// Somebody who opens a database as the kiosk does and goes everywhere in it, looking for a page that nobody
// could use.
#pragma once

#include <string>

namespace foyer::test {

struct Walked {
  std::string complaint;  // what is wrong; empty: nothing
  bool refused = false;   // it was not opened, with one line that says why
  int pages = 0, unavailable = 0;
};

// Opens `path`, checks all of it, searches it, draws every route, and lets a monkey at the kiosk for so many
// events.
Walked WalkThrough(const std::string& path, int monkey_events, unsigned seed);

}  // namespace foyer::test
