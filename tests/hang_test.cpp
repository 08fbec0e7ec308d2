// The kiosk hangs, and a supervisor that knows no more than systemd brings it back.
#include <gmock/gmock.h>

#include "support/hang_trial.h"

namespace foyer::test {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

// Shorter than in the unit, so that the test is; the real time is measured by platform/soak.
constexpr SupervisorTimes kTimes{.watchdog = 4s, .abort = 2s, .stop = 5s, .restart = 100ms};

TEST(Hang, InDrawingInAQueryAndInTheDriverIsNoticedAndTheKioskComesBack) {
  const auto trial = HangTrial::Start(kTimes);
  ASSERT_NE(trial, nullptr) << "no display, or the kiosk was never ready";
  EXPECT_THAT(trial->Watched().Status(), testing::HasSubstr("Cybersecurity"));
  for (const char* where : kHangs) {
    const int killed = trial->Watched().Killed();
    const auto time = trial->Hang(where);
    ASSERT_TRUE(time) << "in " << where;
    EXPECT_GT(trial->Watched().Killed(), killed) << "nobody had to end what hung in " << where;
    RecordProperty(std::string("back_after_ms_") + where, std::to_string(time->count()));
  }
  EXPECT_THAT(trial->Watched().Deaths(), testing::IsEmpty());
}

TEST(Hang, AStillKioskIsLeftAlone) {
  const auto trial = HangTrial::Start({.watchdog = 4s});
  ASSERT_NE(trial, nullptr);
  // Long enough for three signs of life to be missed.
  trial->Watched().Supervise(13s);
  EXPECT_EQ(trial->Watched().Killed(), 0);
  EXPECT_EQ(trial->Watched().TimesReady(), 1);
}

}  // namespace
}  // namespace foyer::test
