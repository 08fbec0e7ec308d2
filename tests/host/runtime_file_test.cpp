// A text between two runs of the program.
#include "host/runtime_file.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "support/temporary_folder.h"

namespace foyer::host {
namespace {

class RuntimeFileTest : public testing::Test {
 protected:
  void SetUp() override { setenv("RUNTIME_DIRECTORY", folder_.Path().c_str(), 1); }
  void TearDown() override { unsetenv("RUNTIME_DIRECTORY"); }

  support::TemporaryFolder folder_;
};

TEST_F(RuntimeFileTest, KeepsTheLastTextAndLeavesNothingElseBehind) {
  EXPECT_EQ(RuntimeFile("starts").Read(), "");
  RuntimeFile("starts").Write("one\n");
  RuntimeFile("starts").Write("two\n");
  EXPECT_EQ(RuntimeFile("starts").Read(), "two\n");
  EXPECT_EQ(folder_.Names(), std::vector<std::string>{"starts"});
}

TEST_F(RuntimeFileTest, TakesTheFirstOfSeveralFolders) {
  setenv("RUNTIME_DIRECTORY", (folder_.Path() + ":/nowhere").c_str(), 1);
  RuntimeFile("starts").Write("one");
  EXPECT_EQ(support::ReadBytes(folder_ / "starts"), "one");
}

TEST_F(RuntimeFileTest, IsNowhereWithoutAFolderOrAName) {
  RuntimeFile("").Write("one");
  EXPECT_TRUE(folder_.Names().empty());
  std::filesystem::current_path(folder_.Path());
  setenv("RUNTIME_DIRECTORY", "", 1);
  RuntimeFile("starts").Write("one");
  unsetenv("RUNTIME_DIRECTORY");
  RuntimeFile("starts").Write("one");
  EXPECT_EQ(RuntimeFile("starts").Read(), "");
  EXPECT_TRUE(folder_.Names().empty());
}

TEST_F(RuntimeFileTest, SaysThatItCannotBeWrittenAndGoesOn) {
  setenv("RUNTIME_DIRECTORY", (folder_ / "gone").c_str(), 1);
  testing::internal::CaptureStderr();
  RuntimeFile("starts").Write("one");
  const std::string log = testing::internal::GetCapturedStderr();
  EXPECT_NE(log.find("gone/starts: cannot be written"), std::string::npos) << log;
  EXPECT_EQ(RuntimeFile("starts").Read(), "");
}

TEST_F(RuntimeFileTest, DoesNotReadWhatIsNotItsOwn) {
  support::WriteBytes(folder_ / "starts", std::string(1 << 20, 'x'));
  EXPECT_EQ(RuntimeFile("starts").Read(), "");
  std::filesystem::create_directory(folder_ / "folder");
  EXPECT_EQ(RuntimeFile("folder").Read(), "");
}

}  // namespace
}  // namespace foyer::host
