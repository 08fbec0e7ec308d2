// A terminal without echo.
#include "host/terminal.h"

#include <termios.h>
#include <unistd.h>

#include <iostream>

namespace foyer::host {
namespace {

// Puts the terminal back as it was, whatever happens.
class WithoutEcho {
 public:
  WithoutEcho() {
    const bool is_known = tcgetattr(STDIN_FILENO, &usual_) == 0;
    termios quiet = usual_;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    is_quiet_ = is_known && tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
  }
  ~WithoutEcho() {
    if (is_quiet_) tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual_);
  }
  WithoutEcho(const WithoutEcho&) = delete;
  WithoutEcho& operator=(const WithoutEcho&) = delete;

  bool is_quiet() const { return is_quiet_; }

 private:
  termios usual_{};
  bool is_quiet_ = false;
};

base::Result<std::string> ReadLine() {
  std::string line;
  if (std::getline(std::cin, line)) return line;
  return base::Fail(base::ErrorKind::kInput, "no answer came; nothing was saved");
}

base::Result<std::string> Ask(const std::string& prompt) {
  std::cerr << prompt << std::flush;
  auto line = ReadLine();
  std::cerr << '\n';
  return line;
}

}  // namespace

base::Result<std::string> AskNewSecret(const std::string& what) {
  if (isatty(STDIN_FILENO) == 0) return ReadLine();
  const WithoutEcho without_echo;
  if (!without_echo.is_quiet())
    return base::Fail(base::ErrorKind::kMachine, "the terminal cannot hide what is typed");
  auto secret = Ask("New " + what + ": ");
  if (!secret) return secret;
  const auto again = Ask("The same again: ");
  if (!again || *again == *secret) return again;
  return base::Fail(base::ErrorKind::kInput, "these were two different ones; nothing was saved");
}

}  // namespace foyer::host
