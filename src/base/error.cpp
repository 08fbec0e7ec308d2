// Errors as values: context on the way up and the exit code at the top.
#include "base/error.h"

#include <fmt/format.h>

namespace foyer::base {

Error WithContext(std::string_view context, Error error) {
  error.message = fmt::format("{}: {}", context, error.message);
  return error;
}

int ExitCode(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::kInput:
      return 1;
    case ErrorKind::kUsage:
      return 2;
    case ErrorKind::kMachine:
      return 3;
  }
  return 3;
}

}  // namespace foyer::base
