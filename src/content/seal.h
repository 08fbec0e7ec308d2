// The seal: a hash tree behind the pages of an ordinary SQLite database, so that each page can be checked
// when it is read and only the root needs trust. Knows the layout and the arithmetic; reading is
// sealed_file.h.
//
//   pages        what SQLite sees, kPageBytes each
//   level 0      the pages' hashes, 128 to a block of kPageBytes, the last block padded with zeros
//   level 1, …   the hashes of the blocks below, packed alike, until a level is one block: the top
//   footer       kFooterBytes: magic, version, page size, page count, hash of the top block, root (numbers
//   big-endian)
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "content/hash.h"

namespace foyer::content {

inline constexpr std::size_t kPageBytes = 4096;
inline constexpr std::size_t kHashesPerBlock = kPageBytes / std::tuple_size_v<Hash>;
inline constexpr std::size_t kFooterBytes = 96;
inline constexpr std::uint32_t kSealVersion = 1;

using Page = std::array<std::uint8_t, kPageBytes>;
using FooterBytes = std::array<std::uint8_t, kFooterBytes>;

struct Footer {
  std::uint32_t version = kSealVersion;
  std::uint64_t pages = 0;
  Hash top{};
};

// Over everything else in the footer, and through `top` over the whole file.
Hash RootOf(const Footer& footer);

FooterBytes Encode(const Footer& footer);

// Nothing where these are not the bytes of a footer, or one of them changed.
std::optional<Footer> Decode(const FooterBytes& bytes);

// Where everything is in a sealed file of so many pages. REQUIRES: 1 <= pages < 2^32, which SQLite
// guarantees.
class SealLayout {
 public:
  explicit SealLayout(std::uint64_t pages);

  int Levels() const { return static_cast<int>(blocks_.size()); }
  std::uint64_t Blocks(int level) const { return blocks_[level]; }
  std::uint64_t BlockOffset(int level, std::uint64_t index) const;
  std::uint64_t FooterOffset() const;
  std::uint64_t FileBytes() const { return FooterOffset() + kFooterBytes; }

 private:
  std::uint64_t pages_;
  std::vector<std::uint64_t> blocks_;  // per level
};

// Takes the hashes of pages in order and hands out each tree block when it is full. Holds one block a level.
class SealTree {
 public:
  using BlockSink = std::function<base::Result<void>(int level, std::uint64_t index, const Page& block)>;

  SealTree(const SealLayout& layout, BlockSink sink);

  base::Result<void> Add(const Hash& page);
  base::Result<Hash> Finish();  // the hash of the top block

 private:
  struct OpenBlock {
    Page bytes{};
    std::size_t hashes = 0;
    std::uint64_t index = 0;
  };

  base::Result<void> AddTo(int level, const Hash& hash);
  base::Result<void> Close(int level);

  std::vector<OpenBlock> open_;
  BlockSink sink_;
  Hash top_{};
};

// Appends the seal to the database in `file`, open for reading and writing, of `pages` pages and nothing
// else. Errors begin with `name`.
base::Result<void> AppendSeal(int file, std::uint64_t pages, const std::string& name);

}  // namespace foyer::content
