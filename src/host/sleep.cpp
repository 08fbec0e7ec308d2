// poll() over the connections and one eventfd.
#include "host/sleep.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace foyer::host {
namespace {

// Lives as long as the program: a signal may come while the window is already gone.
int CallDescriptor() {
  static const int descriptor = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  return descriptor;
}

}  // namespace

void SleepUntilReadable(std::initializer_list<int> descriptors, std::optional<base::Time> timeout) {
  // poll() itself leaves negative descriptors out.
  std::vector<pollfd> polled = {{CallDescriptor(), POLLIN, 0}};
  for (const int descriptor : descriptors) polled.push_back({descriptor, POLLIN, 0});
  timespec limit{};
  if (timeout) {
    const base::Time left = std::max(*timeout, base::Time::zero());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
    limit.tv_sec = seconds.count();
    limit.tv_nsec = (left - seconds).count();
  }
  ppoll(polled.data(), polled.size(), timeout ? &limit : nullptr, nullptr);
  std::uint64_t calls = 0;
  if (polled[0].revents != 0) (void)!read(CallDescriptor(), &calls, sizeof calls);
}

void EndSleep() {
  const std::uint64_t one = 1;
  (void)!write(CallDescriptor(), &one, sizeof one);
}

}  // namespace foyer::host
