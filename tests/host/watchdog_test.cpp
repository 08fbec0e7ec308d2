// What the service manager hears, and when.
#include "host/watchdog.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "support/notify_socket.h"

namespace foyer::host {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class WatchdogTest : public testing::Test {
 protected:
  void SetUp() override {
    setenv("NOTIFY_SOCKET", socket_.Path().c_str(), 1);
    setenv("WATCHDOG_USEC", "6000000", 1);
    unsetenv("WATCHDOG_PID");
  }
  void TearDown() override {
    unsetenv("NOTIFY_SOCKET");
    unsetenv("WATCHDOG_USEC");
    unsetenv("WATCHDOG_PID");
  }

  // Everything sent until here: a datagram is there once it was sent.
  std::vector<std::string> Heard() {
    std::vector<std::string> messages;
    while (auto message = socket_.Receive(0ms)) messages.push_back(*message);
    return messages;
  }

  test::NotifySocket socket_;
};

TEST_F(WatchdogTest, IsReadyOnceTheFirstFrameIsPresented) {
  Watchdog watchdog;
  watchdog.Alive(1s);
  EXPECT_THAT(Heard(), IsEmpty());
  EXPECT_EQ(watchdog.NextSign(), std::nullopt);
  watchdog.FramePresented(2s, "showing");
  watchdog.FramePresented(3s, "showing");
  EXPECT_THAT(Heard(), ElementsAre(HasSubstr("READY=1")));
}

TEST_F(WatchdogTest, GivesThreeSignsOfLifeInTheTimeAllowed) {
  Watchdog watchdog;
  watchdog.FramePresented(10s, "showing");
  Heard();
  EXPECT_EQ(watchdog.NextSign(), base::Time(12s));
  for (base::Time now = 10s; now < 21s; now += 16ms) watchdog.Alive(now);
  EXPECT_THAT(Heard(), testing::SizeIs(5));
  watchdog.Alive(40s);
  EXPECT_THAT(Heard(), ElementsAre("WATCHDOG=1"));
  EXPECT_EQ(watchdog.NextSign(), base::Time(42s));
}

TEST_F(WatchdogTest, WakesAStillKioskTwiceASecondAtMostAndInTimeAllTheSame) {
  const struct {
    const char* limit_us;
    base::Time next;
  } kCases[] = {{"30000000", 10s}, {"1200000", 500ms}, {"600000", 300ms}};
  for (const auto& each : kCases) {
    setenv("WATCHDOG_USEC", each.limit_us, 1);
    Watchdog watchdog;
    watchdog.FramePresented(0s, "showing");
    EXPECT_EQ(watchdog.NextSign(), each.next) << each.limit_us;
  }
}

TEST_F(WatchdogTest, GivesNoSignsWhereNobodyWatchesThisProcess) {
  const auto expect_no_sign = [&](const char* why) {
    Heard();
    Watchdog watchdog;
    watchdog.FramePresented(1s, "showing");
    watchdog.Alive(100s);
    EXPECT_EQ(watchdog.NextSign(), std::nullopt) << why;
    EXPECT_THAT(Heard(), ElementsAre(HasSubstr("READY=1"))) << why;
  };
  unsetenv("WATCHDOG_USEC");
  expect_no_sign("no limit");
  setenv("WATCHDOG_USEC", "soon", 1);
  expect_no_sign("a limit that is no number");
  setenv("WATCHDOG_USEC", "6000000", 1);
  setenv("WATCHDOG_PID", std::to_string(getppid()).c_str(), 1);
  expect_no_sign("another process is watched");
}

TEST_F(WatchdogTest, SaysWhatItShowsAndThatItEnds) {
  Watchdog watchdog;
  watchdog.FramePresented(1s, "showing the bundled report");
  watchdog.Stopping();
  EXPECT_THAT(Heard(),
              ElementsAre(HasSubstr("\nSTATUS=showing the bundled report"), HasSubstr("STOPPING=1")));
}

TEST_F(WatchdogTest, DoesNotMindThatNobodyListens) {
  setenv("NOTIFY_SOCKET", "/nowhere/notify", 1);
  Watchdog watchdog;
  watchdog.FramePresented(1s, "showing");
  watchdog.Alive(9s);
  watchdog.Stopping();
  unsetenv("NOTIFY_SOCKET");
  Watchdog().FramePresented(1s, "showing");
  EXPECT_THAT(Heard(), IsEmpty());
}

}  // namespace
}  // namespace foyer::host
