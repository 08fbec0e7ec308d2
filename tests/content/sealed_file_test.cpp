// Reading through the seal, without SQL: pages of noise, whole trees, and every kind of damage.
#include "content/sealed_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "support/raw_sealed_file.h"
#include "support/temporary_folder.h"

namespace foyer::content {
namespace {

using support::RawPage;
using support::TemporaryFolder;
using support::WriteRawSealedFile;
using testing::HasSubstr;
using testing::StartsWith;

constexpr std::uint64_t kTwoLevels = 200, kThreeLevels = 128 * 128 + 3;

class SealedFileTest : public testing::Test {
 protected:
  std::unique_ptr<SealedFile> Open() {
    auto opened = SealedFile::Open(path_);
    EXPECT_TRUE(opened) << opened.error().message;
    return opened ? std::move(*opened) : nullptr;
  }

  std::string RefusalOfOpening() {
    const auto opened = SealedFile::Open(path_);
    return opened ? "opened" : opened.error().message;
  }

  void Flip(std::uint64_t offset, std::uint8_t bits = 1) {
    const base::FileDescriptor file(open(path_.c_str(), O_RDWR | O_CLOEXEC));
    std::uint8_t byte = 0;
    ASSERT_TRUE(ReadAt(file.Number(), offset, {&byte, 1}, path_));
    byte ^= bits;
    ASSERT_TRUE(WriteAt(file.Number(), offset, {&byte, 1}, path_));
  }

  TemporaryFolder folder_;
  const std::string path_ = folder_ / "noise.foyer";
};

TEST_F(SealedFileTest, GivesEveryPageOfTreesOfOneTwoAndThreeLevels) {
  for (std::uint64_t pages :
       {std::uint64_t{1}, std::uint64_t{128}, std::uint64_t{129}, kTwoLevels, kThreeLevels}) {
    WriteRawSealedFile(path_, pages);
    const auto sealed = Open();
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->DatabaseBytes(), pages * kPageBytes);
    // A stride that is coprime to the tree's width asks for blocks in an order that no cache foresees.
    Page page;
    for (std::uint64_t i = 0, number = 0; i < std::min<std::uint64_t>(pages, 2000);
         ++i, number = (number + 6151) % pages) {
      ASSERT_TRUE(sealed->Read(number * kPageBytes, page)) << number;
      ASSERT_EQ(page, RawPage(number, pages)) << number;
    }
    EXPECT_TRUE(sealed->CheckEverything());
  }
}

TEST_F(SealedFileTest, GivesPartsOfPagesAndRunsOverSeveral) {
  WriteRawSealedFile(path_, kTwoLevels);
  const auto sealed = Open();
  ASSERT_TRUE(sealed);
  std::vector<std::uint8_t> bytes(3 * kPageBytes);
  ASSERT_TRUE(sealed->Read(kPageBytes + 100, bytes));
  EXPECT_EQ(bytes[0], RawPage(1, kTwoLevels)[100]);
  EXPECT_EQ(bytes[kPageBytes - 100], RawPage(2, kTwoLevels)[0]);
  EXPECT_EQ(bytes.back(), RawPage(4, kTwoLevels)[99]);
}

TEST_F(SealedFileTest, RefusesBytesBehindTheLastPage) {
  WriteRawSealedFile(path_, kTwoLevels);
  const auto sealed = Open();
  ASSERT_TRUE(sealed);
  std::uint8_t byte = 0;
  EXPECT_TRUE(sealed->Read(kTwoLevels * kPageBytes - 1, {&byte, 1}));
  EXPECT_FALSE(sealed->Read(kTwoLevels * kPageBytes, {&byte, 1}));
}

TEST_F(SealedFileTest, RefusesExactlyThePageThatChanged) {
  WriteRawSealedFile(path_, kTwoLevels);
  Flip(57 * kPageBytes + 4095, 0x80);
  const auto sealed = Open();
  ASSERT_TRUE(sealed);
  Page page;
  for (std::uint64_t number = 0; number < kTwoLevels; ++number) {
    const auto read = sealed->Read(number * kPageBytes, page);
    const std::string refusal = read ? "" : read.error().message;
    EXPECT_THAT(refusal, HasSubstr(number == 57 ? "page 58 of 200 does not match the seal" : ""));
    EXPECT_EQ(read.has_value(), number != 57) << number;
  }
  EXPECT_TRUE(sealed->TakeFailure());
  EXPECT_FALSE(sealed->TakeFailure());
  const auto checked = sealed->CheckEverything();
  ASSERT_FALSE(checked);
  EXPECT_THAT(checked.error().message,
              StartsWith(path_ + ": the file is damaged: one of the pages 1 to 128"));
}

TEST_F(SealedFileTest, RefusesPagesBelowATreeBlockThatChanged) {
  WriteRawSealedFile(path_, kTwoLevels);
  Flip(SealLayout(kTwoLevels).BlockOffset(0, 1) + 5);
  const auto sealed = Open();
  ASSERT_TRUE(sealed);
  std::uint8_t byte = 0;
  EXPECT_TRUE(sealed->Read(127 * kPageBytes, {&byte, 1}));
  const auto read = sealed->Read(128 * kPageBytes, {&byte, 1});
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().message, HasSubstr("block 2 of level 0 of the hash tree"));
  EXPECT_FALSE(sealed->CheckEverything());
}

// Symptom to prevent: a seal that covers what it uses, but not its own padding.
TEST_F(SealedFileTest, CoversThePaddingOfTreeBlocks) {
  WriteRawSealedFile(path_, kTwoLevels);
  const SealLayout layout(kTwoLevels);
  Flip(layout.BlockOffset(0, 1) + kPageBytes - 1);
  EXPECT_FALSE(Open()->CheckEverything());
  Flip(layout.BlockOffset(0, 1) + kPageBytes - 1);
  EXPECT_TRUE(Open()->CheckEverything());
  Flip(layout.FooterOffset() - 1);
  EXPECT_THAT(RefusalOfOpening(), HasSubstr("block 1 of level 1 of the hash tree does not match the seal"));
}

TEST_F(SealedFileTest, RefusesTwoPagesThatChangedPlaces) {
  WriteRawSealedFile(path_, kTwoLevels);
  {
    const base::FileDescriptor file(open(path_.c_str(), O_RDWR | O_CLOEXEC));
    ASSERT_TRUE(WriteAt(file.Number(), 10 * kPageBytes, RawPage(11, kTwoLevels), path_));
    ASSERT_TRUE(WriteAt(file.Number(), 11 * kPageBytes, RawPage(10, kTwoLevels), path_));
  }
  const auto sealed = Open();
  ASSERT_TRUE(sealed);
  Page page;
  EXPECT_FALSE(sealed->Read(10 * kPageBytes, page));
  EXPECT_FALSE(sealed->Read(11 * kPageBytes, page));
  EXPECT_TRUE(sealed->Read(12 * kPageBytes, page));
  EXPECT_FALSE(sealed->CheckEverything());
}

TEST_F(SealedFileTest, RefusesPagesAndTreeOfAnotherFileOfTheSameSize) {
  WriteRawSealedFile(path_, kTwoLevels);
  const auto sealed = Open();
  ASSERT_TRUE(sealed);
  WriteRawSealedFile(folder_ / "other.foyer", kTwoLevels);
  {
    // The other file is sound, but its root is another.
    const base::FileDescriptor other(open((folder_ / "other.foyer").c_str(), O_RDWR | O_CLOEXEC));
    ASSERT_TRUE(WriteAt(other.Number(), 5 * kPageBytes, RawPage(7, kTwoLevels), path_));
    ASSERT_TRUE(AppendSeal(other.Number(), kTwoLevels, path_));
  }
  std::filesystem::copy_file(folder_ / "other.foyer", path_,
                             std::filesystem::copy_options::overwrite_existing);
  Page page;
  EXPECT_FALSE(sealed->Read(5 * kPageBytes, page));
  const auto checked = sealed->CheckEverything();
  ASSERT_FALSE(checked);
  EXPECT_THAT(checked.error().message, HasSubstr("the root, changed since the file was opened"));
  EXPECT_NE(Open()->Root(), sealed->Root());
}

// Symptom to prevent: pages and tree agree with each other, and nobody compares them with the root.
TEST_F(SealedFileTest, RefusesPagesAndTreeThatChangedTogetherUnderTheOldFooter) {
  WriteRawSealedFile(path_, kTwoLevels);
  const std::string intact = support::ReadBytes(path_);
  const auto sealed = Open();
  ASSERT_TRUE(sealed);
  {
    const base::FileDescriptor file(open(path_.c_str(), O_RDWR | O_CLOEXEC));
    ASSERT_TRUE(WriteAt(file.Number(), 5 * kPageBytes, RawPage(7, kTwoLevels), path_));
    ASSERT_TRUE(AppendSeal(file.Number(), kTwoLevels, path_));
    FooterBytes footer;
    std::copy(intact.end() - kFooterBytes, intact.end(), footer.begin());
    ASSERT_TRUE(WriteAt(file.Number(), SealLayout(kTwoLevels).FooterOffset(), footer, path_));
  }
  Page page;
  EXPECT_FALSE(sealed->Read(5 * kPageBytes, page));
  const auto checked = sealed->CheckEverything();
  ASSERT_FALSE(checked);
  EXPECT_THAT(checked.error().message, HasSubstr("the top of the hash tree does not match the seal"));
  EXPECT_THAT(RefusalOfOpening(), HasSubstr("block 1 of level 1 of the hash tree"));
}

TEST_F(SealedFileTest, RefusesToReadWhatWasCutOffWhileOpen) {
  WriteRawSealedFile(path_, kTwoLevels);
  const auto sealed = Open();
  ASSERT_TRUE(sealed);
  std::filesystem::resize_file(path_, 5 * kPageBytes + 17);
  Page page;
  const auto read = sealed->Read(5 * kPageBytes, page);
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().message, StartsWith(path_));
  std::filesystem::resize_file(path_, 0);
  EXPECT_FALSE(sealed->Read(0, page));
  EXPECT_FALSE(sealed->CheckEverything());
}

TEST_F(SealedFileTest, RefusesASealOfAFormatToCome) {
  WriteRawSealedFile(path_, 1);
  const SealLayout layout(1);
  {
    const base::FileDescriptor file(open(path_.c_str(), O_RDWR | O_CLOEXEC));
    const Footer footer{.version = kSealVersion + 1, .pages = 1, .top = {}};
    ASSERT_TRUE(WriteAt(file.Number(), layout.FooterOffset(), Encode(footer), path_));
  }
  EXPECT_THAT(RefusalOfOpening(), HasSubstr("the seal is of format 2, this program reads 1"));
}

}  // namespace
}  // namespace foyer::content
