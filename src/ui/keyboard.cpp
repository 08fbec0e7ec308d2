// Keys and their places.
#include "ui/keyboard.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"

namespace foyer::ui {
namespace {

constexpr std::size_t kRows = 3;

struct Letters {
  std::string_view name;
  std::array<std::string_view, kRows> rows;
};

constexpr Letters kLetters[] = {
#define FOYER_KEYBOARD(name, top, middle, bottom) {name, {top, middle, bottom}},
#define FOYER_ALTERNATIVES(letter, letters)
#include "ui/keyboards.inc"
#undef FOYER_KEYBOARD
#undef FOYER_ALTERNATIVES
};

struct Held {
  std::string_view letter, letters;
};

constexpr Held kHeld[] = {
#define FOYER_KEYBOARD(name, top, middle, bottom)
#define FOYER_ALTERNATIVES(letter, letters) {letter, letters},
#include "ui/keyboards.inc"
#undef FOYER_KEYBOARD
#undef FOYER_ALTERNATIVES
};

constexpr std::string_view kDigits = "digits", kHyphen = "-", kApostrophe = "’";
constexpr std::array<std::string_view, 3> kNames = {"qwerty", "azerty", "qwertz"};

// Lengths in mm. A key's visible cap is smaller by the gap.
constexpr float kWidestKey = 20, kHighestKey = 18, kLeastKey = 9, kPadding = 1.4f;
// The keyboard leaves more than half of a low glass to the page.
constexpr float kMostOfHeight = 0.46f, kDigitRowNeeds = 160;
// In keys.
constexpr float kKeysInRow = 10, kSwitchWidth = 1.5f, kDoneWidth = 2;

const Letters& LettersNamed(std::string_view name) {
  return *std::find_if(std::begin(kLetters), std::end(kLetters),
                       [&](const Letters& each) { return each.name == name; });
}

std::vector<std::string> Characters(std::string_view text) {
  std::vector<std::string> characters;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    base::NextCodePoint(text, at);
    characters.emplace_back(text.substr(begin, at - begin));
  }
  return characters;
}

std::vector<std::string> AlternativesOf(std::string_view letter) {
  for (const Held& held : kHeld) {
    if (held.letter == letter) return Characters(held.letters);
  }
  return {};
}

Key Character(const std::string& text) {
  return {"keyboard/" + (text == " " ? "space" : text), KeyKind::kCharacter, text, AlternativesOf(text), {}};
}

Key Control(const char* name, KeyKind kind) {
  return {std::string("keyboard/") + name, kind, "", {}, {}};
}

// Places keys from left to right, row by row.
class Placer {
 public:
  // `first` is the place of the first row's first key.
  Placer(Keyboard& keyboard, const Rect& first) : keyboard_(keyboard), first_(first) {}

  void BeginRow(float indent_in_keys) {
    ++row_;
    at_ = indent_in_keys;
  }
  void Put(Key key, float width_in_keys = 1) {
    const float left = std::round(first_.x + at_ * first_.width);
    at_ += width_in_keys;
    const float top = std::round(first_.y + static_cast<float>(row_) * first_.height);
    key.rect = {left, top, std::round(first_.x + at_ * first_.width) - left,
                std::round(first_.y + static_cast<float>(row_ + 1) * first_.height) - top};
    keyboard_.keys.push_back(std::move(key));
  }
  void PutAll(std::string_view characters) {
    for (const std::string& character : Characters(characters)) Put(Character(character));
  }

 private:
  Keyboard& keyboard_;
  Rect first_;
  int row_ = -1;
  float at_ = 0;
};

// What a row leaves free on each side, in keys.
float SideOf(std::string_view row) {
  return (kKeysInRow - static_cast<float>(Characters(row).size())) / 2;
}

// Space takes what the others leave; a sign that stands in a row above is not repeated.
void PutLastRow(Placer& placer, const Keyboard& keyboard, bool switches) {
  const auto is_above = [&](std::string_view sign) {
    return keyboard.Find("keyboard/" + std::string(sign)) != nullptr;
  };
  const bool hyphen = !is_above(kHyphen), apostrophe = !is_above(kApostrophe);
  const float signs = (hyphen ? 1.0f : 0.0f) + (apostrophe ? 1.0f : 0.0f);
  placer.BeginRow(0);
  if (switches) placer.Put(Control("switch", KeyKind::kSwitchPage), kSwitchWidth);
  if (hyphen) placer.PutAll(kHyphen);
  placer.Put(Character(" "), kKeysInRow - kDoneWidth - signs - (switches ? kSwitchWidth : 0));
  if (apostrophe) placer.PutAll(kApostrophe);
  placer.Put(Control("done", KeyKind::kDone), kDoneWidth);
}

}  // namespace

std::optional<KeyboardKind> FindKeyboard(std::string_view name) {
  const auto found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<KeyboardKind>(found - kNames.begin());
}

const Key* Keyboard::Find(std::string_view id) const {
  const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.id == id; });
  return found == keys.end() ? nullptr : &*found;
}

const Key* Keyboard::At(float x, float y) const {
  if (!rect.Contains(x, y)) return nullptr;
  const auto distance = [&](const Key& key) {
    return std::hypot(std::max({key.rect.x - x, 0.0f, x - key.rect.right()}),
                      std::max({key.rect.y - y, 0.0f, y - key.rect.bottom()}));
  };
  const Key* nearest = nullptr;
  for (const Key& key : keys) {
    if (key.rect.Contains(x, y)) return &key;
    if (nearest == nullptr || distance(key) < distance(*nearest)) nearest = &key;
  }
  return nearest;
}

Keyboard LayOutKeyboard(const Scale& scale, const KeyboardSpec& spec, const Rect& area) {
  const bool digit_row = scale.height_mm() >= kDigitRowNeeds;
  const bool digits = spec.page == KeyboardPage::kDigits && !digit_row;
  const Letters& digit_page = LettersNamed(kDigits);
  const Letters& letters = digits ? digit_page : LettersNamed(kNames[static_cast<std::size_t>(spec.kind)]);
  const float rows = digit_row ? kRows + 2 : kRows + 1, padding = scale.Px(kPadding);
  const float most = static_cast<float>(scale.window().height) * kMostOfHeight / rows;
  const float key_height = std::max(scale.TouchPx(kLeastKey), std::min(scale.TouchPx(kHighestKey), most));
  const float key_width = std::min(scale.TouchPx(kWidestKey), (area.width - 2 * padding) / kKeysInRow);

  Keyboard keyboard;
  const float height = std::round(rows * key_height + 2 * padding);
  keyboard.rect = {area.x, area.bottom() - height, area.width, height};
  Placer placer(keyboard, {area.x + (area.width - kKeysInRow * key_width) / 2, keyboard.rect.y + padding,
                           key_width, key_height});
  if (digit_row) {
    placer.BeginRow(0);
    placer.PutAll(digit_page.rows[0]);
  }
  for (std::size_t row = 0; row + 1 < kRows; ++row) {
    placer.BeginRow(SideOf(letters.rows[row]));
    placer.PutAll(letters.rows[row]);
  }
  const float side = SideOf(letters.rows[kRows - 1]);
  placer.BeginRow(0);
  placer.Put(Control("clear", KeyKind::kClear), side);
  placer.PutAll(letters.rows[kRows - 1]);
  placer.Put(Control("delete", KeyKind::kDelete), side);
  PutLastRow(placer, keyboard, !digit_row);
  return keyboard;
}

std::vector<Rect> AlternativeRects(const Keyboard& keyboard, const Key& key) {
  const auto count = static_cast<float>(key.alternatives.size());
  const float room = keyboard.rect.right() - count * key.rect.width;
  const float left = std::max(keyboard.rect.x, std::min(key.rect.x, room));
  std::vector<Rect> rects;
  for (std::size_t i = 0; i < key.alternatives.size(); ++i) {
    rects.push_back({left + static_cast<float>(i) * key.rect.width, key.rect.y - key.rect.height,
                     key.rect.width, key.rect.height});
  }
  return rects;
}

std::u32string KeyboardCharacters() {
  std::u32string characters;
  const auto add = [&](std::string_view text) {
    for (std::size_t at = 0; at < text.size();) characters += base::NextCodePoint(text, at);
  };
  for (const Letters& letters : kLetters) {
    for (std::string_view row : letters.rows) add(row);
  }
  for (const Held& held : kHeld) add(held.letters);
  return characters;
}

}  // namespace foyer::ui
