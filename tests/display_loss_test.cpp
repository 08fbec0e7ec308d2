// X server and graphics driver go away under the kiosk: it ends in order, says why in one line, and is back
// when they are.
#include <gmock/gmock.h>
#include <sys/wait.h>

#include "support/child_process.h"
#include "support/hang_trial.h"

namespace foyer::test {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr base::PixelSize kSize{1280, 720};
// Generous: a loaded machine takes its time. Nothing waits for it to pass.
constexpr auto kPatience = 120s;
// With as many crashes it would start with the bundled report and the default settings.
constexpr int kRounds = 4;

TEST(DisplayLoss, IsNoCrashAndTheKioskComesBackWithTheDisplay) {
  const auto display = VirtualDisplay::Start(kSize);
  ASSERT_NE(display, nullptr) << "Xvfb did not start";
  Supervisor supervisor({FOYER_PROGRAM, "--content", FOYER_BUNDLE}, {"DISPLAY=" + display->Name()},
                        {.watchdog = 20s, .restart = 100ms});
  ASSERT_TRUE(supervisor.SuperviseUntilReady(1, kPatience));
  for (int round = 1; round <= kRounds; ++round) {
    const int died = supervisor.Died();
    display->Kill();
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    while (supervisor.Died() == died && std::chrono::steady_clock::now() < deadline)
      supervisor.Supervise(100ms);
    ASSERT_GT(supervisor.Died(), died) << "it goes on without a display";
    ASSERT_TRUE(display->StartAgain());
    ASSERT_TRUE(supervisor.SuperviseUntilReady(round + 1, kPatience)) << "round " << round;
  }
  EXPECT_THAT(supervisor.Deaths(), testing::Each("exit 3"));
  EXPECT_EQ(supervisor.Killed(), 0);
  // Starts, crashes, and the latest goes on.
  EXPECT_THAT(supervisor.RuntimeFile("starts"), testing::ContainsRegex("^[0-9]+ 0 running"));
  EXPECT_THAT(supervisor.Status(), testing::Not(testing::HasSubstr("crash")));
}

TEST(DisplayLoss, IsSaidInOneLine) {
  const auto display = VirtualDisplay::Start(kSize);
  ASSERT_NE(display, nullptr) << "Xvfb did not start";
  const support::TemporaryFolder folder;
  NotifySocket socket;
  const pid_t kiosk = Spawn({"env", "DISPLAY=" + display->Name(), "NOTIFY_SOCKET=" + socket.Path(),
                             FOYER_PROGRAM, "--content", FOYER_BUNDLE},
                            {.err = folder / "said"});
  ASSERT_TRUE(socket.Receive(kPatience));
  const std::string before = support::ReadBytes(folder / "said");
  display->Kill();
  int status = 0;
  ASSERT_EQ(waitpid(kiosk, &status, 0), kiosk);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 3) << status;
  const std::string said = support::ReadBytes(folder / "said").substr(before.size());
  EXPECT_THAT(said, testing::HasSubstr("the X server is gone"));
  EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 1) << said;
}

TEST(GraphicsLoss, IsNoCrashAndTheKioskComesBack) {
  const auto trial = HangTrial::Start({.watchdog = 20s, .restart = 100ms});
  ASSERT_NE(trial, nullptr) << "no display, or the kiosk was never ready";
  for (int round = 1; round <= kRounds; ++round) ASSERT_TRUE(trial->Hang("reset")) << "round " << round;
  EXPECT_EQ(trial->Watched().Killed(), 0);
  EXPECT_THAT(trial->Watched().Deaths(), testing::AllOf(testing::SizeIs(kRounds), testing::Each("exit 3")));
  EXPECT_THAT(trial->Watched().RuntimeFile("starts"), testing::StartsWith("5 0 running"));
  EXPECT_THAT(trial->Watched().Status(), testing::Not(testing::HasSubstr("crash")));
}

}  // namespace
}  // namespace foyer::test
