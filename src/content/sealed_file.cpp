// Reading a sealed database page by page, each against its path of hashes up to the root.
#include "content/sealed_file.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/input_file.h"
#include "content/file_header.h"

namespace foyer::content {
namespace {

// 256 KiB of tree, which is the whole tree of a 32 MB report.
constexpr std::size_t kMaxVerifiedBlocks = 64;

base::Error Damaged(const std::string& path, const std::string& where) {
  return {base::ErrorKind::kInput,
          fmt::format("{}: the file is damaged: {} does not match the seal", path, where)};
}

}  // namespace

base::Result<std::unique_ptr<SealedFile>> SealedFile::Open(const std::string& path) {
  auto file = base::OpenInputFile(path, "a report database");
  if (!file) return tl::unexpected(base::WithContext(path, file.error()));
  const auto footer = CheckHeaderAndFooter(file->Number(), path);
  if (!footer) return tl::unexpected(footer.error());
  std::unique_ptr<SealedFile> sealed(new SealedFile(path, std::move(*file), *footer));
  if (auto top = sealed->Block(sealed->layout_.Levels() - 1, 0); !top) return tl::unexpected(top.error());
  return sealed;
}

SealedFile::SealedFile(std::string path, base::FileDescriptor file, const Footer& footer)
    : path_(std::move(path)),
      file_(std::move(file)),
      footer_(footer),
      root_(RootOf(footer)),
      layout_(footer.pages) {}

base::Result<void> SealedFile::Read(std::uint64_t offset, std::span<std::uint8_t> bytes) {
  Page page;
  while (!bytes.empty()) {
    const std::size_t in_page = offset % kPageBytes;
    const std::size_t count = std::min(bytes.size(), kPageBytes - in_page);
    if (auto read = ReadPage(offset / kPageBytes, page); !read) {
      failure_ = read.error();
      return read;
    }
    std::copy_n(page.begin() + in_page, count, bytes.begin());
    bytes = bytes.subspan(count);
    offset += count;
  }
  return {};
}

base::Result<void> SealedFile::ReadPage(std::uint64_t number, Page& page) {
  if (number >= footer_.pages)
    return tl::unexpected(Damaged(path_, fmt::format("a page behind the last ({})", number)));
  const auto expected = HashInBlock(0, number);
  if (!expected) return tl::unexpected(expected.error());
  if (auto read = ReadAt(file_.Number(), number * kPageBytes, page, path_); !read) return read;
  if (HashOf(HashPurpose::kPage, page) != *expected) {
    return tl::unexpected(Damaged(path_, fmt::format("page {} of {}", number + 1, footer_.pages)));
  }
  return {};
}

base::Result<Hash> SealedFile::HashInBlock(int level, std::uint64_t position) {
  const auto block = Block(level, position / kHashesPerBlock);
  if (!block) return tl::unexpected(block.error());
  Hash hash;
  std::copy_n((*block)->bytes.begin() + position % kHashesPerBlock * hash.size(), hash.size(), hash.begin());
  return hash;
}

base::Result<const SealedFile::VerifiedBlock*> SealedFile::Block(int level, std::uint64_t index) {
  for (const auto& block : blocks_) {
    if (block->level != level || block->index != index) continue;
    block->last_use = ++uses_;
    return block.get();
  }
  const bool is_top = level + 1 == layout_.Levels();
  const auto expected = is_top ? base::Result<Hash>(footer_.top) : HashInBlock(level + 1, index);
  if (!expected) return tl::unexpected(expected.error());

  Page bytes;
  if (auto read = ReadAt(file_.Number(), layout_.BlockOffset(level, index), bytes, path_); !read) {
    return tl::unexpected(read.error());
  }
  if (HashOf(HashPurpose::kTreeBlock, bytes) != *expected) {
    return tl::unexpected(
        Damaged(path_, fmt::format("block {} of level {} of the hash tree", index + 1, level)));
  }
  VerifiedBlock& block = OldestBlock();
  block = {.level = level, .index = index, .last_use = ++uses_, .bytes = bytes};
  return &block;
}

SealedFile::VerifiedBlock& SealedFile::OldestBlock() {
  if (blocks_.size() < kMaxVerifiedBlocks) return *blocks_.emplace_back(std::make_unique<VerifiedBlock>());
  return **std::min_element(blocks_.begin(), blocks_.end(),
                            [](const auto& a, const auto& b) { return a->last_use < b->last_use; });
}

base::Result<void> SealedFile::CheckEverything() const {
  // The size and the footer again: the file may have changed since it was opened.
  const auto footer = CheckHeaderAndFooter(file_.Number(), path_);
  if (!footer) return tl::unexpected(footer.error());
  if (RootOf(*footer) != root_)
    return tl::unexpected(Damaged(path_, "the root, changed since the file was opened,"));

  Page page;
  SealTree tree(layout_, [&](int level, std::uint64_t index, const Page& block) -> base::Result<void> {
    if (auto read = ReadAt(file_.Number(), layout_.BlockOffset(level, index), page, path_); !read)
      return read;
    if (page == block) return {};
    const auto pages =
        level == 0 ? fmt::format("one of the pages {} to {}, or their hashes,", index * kHashesPerBlock + 1,
                                 std::min((index + 1) * kHashesPerBlock, footer_.pages))
                   : fmt::format("block {} of level {} of the hash tree", index + 1, level);
    return tl::unexpected(Damaged(path_, pages));
  });
  for (std::uint64_t number = 0; number < footer_.pages; ++number) {
    if (auto read = ReadAt(file_.Number(), number * kPageBytes, page, path_); !read) return read;
    if (auto added = tree.Add(HashOf(HashPurpose::kPage, page)); !added) return added;
  }
  const auto top = tree.Finish();
  if (!top) return tl::unexpected(top.error());
  if (*top != footer_.top) return tl::unexpected(Damaged(path_, "the top of the hash tree"));
  return {};
}

}  // namespace foyer::content
