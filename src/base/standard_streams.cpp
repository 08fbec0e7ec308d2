// write(2) and not stdio: no buffer that could fail when nobody looks any more.
#include "base/standard_streams.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/file_descriptor.h"
#include "base/text.h"

namespace foyer::base {

void HoldStandardStreams() {
  // The wrong way round, so that using one still fails.
  constexpr int kWays[] = {O_WRONLY, O_RDONLY, O_RDONLY};
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    // The lowest free number is the stream's, since those below it are taken.
    const bool is_closed = fcntl(stream, F_GETFD) < 0 && errno == EBADF;
    if (is_closed && open("/dev/null", kWays[stream]) < 0) return;
  }
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

Result<void> Print(std::string_view text) {
  if (WriteAll(STDOUT_FILENO, text) || errno == EPIPE) return {};
  return Fail(ErrorKind::kMachine,
              fmt::format("standard output cannot be written: {}", std::strerror(errno)));
}

void Complain(std::string_view program, std::string_view sentence) {
  Complain(fmt::format("{}: {}", program, sentence));
}

void Complain(std::string_view line) {
  // Paths and words of others may hold line breaks.
  [[maybe_unused]] const bool told = WriteAll(STDERR_FILENO, OneLine(line, std::string::npos) + "\n");
}

}  // namespace foyer::base
