// argon2id through libsodium.
#include "shell/operator/pin.h"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>

namespace foyer::shell {
namespace {

// What libsodium recommends where somebody waits; a board of 512 MB has this much.
constexpr unsigned long long kOperations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr std::size_t kMemory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

// Every digit the same distance from the one before: 0000, 1234, 9876.
bool IsStaircase(std::string_view pin) {
  const int step = pin[1] - pin[0];
  if (step < -1 || step > 1) return false;
  return std::adjacent_find(pin.begin(), pin.end(), [&](char a, char b) { return b - a != step; }) ==
         pin.end();
}

}  // namespace

base::Result<void> RequireGoodPin(std::string_view pin) {
  const bool is_digits = std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!is_digits || pin.size() < kLeastPinDigits || pin.size() > kMostPinDigits) {
    return base::Fail(base::ErrorKind::kInput, fmt::format("this is no PIN, expected {} to {} digits",
                                                           kLeastPinDigits, kMostPinDigits));
  }
  if (IsStaircase(pin)) {
    return base::Fail(
        base::ErrorKind::kInput,
        "this PIN is among the first that anybody tries, expected digits that do not simply count");
  }
  return {};
}

base::Result<std::string> HashPin(std::string_view pin) {
  char hash[crypto_pwhash_STRBYTES] = {};
  const bool is_ready = sodium_init() >= 0;
  if (!is_ready || crypto_pwhash_str(hash, pin.data(), pin.size(), kOperations, kMemory) != 0) {
    return base::Fail(base::ErrorKind::kMachine,
                      "the PIN cannot be hashed: there are not 64 MB of memory free");
  }
  return std::string(hash);
}

bool IsPinHash(const std::string& hash) {
  // Another cost than ours could take the kiosk minutes and gigabytes.
  return hash.size() < crypto_pwhash_STRBYTES &&
         crypto_pwhash_str_needs_rehash(hash.c_str(), kOperations, kMemory) == 0;
}

bool PinMatches(std::string_view pin, const std::string& hash) {
  return sodium_init() >= 0 && IsPinHash(hash) &&
         crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

}  // namespace foyer::shell
