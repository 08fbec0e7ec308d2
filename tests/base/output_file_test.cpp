// What is refused to be written to or replaced, and that links are followed.
#include "base/output_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <filesystem>

#include "base/staged_file.h"
#include "support/temporary_folder.h"

namespace foyer::base {
namespace {

namespace fs = std::filesystem;

mode_t ModeOf(const std::string& path) {
  struct stat status = {};
  return lstat(path.c_str(), &status) == 0 ? status.st_mode : 0;
}

class OutputFile : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(mkfifo((folder_ / "pipe").c_str(), 0600), 0);
    fs::create_symlink("pipe", folder_ / "to-pipe");
    fs::create_symlink("circle", folder_ / "circle");
    fs::create_symlink("/dev/null", folder_ / "to-device");
  }

  support::TemporaryFolder folder_;
};

// Symptom: as root, a database written to /dev/null replaced the machine's device by a file.
TEST_F(OutputFile, RefusesWhatIsNoFileAndLeavesItAsItIs) {
  const std::pair<std::string, std::string> kCases[] = {
      {folder_.Path(), "this is a folder"},
      {folder_.Path() + "/", "this is a folder"},
      {"", "this is a folder"},
      {folder_ / "pipe", "this is a named pipe"},
      {folder_ / "to-pipe", "this is a named pipe"},
      {folder_ / "to-device", "this is a device"},
      {folder_ / "circle", "this symbolic link leads in a circle"},
      {folder_ / std::string(300, 'n'), "name is too long"},
  };
  for (const auto& [path, words] : kCases) {
    const auto opened = OpenOutputFile(path);
    ASSERT_FALSE(opened) << path;
    EXPECT_EQ(opened.error().kind, ErrorKind::kMachine) << path;
    EXPECT_NE(opened.error().message.find(words), std::string::npos) << opened.error().message;
    const auto staged = StagedFile::Create(path);
    ASSERT_FALSE(staged) << path;
    EXPECT_EQ(staged.error().kind, ErrorKind::kMachine) << path;
    EXPECT_NE(staged.error().message.find(words), std::string::npos) << staged.error().message;
  }
  EXPECT_TRUE(S_ISFIFO(ModeOf(folder_ / "pipe")));
  EXPECT_TRUE(S_ISLNK(ModeOf(folder_ / "to-device")));
  EXPECT_EQ(folder_.Names().size(), 4u);
}

TEST_F(OutputFile, FollowsLinksToWhatIsThereAndToWhatIsNotYet) {
  fs::create_directory(folder_ / "deep");
  support::WriteBytes(folder_ / "deep/old", "old");
  fs::create_symlink("deep/old", folder_ / "link");
  fs::create_symlink(folder_ / "link", folder_ / "link-to-link");
  fs::create_symlink("deep/new", folder_ / "dangling");
  for (const auto& [link, target] :
       {std::pair("link-to-link", "deep/old"), std::pair("dangling", "deep/new")}) {
    auto staged = StagedFile::Create(folder_ / link);
    ASSERT_TRUE(staged) << staged.error().message;
    ASSERT_TRUE(WriteAll(staged->Descriptor(), "staged"));
    ASSERT_TRUE(staged->Publish());
    EXPECT_EQ(support::ReadBytes(folder_ / target), "staged");
    EXPECT_TRUE(S_ISLNK(ModeOf(folder_ / link))) << "the link itself was replaced";

    const auto opened = OpenOutputFile(folder_ / link);
    ASSERT_TRUE(opened) << opened.error().message;
    ASSERT_TRUE(WriteAll(opened->Number(), "in place"));
    EXPECT_EQ(support::ReadBytes(folder_ / target), "in place");
  }
}

TEST_F(OutputFile, IsReadableByAllWhateverTheUmaskWhereItIsStaged) {
  const mode_t usual = umask(077);
  auto staged = StagedFile::Create(folder_ / "database");
  ASSERT_TRUE(staged);
  EXPECT_TRUE(staged->Publish());
  EXPECT_TRUE(OpenOutputFile(folder_ / "picture"));
  umask(usual);
  EXPECT_EQ(ModeOf(folder_ / "database") & 0777, 0644u);
  EXPECT_EQ(ModeOf(folder_ / "picture") & 0777, 0600u);
}

}  // namespace
}  // namespace foyer::base
