// Where the PIN's hash lies: a file of its own beside the configuration, so that the operator's comments
// there stay. Knows nothing of what a PIN is.
#pragma once

#include <string>

#include "base/error.h"

namespace foyer::shell {

// "/etc/foyer/operator-pin" for "/etc/foyer/foyer.toml"; `config` empty: the system's.
std::string PinFileBeside(const std::string& config);

// Empty where no PIN is set. Errors are kMachine: there is a file that cannot be read, or it is no such file.
base::Result<std::string> ReadPinFile(const std::string& path);

// At once or not at all; what was there stays until then. Root writes it for the group of the kiosk's user to
// read, anybody else for himself alone. Errors are kMachine.
base::Result<void> WritePinFile(const std::string& path, const std::string& hash);

}  // namespace foyer::shell
