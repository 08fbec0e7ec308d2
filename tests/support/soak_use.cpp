// Uses the kiosk under strace for some minutes: soak_use MINUTES. Prints a row of a table and each call that
// it should not have made; fails where there is one.
#include <fmt/format.h>

#include <cstdlib>

#include "support/traced_kiosk.h"

using namespace foyer::test;

int main(int argc, char** argv) {
  const int minutes = argc > 1 ? std::atoi(argv[1]) : 10;
  const auto kiosk = TracedKiosk::IsPossible() ? TracedKiosk::Start() : nullptr;
  if (!kiosk) {
    fmt::print(stderr, "soak_use: no display, or nobody may trace a process here\n");
    return 3;
  }
  kiosk->Use(std::chrono::minutes(minutes));
  const auto findings = kiosk->Stop();
  fmt::print("| {} minutes of use | {} system calls looked at | {} writes to a disk or internet sockets |\n",
             minutes, findings.calls, findings.offences.size());
  for (const std::string& offence : findings.offences) fmt::print("{}\n", offence);
  return findings.offences.empty() && findings.exit_code == 0 ? 0 : 1;
}
