// Where the bundled report lies beside the installed program. Opens nothing.
#pragma once

#include <string>

namespace foyer::host {

// Beside the program in a build tree, else in the installation's share folder.
std::string BundledContentPath();

}  // namespace foyer::host
