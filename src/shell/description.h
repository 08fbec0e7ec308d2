// A page as JSON: the accessibility tree and what speech would say, for --describe. The shape is in
// README.md.
#pragma once

#include <string>

#include "shell/kiosk.h"

namespace foyer::shell {

// REQUIRES: the kiosk has drawn (with or without a list).
std::string Describe(const Kiosk& kiosk);

}  // namespace foyer::shell
