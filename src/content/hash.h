// BLAKE2b-256, one digest for every purpose the content has. Does not say what a digest is compared with.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace foyer::content {

using Hash = std::array<std::uint8_t, 32>;

// Digests of different purposes never coincide, so a tree block cannot pass as a page. kDocument is plain
// BLAKE2b-256, which `b2sum -l 256` prints too.
enum class HashPurpose { kDocument, kPage, kTreeBlock, kRoot };

// Hashes what comes in pieces.
class Hasher {
 public:
  explicit Hasher(HashPurpose purpose);
  void Add(std::span<const std::uint8_t> bytes);
  Hash Finish();  // once

 private:
  static constexpr std::size_t kStateBytes = 384;
  alignas(64) std::array<std::byte, kStateBytes> state_;
};

Hash HashOf(HashPurpose purpose, std::span<const std::uint8_t> bytes);

std::string ToHex(std::span<const std::uint8_t> bytes);  // lower case

}  // namespace foyer::content
