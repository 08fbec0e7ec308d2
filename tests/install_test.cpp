// What platform/install puts on a machine: into a folder instead of a machine. Starts no service.
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "support/program.h"
#include "support/temporary_folder.h"

namespace foyer::test {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

const std::string kPlatform = FOYER_SOURCE_DIR "/platform/";

class Install : public testing::Test {
 protected:
  void SetUp() override {
    const Outcome outcome = RunInstall();
    ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  }

  Outcome RunInstall() {
    return RunToEnd({kPlatform + "install", "--root", root_.Path(), "--build", FOYER_BUILD_DIR});
  }

  // Files and links below the root, with what the links lead to.
  std::vector<std::string> Tree() const {
    std::vector<std::string> tree;
    for (const auto& entry : fs::recursive_directory_iterator(root_.Path())) {
      if (entry.is_directory() && !entry.is_symlink()) continue;
      const std::string path = entry.path().string().substr(root_.Path().size());
      tree.push_back(entry.is_symlink() ? path + " -> " + fs::read_symlink(entry.path()).string() : path);
    }
    std::sort(tree.begin(), tree.end());
    return tree;
  }

  support::TemporaryFolder root_;
};

TEST_F(Install, PutsProgramReportAndEnabledUnitsInPlace) {
  const std::vector<std::string> tree = Tree();
  for (const char* expected : {
           "/etc/systemd/system/ctrl-alt-del.target -> /dev/null",
           "/etc/systemd/system/getty@tty1.service -> /dev/null",
           "/usr/bin/foyer",
           "/usr/lib/sysctl.d/90-foyer.conf",
           "/usr/lib/systemd/logind.conf.d/90-foyer.conf",
           "/usr/lib/systemd/system/foyer-display.service",
           "/usr/lib/systemd/system/foyer.service",
           "/usr/lib/sysusers.d/foyer.conf",
           "/usr/share/foyer/igf-2017-cybersecurity.sqlite",
       }) {
    EXPECT_THAT(tree, testing::Contains(expected));
  }
  for (const char* unit : {"foyer.service", "foyer-display.service"}) {
    EXPECT_TRUE(fs::is_symlink(root_ / ("etc/systemd/system/multi-user.target.wants/" + std::string(unit))));
  }
}

TEST_F(Install, InstalledProgramFindsTheInstalledReport) {
  const Outcome routes = RunWithoutDisplay({root_ / "usr/bin/foyer", "--list-routes"});
  EXPECT_EQ(routes.exit_code, 0) << routes.err;
  fs::remove(root_ / "usr/share/foyer/igf-2017-cybersecurity.sqlite");
  EXPECT_EQ(RunWithoutDisplay({root_ / "usr/bin/foyer", "--list-routes"}).exit_code, 1);
}

TEST_F(Install, ASecondTimeChangesNothing) {
  const auto before = Tree();
  EXPECT_EQ(RunInstall().exit_code, 0);
  EXPECT_EQ(Tree(), before);
}

TEST_F(Install, UninstallingLeavesOnlyWhatIsTheOperators) {
  fs::create_directories(root_ / "etc/foyer");
  support::WriteBytes(root_ / "etc/foyer/foyer.toml", "theme = \"light\"\n");
  const Outcome outcome = RunToEnd({kPlatform + "uninstall", "--root", root_.Path()});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(Tree(), testing::ElementsAre("/etc/foyer/foyer.toml"));
  EXPECT_NE(RunToEnd({kPlatform + "uninstall", "--root", root_.Path()}).exit_code, 0)
      << "nothing is installed";
}

TEST_F(Install, UnitsHaveNoMistakes) {
  // In a folder of their own, with the program where it is: verify also looks for what a unit starts. It
  // exits 0 even where it finds mistakes, and then says something.
  const support::TemporaryFolder folder;
  std::vector<std::string> command = {"systemd-analyze", "verify"};
  for (const char* unit : {"foyer.service", "foyer-display.service"}) {
    std::string text = support::ReadBytes(root_ / ("usr/lib/systemd/system/" + std::string(unit)));
    const std::string program = "ExecStart=/usr/bin/foyer\n";
    if (const auto found = text.find(program); found != std::string::npos) {
      text.replace(found, program.size(), "ExecStart=\"" FOYER_PROGRAM "\"\n");
    }
    support::WriteBytes(folder / unit, text);
    command.push_back(folder / unit);
  }
  const Outcome outcome = RunToEnd(command);
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out + outcome.err, IsEmpty());
  support::WriteBytes(folder / "foyer.service", "[Service]\nExecStart=/bin/true\nNoSuchKey=1\n");
  EXPECT_NE(RunToEnd({"systemd-analyze", "verify", folder / "foyer.service"}).err, "");
}

TEST_F(Install, UnitsAreShutIn) {
  for (const char* unit : {"foyer.service", "foyer-display.service"}) {
    // In tenths.
    const Outcome outcome = RunToEnd({"systemd-analyze", "security", "--offline=true", "--threshold=10",
                                      "--no-pager", root_ / ("usr/lib/systemd/system/" + std::string(unit))});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.out;
    EXPECT_THAT(outcome.out, testing::HasSubstr("Overall exposure level"));
  }
  const std::string kiosk = support::ReadBytes(root_ / "usr/lib/systemd/system/foyer.service");
  for (const char* line :
       {"\nPrivateNetwork=yes\n", "\nRestrictAddressFamilies=AF_UNIX\n", "\nRestart=always\n",
        "\nStartLimitIntervalSec=0\n", "\nProtectSystem=strict\n", "\nUser=foyer\n",
        "\nCapabilityBoundingSet=\n", "\nRuntimeDirectoryPreserve=restart\n"}) {
    EXPECT_THAT(kiosk, testing::HasSubstr(line));
  }
}

}  // namespace
}  // namespace foyer::test
