// A walk over a small field of pixels, and a span of the day.
#include "shell/panel_care.h"

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace foyer::shell {
namespace {

// A letter's stroke is two to four pixels wide: twice that spreads its edges.
constexpr int kReachPx = 4;
constexpr int kMinutesADay = 24 * 60;

// 0, 1, … , reach, … , -reach, … , 0: one step a turn.
int Swing(long turn, int reach) {
  const long period = 4L * reach, at = turn % period;
  return static_cast<int>(std::abs((at + reach) % period - 2L * reach)) - reach;
}

std::optional<int> ParseTwoDigits(std::string_view text, int below) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.size() != 2 || error != std::errc() || end != text.data() + 2 || number < 0 || number >= below) {
    return std::nullopt;
  }
  return number;
}

}  // namespace

base::PixelOffset WanderAt(base::Time running) {
  const long minute = std::chrono::duration_cast<std::chrono::minutes>(running).count();
  // One way each minute, the other way one step for each time across.
  return {Swing(minute, kReachPx), Swing(minute / (2 * kReachPx), kReachPx)};
}

std::optional<int> ParseMinuteOfDay(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = ParseTwoDigits(text.substr(0, 2), 24), minute = ParseTwoDigits(text.substr(3), 60);
  if (!hour || !minute) return std::nullopt;
  return *hour * 60 + *minute;
}

bool IsDim(const DimHours& hours, int minute_of_day) {
  const int length = (hours.to - hours.from + kMinutesADay) % kMinutesADay;
  const int since = (minute_of_day - hours.from + kMinutesADay) % kMinutesADay;
  return since < length;
}

}  // namespace foyer::shell
