// What the kiosk does to the disk and the network while it is used: nothing.
#include <gmock/gmock.h>

#include "support/traced_kiosk.h"

namespace foyer::test {
namespace {

using std::chrono_literals::operator""s;
using testing::IsEmpty;

TEST(Offences, AreWritesOutsideOfTheOwnFolderAndSocketsThatAreNotLocal) {
  for (const char* line : {
           R"(7 openat(AT_FDCWD, "/root/.cache/index", O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 8)",
           R"(openat(AT_FDCWD, "/etc/foyer/log", O_WRONLY|O_APPEND) = -1 EACCES (Permission denied))",
           R"(7 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 4)",
           R"(7 socket(AF_INET6, SOCK_STREAM, 0 <unfinished ...>)",
           R"(7 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_KOBJECT_UEVENT) = 4)",
           R"(12 mkdir("/var/cache/fontconfig", 0755) = -1 EEXIST (File exists))",
           R"(12 rename("/run/foyer-other/a", "/run/foyer-other/b") = 0)",
       }) {
    EXPECT_THAT(Offences(line, "/run/foyer"), testing::SizeIs(1)) << line;
  }
  for (const char* line : {
           R"(7 openat(AT_FDCWD, "/etc/foyer/foyer.toml", O_RDONLY) = 8)",
           R"(7 openat(AT_FDCWD, "/dev/dri/renderD128", O_RDWR|O_CLOEXEC) = 8)",
           R"(7 openat(AT_FDCWD, "/run/foyer/starts.new", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 8)",
           R"(7 rename("/run/foyer/starts.new", "/run/foyer/starts") = 0)",
           R"(7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 4)",
           R"(7 +++ exited with 0 +++)",
           R"(7 --- SIGTERM {si_signo=SIGTERM, si_code=SI_USER, si_pid=1, si_uid=0} ---)",
       }) {
    EXPECT_THAT(Offences(line, "/run/foyer"), IsEmpty()) << line;
  }
}

TEST(Quiet, InUseTheKioskWritesToNoDiskAndOpensNoInternetSocket) {
  if (!TracedKiosk::IsPossible()) GTEST_SKIP() << "this machine lets nobody trace a process";
  const auto kiosk = TracedKiosk::Start();
  ASSERT_NE(kiosk, nullptr) << "no display, or the kiosk was never ready";
  kiosk->Use(10s);
  const auto findings = kiosk->Stop();
  EXPECT_EQ(findings.exit_code, 0);
  EXPECT_GT(findings.calls, 50) << "strace saw next to nothing";
  EXPECT_THAT(findings.offences, IsEmpty());
}

}  // namespace
}  // namespace foyer::test
