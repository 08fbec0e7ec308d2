// Reads the kernel's clocks.
#include "host/monotonic_clock.h"

#include <ctime>

namespace foyer::host {
namespace {

base::Time Read(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

// /proc/self/stat counts the start in hundredths of a second. The processor time used until here is exact,
// and until here the dynamic loader has done nothing but compute, so that it differs from the wall clock by
// less than that.
const base::Time kProgramStart = Read(CLOCK_MONOTONIC) - Read(CLOCK_PROCESS_CPUTIME_ID);

}  // namespace

base::Time Now() {
  return Read(CLOCK_MONOTONIC);
}
base::Time ProgramStart() {
  return kProgramStart;
}
base::Time SinceBoot() {
  return Read(CLOCK_BOOTTIME);
}
base::Time ProcessCpu() {
  return Read(CLOCK_PROCESS_CPUTIME_ID);
}
base::Time ThreadCpu() {
  return Read(CLOCK_THREAD_CPUTIME_ID);
}

}  // namespace foyer::host
