// A sealed database as bytes: whatever it hands out was compared with the seal at that moment. Knows nothing
// of SQL, writes nothing, and keeps a bounded number of tree blocks however large the file is.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/file_descriptor.h"
#include "content/file_bytes.h"
#include "content/seal.h"

namespace foyer::content {

// Used by one thread. Does not move, because SQLite keeps its address.
class SealedFile {
 public:
  // Reads the header, the footer and the top of the tree, however large the file.
  static base::Result<std::unique_ptr<SealedFile>> Open(const std::string& path);

  SealedFile(const SealedFile&) = delete;
  SealedFile& operator=(const SealedFile&) = delete;

  const std::string& Path() const { return path_; }
  const Hash& Root() const { return root_; }
  std::uint64_t DatabaseBytes() const { return footer_.pages * kPageBytes; }

  // Bytes of the database, without the seal; each page they lie in is checked. An error is also kept for
  // TakeFailure().
  base::Result<void> Read(std::uint64_t offset, std::span<std::uint8_t> bytes);

  // The sentence behind SQLite's "disk I/O error": the last one that Read gave since this was asked.
  std::optional<base::Error> TakeFailure() { return std::exchange(failure_, std::nullopt); }

  // Reads every byte of the file and computes the seal anew.
  base::Result<void> CheckEverything() const;

 private:
  struct VerifiedBlock {
    int level = 0;
    std::uint64_t index = 0, last_use = 0;
    Page bytes;
  };

  SealedFile(std::string path, base::FileDescriptor file, const Footer& footer);

  base::Result<void> ReadPage(std::uint64_t number, Page& page);
  base::Result<Hash> HashInBlock(int level, std::uint64_t position);
  base::Result<const VerifiedBlock*> Block(int level, std::uint64_t index);
  VerifiedBlock& OldestBlock();

  std::string path_;
  base::FileDescriptor file_;
  Footer footer_;
  Hash root_;
  SealLayout layout_;
  std::vector<std::unique_ptr<VerifiedBlock>> blocks_;
  std::uint64_t uses_ = 0;
  std::optional<base::Error> failure_;
};

}  // namespace foyer::content
