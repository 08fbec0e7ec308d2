// Which signals are a wish to stop.
#include "host/stop_signals.h"

#include <gtest/gtest.h>
#include <signal.h>

#include <thread>

namespace foyer::host {
namespace {

using std::chrono_literals::operator""ms;

// Symptom: who closed the terminal that the kiosk was started from ended it the hard way.
TEST(StopSignals, AreThoseOfSomebodyWhoWantsItToEnd) {
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
    const StopSignals stop_signals;
    EXPECT_FALSE(stop_signals.Arrived());
    raise(signal);
    while (!stop_signals.Arrived()) std::this_thread::sleep_for(1ms);
  }
}

TEST(StopSignals, LeavesIgnoredWhatWasIgnored) {
  signal(SIGHUP, SIG_IGN);
  {
    const StopSignals stop_signals;
    struct sigaction current {};
    sigaction(SIGHUP, nullptr, &current);
    EXPECT_EQ(current.sa_handler, SIG_IGN);
  }
  struct sigaction after {};
  sigaction(SIGHUP, nullptr, &after);
  EXPECT_EQ(after.sa_handler, SIG_IGN);
  signal(SIGHUP, SIG_DFL);
}

}  // namespace
}  // namespace foyer::host
