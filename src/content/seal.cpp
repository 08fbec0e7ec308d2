// The seal's footer, layout and tree, and the appending of all three.
#include "content/seal.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "content/file_bytes.h"

namespace foyer::content {
namespace {

// Sixteen bytes that no text and no SQLite page ends with by chance.
constexpr std::array<std::uint8_t, 16> kMagic = {'F', 'o', 'y',  'e',  'r',  ' ',  's',  'e',
                                                 'a', 'l', 0xF0, 0x9F, 0x94, 0x92, '\r', '\n'};
constexpr std::size_t kVersionAt = 16, kPageBytesAt = 20, kPagesAt = 24, kTopAt = 32, kRootAt = 64;

std::uint64_t Quotient(std::uint64_t count, std::uint64_t per) {
  return (count + per - 1) / per;
}

}  // namespace

FooterBytes Encode(const Footer& footer) {
  FooterBytes bytes{};
  std::copy(kMagic.begin(), kMagic.end(), bytes.begin());
  PutBigEndian(footer.version, std::span(bytes).subspan<kVersionAt, 4>());
  PutBigEndian(kPageBytes, std::span(bytes).subspan<kPageBytesAt, 4>());
  PutBigEndian(footer.pages, std::span(bytes).subspan<kPagesAt, 8>());
  std::copy(footer.top.begin(), footer.top.end(), bytes.begin() + kTopAt);
  const Hash root = HashOf(HashPurpose::kRoot, std::span(bytes).first<kRootAt>());
  std::copy(root.begin(), root.end(), bytes.begin() + kRootAt);
  return bytes;
}

Hash RootOf(const Footer& footer) {
  const FooterBytes bytes = Encode(footer);
  Hash root;
  std::copy(bytes.begin() + kRootAt, bytes.end(), root.begin());
  return root;
}

std::optional<Footer> Decode(const FooterBytes& bytes) {
  Footer footer;
  footer.version = static_cast<std::uint32_t>(GetBigEndian(std::span(bytes).subspan<kVersionAt, 4>()));
  footer.pages = GetBigEndian(std::span(bytes).subspan<kPagesAt, 8>());
  std::copy(bytes.begin() + kTopAt, bytes.begin() + kRootAt, footer.top.begin());
  const bool possible = footer.pages >= 1 && footer.pages <= 0xFFFFFFFF;
  // Encoding again also compares the magic, the page size and the root.
  if (!possible || Encode(footer) != bytes) return std::nullopt;
  return footer;
}

SealLayout::SealLayout(std::uint64_t pages) : pages_(pages) {
  std::uint64_t blocks = pages;
  do {
    blocks = Quotient(blocks, kHashesPerBlock);
    blocks_.push_back(blocks);
  } while (blocks > 1);
}

std::uint64_t SealLayout::BlockOffset(int level, std::uint64_t index) const {
  std::uint64_t before = pages_ + index;
  for (int i = 0; i < level; ++i) before += blocks_[i];
  return before * kPageBytes;
}

std::uint64_t SealLayout::FooterOffset() const {
  return BlockOffset(Levels(), 0);
}

SealTree::SealTree(const SealLayout& layout, BlockSink sink)
    : open_(layout.Levels()), sink_(std::move(sink)) {}

base::Result<void> SealTree::Add(const Hash& page) {
  return AddTo(0, page);
}

base::Result<void> SealTree::AddTo(int level, const Hash& hash) {
  OpenBlock& block = open_[level];
  std::copy(hash.begin(), hash.end(), block.bytes.begin() + block.hashes * hash.size());
  return ++block.hashes == kHashesPerBlock ? Close(level) : base::Result<void>();
}

base::Result<void> SealTree::Close(int level) {
  OpenBlock& block = open_[level];
  if (auto taken = sink_(level, block.index, block.bytes); !taken) return taken;
  const Hash hash = HashOf(HashPurpose::kTreeBlock, block.bytes);
  block = OpenBlock{.index = block.index + 1};
  if (level + 1 < static_cast<int>(open_.size())) return AddTo(level + 1, hash);
  top_ = hash;
  return {};
}

base::Result<Hash> SealTree::Finish() {
  for (int level = 0; level < static_cast<int>(open_.size()); ++level) {
    if (open_[level].hashes == 0) continue;
    if (auto closed = Close(level); !closed) return tl::unexpected(closed.error());
  }
  return top_;
}

base::Result<void> AppendSeal(int file, std::uint64_t pages, const std::string& name) {
  const SealLayout layout(pages);
  SealTree tree(layout, [&](int level, std::uint64_t index, const Page& block) {
    return WriteAt(file, layout.BlockOffset(level, index), block, name);
  });
  Page page;
  for (std::uint64_t number = 0; number < pages; ++number) {
    if (auto read = ReadAt(file, number * kPageBytes, page, name); !read) return read;
    if (auto added = tree.Add(HashOf(HashPurpose::kPage, page)); !added) return added;
  }
  const auto top = tree.Finish();
  if (!top) return tl::unexpected(top.error());
  return WriteAt(file, layout.FooterOffset(), Encode({.pages = pages, .top = *top}), name);
}

}  // namespace foyer::content
