// libsystemd's notifications.
#include "host/watchdog.h"

#include <fmt/format.h>
#include <systemd/sd-daemon.h>

#include <algorithm>
#include <cstdint>
#include <string>

namespace foyer::host {
namespace {

using std::chrono_literals::operator""ms;

// Two thirds of the time are left for a slow frame, and a still kiosk wakes twice a second at most.
constexpr int kSignsInTime = 3;
constexpr base::Time kShortestInterval = 500ms;

constexpr int kKeepEnvironment = 0;

void Notify(const std::string& message) {
  // Whether somebody listens is not the kiosk's business.
  sd_notify(kKeepEnvironment, message.c_str());
}

}  // namespace

Watchdog::Watchdog() {
  std::uint64_t microseconds = 0;
  if (sd_watchdog_enabled(kKeepEnvironment, &microseconds) <= 0) return;
  const base::Time limit = std::chrono::microseconds(microseconds);
  interval_ = std::max(limit / kSignsInTime, std::min(kShortestInterval, limit / 2));
}

void Watchdog::FramePresented(base::Time now, std::string_view status) {
  if (last_sign_) return;
  last_sign_ = now;
  Notify(fmt::format("READY=1\nWATCHDOG=1\nSTATUS={}", status));
}

void Watchdog::Alive(base::Time now) {
  const auto due = NextSign();
  if (!due || now < *due) return;
  last_sign_ = now;
  Notify("WATCHDOG=1");
}

std::optional<base::Time> Watchdog::NextSign() const {
  if (!interval_ || !last_sign_) return std::nullopt;
  return *last_sign_ + *interval_;
}

void Watchdog::Stopping() const {
  Notify("STOPPING=1\nSTATUS=ending");
}

}  // namespace foyer::host
