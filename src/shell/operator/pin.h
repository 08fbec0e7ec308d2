// The operator's PIN: what makes a good one, and its hash (argon2id). Stores nothing and counts no attempts.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/error.h"

namespace foyer::shell {

inline constexpr std::size_t kLeastPinDigits = 4, kMostPinDigits = 12;

// Refuses what is no PIN (digits, so many of them) or what everybody tries first: 0000, 1234, 4321.
base::Result<void> RequireGoodPin(std::string_view pin);

// One line of text that tells the PIN to nobody. Takes about a tenth of a second, and 64 MB for so long;
// errors are kMachine.
base::Result<std::string> HashPin(std::string_view pin);

// Whether `hash` is one of ours, by its form alone.
bool IsPinHash(const std::string& hash);
// As slow as HashPin. False where `hash` is none of ours.
bool PinMatches(std::string_view pin, const std::string& hash);

}  // namespace foyer::shell
