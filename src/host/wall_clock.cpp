// localtime_r.
#include "host/wall_clock.h"

#include <ctime>

namespace foyer::host {

int MinuteOfDay() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return local.tm_hour * 60 + local.tm_min;
}

}  // namespace foyer::host
