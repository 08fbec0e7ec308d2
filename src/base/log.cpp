// Writes log lines to standard error.
#include "base/log.h"

#include <fmt/format.h>

#include <cstdio>

namespace foyer::base {
namespace {

void Write(std::string_view level, std::string_view sentence) {
  fmt::print(stderr, "foyer: {}{}\n", level, sentence);
}

}  // namespace

void LogInfo(std::string_view sentence) {
  Write("", sentence);
}
void LogWarning(std::string_view sentence) {
  Write("warning: ", sentence);
}
void LogError(std::string_view sentence) {
  Write("error: ", sentence);
}

}  // namespace foyer::base
