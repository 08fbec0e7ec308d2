// What an operator reads where a path leads to no file that can be read, kind by kind.
#include "base/input_file.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <filesystem>

#include "support/temporary_folder.h"

namespace foyer::base {
namespace {

namespace fs = std::filesystem;

void MakeSocket(const std::string& path) {
  const FileDescriptor file(socket(AF_UNIX, SOCK_STREAM, 0));
  sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
  path.copy(address.sun_path, sizeof(address.sun_path) - 1);
  ASSERT_EQ(bind(file.Number(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
}

// Symptom: each of these was "no such file".
TEST(InputFile, SaysWhatElseThereIs) {
  const support::TemporaryFolder folder;
  support::WriteBytes(folder / "file", "words");
  ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
  ASSERT_NO_FATAL_FAILURE(MakeSocket(folder / "socket"));
  fs::create_symlink("circle", folder / "circle");
  fs::create_symlink("nowhere", folder / "dangling");
  const std::pair<std::string, std::string> kCases[] = {
      {folder / "none", "there is no such file, expected a song"},
      {"", "there is no such file, expected a song"},
      {folder.Path(), "this is a folder, expected a song"},
      {folder / "pipe", "this is a named pipe, expected a song"},
      {folder / "socket", "this is a socket, expected a song"},
      {"/dev/null", "this is a device, expected a song"},
      {folder / "circle", "this symbolic link leads in a circle"},
      {folder / "dangling", "this is a symbolic link to what is not there, expected a song"},
      {folder / "file/below", "a part of this path is no folder"},
      {folder / std::string(300, 'n'), "the name is too long"},
      {std::string(5000, 'n'), "the name is too long"},
  };
  for (const auto& [path, words] : kCases) {
    const auto opened = OpenInputFile(path, "a song");
    ASSERT_FALSE(opened) << path;
    EXPECT_EQ(opened.error().kind, ErrorKind::kInput) << path;
    EXPECT_EQ(opened.error().message, words) << path;
    EXPECT_EQ(ReadInputFile(path, "a song").error().message, words) << path;
  }
}

TEST(InputFile, ReadsToTheEndAndOverLinks) {
  const support::TemporaryFolder folder;
  const std::string words(200'000, 'w');
  support::WriteBytes(folder / "file", words);
  fs::create_symlink("file", folder / "link");
  EXPECT_EQ(ReadInputFile(folder / "link", "a song").value(), words);
  EXPECT_EQ(ReadInputFile(folder / "link", "a song", words.size()).value(), words);
  EXPECT_EQ(ReadInputFile(folder / "link", "a song", words.size() - 1).error().message,
            "the file is too large, expected a song of at most 199999 bytes");
}

TEST(InputFile, TellsAMachineThatRefuses) {
  const auto read = ReadInputFile("/proc/self/mem", "a song");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().kind, ErrorKind::kMachine);
}

TEST(InputFile, IsAbsentOnlyWhereNothingStands) {
  const support::TemporaryFolder folder;
  fs::create_symlink("nowhere", folder / "dangling");
  EXPECT_TRUE(IsAbsent(folder / "none"));
  EXPECT_FALSE(IsAbsent(folder / "dangling"));
  EXPECT_FALSE(IsAbsent(folder.Path()));
}

}  // namespace
}  // namespace foyer::base
