// Errors as values. Says what was tried, on what and why; does not log, print or decide what happens next.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace foyer::base {

// Who has to act: each kind is one exit code of the two programs.
enum class ErrorKind {
  kInput,    // the input is wrong: exit 1
  kUsage,    // the command line is wrong: exit 2
  kMachine,  // no display, no permission, no space: exit 3
};

struct Error {
  ErrorKind kind = ErrorKind::kInput;
  std::string message;  // one sentence in plain words, no line break, no full stop
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> Fail(ErrorKind kind, std::string message) {
  return tl::unexpected<Error>(Error{kind, std::move(message)});
}

// Puts "context: " before the message on the way up.
Error WithContext(std::string_view context, Error error);

int ExitCode(ErrorKind kind);

}  // namespace foyer::base
