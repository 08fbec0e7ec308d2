// BLAKE2b-256 through libsodium. sodium_init() is not needed for hashing: it would only buy a tenth of its
// speed.
#include "content/hash.h"

#include <sodium.h>

#include <cstring>

namespace foyer::content {
namespace {

using State = crypto_generichash_blake2b_state;

// Padded with zeros to crypto_generichash_blake2b_PERSONALBYTES.
const char* PersonalOf(HashPurpose purpose) {
  switch (purpose) {
    case HashPurpose::kDocument:
      return "";
    case HashPurpose::kPage:
      return "foyer page";
    case HashPurpose::kTreeBlock:
      return "foyer tree block";
    case HashPurpose::kRoot:
      return "foyer root";
  }
  return "";
}

}  // namespace

Hasher::Hasher(HashPurpose purpose) {
  static_assert(sizeof(State) <= kStateBytes && alignof(State) <= 64);
  unsigned char personal[crypto_generichash_blake2b_PERSONALBYTES] = {};
  const char* name = PersonalOf(purpose);
  std::memcpy(personal, name, std::strlen(name));
  crypto_generichash_blake2b_init_salt_personal(reinterpret_cast<State*>(state_.data()), nullptr, 0,
                                                std::tuple_size_v<Hash>, nullptr, personal);
}

void Hasher::Add(std::span<const std::uint8_t> bytes) {
  crypto_generichash_blake2b_update(reinterpret_cast<State*>(state_.data()), bytes.data(), bytes.size());
}

Hash Hasher::Finish() {
  Hash hash;
  crypto_generichash_blake2b_final(reinterpret_cast<State*>(state_.data()), hash.data(), hash.size());
  return hash;
}

Hash HashOf(HashPurpose purpose, std::span<const std::uint8_t> bytes) {
  Hasher hasher(purpose);
  hasher.Add(bytes);
  return hasher.Finish();
}

std::string ToHex(std::span<const std::uint8_t> bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string hex;
  for (std::uint8_t byte : bytes) {
    hex += kDigits[byte >> 4];
    hex += kDigits[byte & 15];
  }
  return hex;
}

}  // namespace foyer::content
