// The seal's arithmetic, its footer and its tree.
#include "content/seal.h"

#include <gtest/gtest.h>

#include <map>
#include <vector>

namespace foyer::content {
namespace {

struct LayoutCase {
  std::uint64_t pages;
  std::vector<std::uint64_t> blocks;
};

TEST(SealLayout, PacksHashesUntilALevelIsOneBlock) {
  const std::vector<LayoutCase> kCases = {
      {1, {1}},
      {128, {1}},
      {129, {2, 1}},
      {128 * 128, {128, 1}},
      {128 * 128 + 1, {129, 2, 1}},
      {262'144, {2048, 16, 1}},
      {0xFFFFFFFF, {33'554'432, 262'144, 2048, 16, 1}},
  };
  for (const auto& [pages, blocks] : kCases) {
    const SealLayout layout(pages);
    ASSERT_EQ(layout.Levels(), static_cast<int>(blocks.size())) << pages;
    std::uint64_t offset = pages * kPageBytes;
    for (int level = 0; level < layout.Levels(); ++level) {
      EXPECT_EQ(layout.Blocks(level), blocks[level]) << pages;
      EXPECT_EQ(layout.BlockOffset(level, 0), offset) << pages;
      EXPECT_EQ(layout.BlockOffset(level, 1), offset + kPageBytes) << pages;
      offset += blocks[level] * kPageBytes;
    }
    EXPECT_EQ(layout.FooterOffset(), offset);
    EXPECT_EQ(layout.FileBytes(), offset + kFooterBytes);
  }
}

Footer SampleFooter() {
  Footer footer{.pages = 12345, .top = {}};
  footer.top.fill(0xA5);
  return footer;
}

TEST(SealFooter, ComesBack) {
  const auto decoded = Decode(Encode(SampleFooter()));
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->pages, 12345u);
  EXPECT_EQ(decoded->version, kSealVersion);
  EXPECT_EQ(decoded->top, SampleFooter().top);
  EXPECT_EQ(RootOf(*decoded), RootOf(SampleFooter()));
}

TEST(SealFooter, IsRefusedWithAnyBitFlipped) {
  const FooterBytes intact = Encode(SampleFooter());
  for (std::size_t bit = 0; bit < 8 * intact.size(); ++bit) {
    FooterBytes flipped = intact;
    flipped[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
    EXPECT_FALSE(Decode(flipped)) << "bit " << bit;
  }
}

TEST(SealFooter, OfNoPagesOrMoreThanSqliteHasIsRefused) {
  EXPECT_FALSE(Decode(Encode({.pages = 0, .top = {}})));
  EXPECT_FALSE(Decode(Encode({.pages = 0x1'0000'0000, .top = {}})));
}

TEST(SealTree, HandsOutEveryBlockOnceAndHashesUpwards) {
  const std::uint64_t kPages = 128 * 128 + 1;
  const SealLayout layout(kPages);
  std::map<int, std::vector<Hash>> levels;
  SealTree tree(layout, [&](int level, std::uint64_t index, const Page& block) -> base::Result<void> {
    EXPECT_EQ(index, levels[level].size());
    levels[level].push_back(HashOf(HashPurpose::kTreeBlock, block));
    return {};
  });
  for (std::uint64_t page = 0; page < kPages; ++page) {
    Hash hash{};
    hash[0] = static_cast<std::uint8_t>(page);
    ASSERT_TRUE(tree.Add(hash));
  }
  const auto top = tree.Finish();
  ASSERT_TRUE(top);
  for (int level = 0; level < layout.Levels(); ++level) EXPECT_EQ(levels[level].size(), layout.Blocks(level));
  // The top block is the hashes of the blocks below it, then zeros.
  Page expected{};
  std::copy(levels[1][0].begin(), levels[1][0].end(), expected.begin());
  std::copy(levels[1][1].begin(), levels[1][1].end(), expected.begin() + 32);
  EXPECT_EQ(*top, HashOf(HashPurpose::kTreeBlock, expected));
}

TEST(SealTree, StopsWhereABlockIsNotTaken) {
  SealTree tree(SealLayout(1), [](int, std::uint64_t, const Page&) -> base::Result<void> {
    return base::Fail(base::ErrorKind::kMachine, "the disk is full");
  });
  ASSERT_TRUE(tree.Add({}));
  const auto top = tree.Finish();
  ASSERT_FALSE(top);
  EXPECT_EQ(top.error().message, "the disk is full");
}

}  // namespace
}  // namespace foyer::content
