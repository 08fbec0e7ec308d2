// Asks the person at the terminal. Understands no answer.
#pragma once

#include <string>

#include "base/error.h"

namespace foyer::host {

// A new secret. At a terminal it is asked for twice, and what is typed is not shown; elsewhere it is one line
// of standard input. Errors are kInput (nothing came, or two different ones) and kMachine.
base::Result<std::string> AskNewSecret(const std::string& what);

}  // namespace foyer::host
