// What a key of the on-screen keyboard does. Knows neither its place nor its look.
#pragma once

#include <string>

namespace foyer::actions {

enum class KeyKind { kCharacter, kDelete, kClear, kSwitchPage, kDone };

struct KeyStroke {
  KeyKind kind = KeyKind::kCharacter;
  std::string text;  // of kCharacter: what it types, UTF-8

  friend bool operator==(const KeyStroke&, const KeyStroke&) = default;
};

}  // namespace foyer::actions
