// Task --set-pin: asks for a PIN and saves its hash where the kiosk looks for it. Does not know a terminal.
#pragma once

#include <functional>
#include <string>

#include "base/error.h"

namespace foyer::shell {

// A new secret from whoever sits at the terminal: `what` it is for.
using AskNewSecret = std::function<base::Result<std::string>(const std::string& what)>;

// What was done, in one line. The PIN is saved only where the file gives it back.
base::Result<std::string> SetPin(const std::string& path, const AskNewSecret& ask);

}  // namespace foyer::shell
