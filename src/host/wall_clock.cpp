// localtime_r.
#include "host/wall_clock.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <ctime>

namespace foyer::host {

int MinuteOfDay() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return local.tm_hour * 60 + local.tm_min;
}

std::string FileDate(const std::string& path) {
  struct stat file {};
  std::tm local{};
  if (stat(path.c_str(), &file) != 0 || localtime_r(&file.st_mtime, &local) == nullptr) return "";
  return fmt::format("{:04}-{:02}-{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

}  // namespace foyer::host
