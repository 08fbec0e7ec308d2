// The on-screen keyboard: which keys there are, where they stand, what they type, how they look. Does not
// know what fingers mean (see key_presses.h) nor what is typed into.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/ui.h"

namespace foyer::ui {

enum class KeyboardKind { kQwerty, kAzerty, kQwertz };
// By its name in the configuration: "azerty".
std::optional<KeyboardKind> FindKeyboard(std::string_view name);

// Where the glass is too low for a row of digits, they stand on a page of their own.
enum class KeyboardPage { kLetters, kDigits };

using actions::KeyKind;

struct Key {
  std::string id;  // "keyboard/a"
  KeyKind kind = KeyKind::kCharacter;
  std::string text;                       // what it types, UTF-8; empty: nothing
  std::vector<std::string> alternatives;  // what it types when held
  Rect rect;                              // window px; neighbours touch, so that no touch falls between them
};

struct Keyboard {
  Rect rect;  // window px
  std::vector<Key> keys;

  const Key* Find(std::string_view id) const;
  // The key nearest to a point of the keyboard (window px); nullptr off the keyboard.
  const Key* At(float x, float y) const;
};

struct KeyboardSpec {
  KeyboardKind kind = KeyboardKind::kQwerty;
  KeyboardPage page = KeyboardPage::kLetters;
};

// At the foot of `area` (window px), as large as it can be without taking the page away.
Keyboard LayOutKeyboard(const Scale& scale, const KeyboardSpec& spec, const Rect& area);

// Where the letters under a held key appear, one a letter, window px: above the key, as wide as keys.
std::vector<Rect> AlternativeRects(const Keyboard& keyboard, const Key& key);

// Every character that some keyboard types.
std::u32string KeyboardCharacters();

// What the fingers are doing to it.
struct KeyboardLook {
  std::vector<std::string> pressed;  // Key::id
  std::string open;                  // the key whose alternatives are shown; empty: none
  int chosen = -1;                   // of them
};

inline constexpr const char* kKeyboardLayer = "keyboard";
inline constexpr const char* kAlternativesLayer = "keyboard-alternatives";

// With the keys that are down, and the alternatives of one that is held.
void DrawKeyboard(Ui& ui, const Keyboard& keyboard, const KeyboardLook& look);

}  // namespace foyer::ui
