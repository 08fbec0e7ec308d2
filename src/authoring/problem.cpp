// How a problem is shown to the editor.
#include "authoring/problem.h"

#include <fmt/format.h>

namespace foyer::authoring {

std::string ToString(const Problem& problem) {
  return fmt::format("{}:{}: {}", problem.file, problem.line, problem.message);
}

}  // namespace foyer::authoring
