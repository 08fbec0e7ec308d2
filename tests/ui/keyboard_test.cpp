// Keyboards on every glass: which keys there are, how large, where.
#include "ui/keyboard.h"

#include <gtest/gtest.h>

#include <set>

#include "actions/key_stroke.h"
#include "support/drawing_board.h"

namespace foyer::ui {

using actions::KeyStroke;

namespace {

struct Glass {
  base::PixelSize size;
  float px_per_mm;
  Rect area;  // what the page has
  float least_mm;
};

// The 7 inch display is 154 x 86 mm.
const Glass kGlasses[] = {
    {{1920, 1080}, kAssumedPxPerMm, {215, 87, 1705, 993}, 16},
    {{1080, 1920}, kAssumedPxPerMm, {0, 87, 1080, 1761}, 16},
    {{1280, 720}, kAssumedPxPerMm, {215, 87, 1065, 633}, 16},
    {{3840, 2160}, 3.2f, {400, 200, 3440, 1960}, 16},
    {{800, 480}, 800 / 154.0f, {80, 0, 720, 480}, 9},
    {{480, 800}, 800 / 154.0f, {0, 0, 480, 720}, 8},
};
constexpr KeyboardKind kKinds[] = {KeyboardKind::kQwerty, KeyboardKind::kAzerty, KeyboardKind::kQwertz};

Keyboard LayOut(const Glass& glass, KeyboardKind kind, KeyboardPage page = KeyboardPage::kLetters) {
  return LayOutKeyboard(Scale(glass.size, glass.px_per_mm, 0), {kind, page}, glass.area);
}

// What the keys type that stand beside `key`.
std::string RowOf(const Keyboard& keyboard, const char* key) {
  std::string row;
  for (const Key& each : keyboard.keys) {
    if (each.rect.y == keyboard.Find(key)->rect.y) row += each.text;
  }
  return row;
}

TEST(Keyboard, HasTheLettersOfItsName) {
  const Glass& glass = kGlasses[0];
  EXPECT_EQ(RowOf(LayOut(glass, KeyboardKind::kQwerty), "keyboard/q"), "qwertyuiop");
  EXPECT_EQ(RowOf(LayOut(glass, KeyboardKind::kAzerty), "keyboard/a"), "azertyuiop");
  EXPECT_EQ(RowOf(LayOut(glass, KeyboardKind::kAzerty), "keyboard/q"), "qsdfghjklm");
  EXPECT_EQ(RowOf(LayOut(glass, KeyboardKind::kQwertz), "keyboard/q"), "qwertzuiop");
  EXPECT_EQ(RowOf(LayOut(glass, KeyboardKind::kQwertz), "keyboard/y"), "yxcvbnm");
  EXPECT_EQ(FindKeyboard("azerty"), KeyboardKind::kAzerty);
  for (const char* name : {"", "digits", "QWERTY", "dvorak"}) EXPECT_FALSE(FindKeyboard(name)) << name;
}

TEST(Keyboard, TypesEveryLetterAndDigitOnEveryGlass) {
  for (const Glass& glass : kGlasses) {
    for (const KeyboardKind kind : kKinds) {
      std::set<std::string> typed;
      std::set<KeyKind> kinds;
      for (const KeyboardPage page : {KeyboardPage::kLetters, KeyboardPage::kDigits}) {
        std::set<std::string> ids;
        for (const Key& key : LayOut(glass, kind, page).keys) {
          EXPECT_TRUE(ids.insert(key.id).second) << key.id;
          kinds.insert(key.kind);
          typed.insert(key.text);
        }
        for (const char* id : {"keyboard/space", "keyboard/delete", "keyboard/clear", "keyboard/done"}) {
          EXPECT_TRUE(ids.contains(id)) << id;
        }
      }
      for (char c = 'a'; c <= 'z'; ++c) EXPECT_TRUE(typed.contains(std::string(1, c))) << c;
      for (char c = '0'; c <= '9'; ++c) EXPECT_TRUE(typed.contains(std::string(1, c))) << c;
      EXPECT_TRUE(typed.contains("-") && typed.contains("’") && typed.contains(" "));
      const bool low = static_cast<float>(glass.size.height) / glass.px_per_mm < 160;
      EXPECT_EQ(kinds.contains(KeyKind::kSwitchPage), low);
    }
  }
}

TEST(Keyboard, KeysAreLargeDoNotOverlapAndLeaveRoomForThePage) {
  for (const Glass& glass : kGlasses) {
    for (const KeyboardKind kind : kKinds) {
      const Keyboard keyboard = LayOut(glass, kind);
      EXPECT_EQ(keyboard.rect.bottom(), glass.area.bottom());
      EXPECT_LE(keyboard.rect.height, static_cast<float>(glass.size.height) / 2);
      for (const Key& key : keyboard.keys) {
        EXPECT_GE(std::min(key.rect.width, key.rect.height), glass.least_mm * glass.px_per_mm)
            << key.id << " at " << glass.size.width << "x" << glass.size.height;
        const Rect inside = Intersection(key.rect, keyboard.rect);
        EXPECT_EQ(inside.width, key.rect.width) << key.id;
        EXPECT_EQ(inside.height, key.rect.height) << key.id;
        for (const Key& other : keyboard.keys) {
          const Rect common = Intersection(key.rect, other.rect);
          EXPECT_TRUE(&key == &other || common.width == 0 || common.height == 0) << key.id << other.id;
        }
      }
    }
  }
}

TEST(Keyboard, NoTouchFallsBetweenKeys) {
  const Keyboard keyboard = LayOut(kGlasses[4], KeyboardKind::kQwerty);
  for (float y = keyboard.rect.y; y < keyboard.rect.bottom(); y += 3) {
    for (float x = keyboard.rect.x; x < keyboard.rect.right(); x += 3) EXPECT_NE(keyboard.At(x, y), nullptr);
  }
  const Rect a = keyboard.Find("keyboard/a")->rect;
  EXPECT_EQ(keyboard.At(a.x - 2, a.y + 5)->id, "keyboard/a");
  EXPECT_EQ(keyboard.At(a.x, keyboard.rect.y - 1), nullptr);
}

TEST(Keyboard, AlternativesStandAboveTheirKeyAndInsideTheKeyboardsWidth) {
  for (const Glass& glass : kGlasses) {
    const Keyboard keyboard = LayOut(glass, KeyboardKind::kAzerty);
    int with_alternatives = 0;
    for (const Key& key : keyboard.keys) {
      const auto rects = AlternativeRects(keyboard, key);
      ASSERT_EQ(rects.size(), key.alternatives.size());
      with_alternatives += rects.empty() ? 0 : 1;
      for (const Rect& rect : rects) {
        EXPECT_EQ(rect.bottom(), key.rect.y);
        EXPECT_GE(rect.x, keyboard.rect.x);
        EXPECT_LE(rect.right(), keyboard.rect.right() + 1);
      }
    }
    EXPECT_GT(with_alternatives, 10);
  }
}

TEST(Keyboard, FontsHaveAllItTypes) {
  const Scale scale({1280, 720}, kAssumedPxPerMm, 0);
  const Typefaces& fonts = support::FontsFor(scale);
  EXPECT_GT(KeyboardCharacters().size(), 100u);
  for (const char32_t c : KeyboardCharacters()) {
    EXPECT_TRUE(fonts.HasGlyph(TextStyle::kBrand, c) && fonts.HasGlyph(TextStyle::kLead, c))
        << static_cast<unsigned>(c);
  }
}

class DrawnKeyboard : public testing::Test {
 protected:
  void Draw(const KeyboardLook& look) {
    board_.Lay([&](Ui& ui) { DrawKeyboard(ui, keyboard_, look); });
  }

  support::Board board_;
  const Keyboard keyboard_ = LayOutKeyboard(Scale(board_.size, board_.px_per_mm, 0), {}, {0, 0, 1920, 1080});
};

TEST_F(DrawnKeyboard, EveryKeyIsANamedButtonOnItsLayer) {
  Draw({});
  ASSERT_EQ(board_.tree.nodes.size(), keyboard_.keys.size());
  for (const Node& node : board_.tree.nodes) {
    EXPECT_EQ(node.role, "button") << node.id;
    EXPECT_EQ(node.layer, kKeyboardLayer) << node.id;
    EXPECT_FALSE(node.name.empty()) << node.id;
    EXPECT_FALSE(node.ActionText().empty()) << node.id;
  }
  EXPECT_EQ(board_.tree.Find("keyboard/a")->name, "a");
  EXPECT_EQ(board_.tree.Find("keyboard/delete")->name, "Delete");
  EXPECT_EQ(board_.tree.Find("keyboard/space")->name, "Space");
  EXPECT_EQ(board_.tree.Find("keyboard/-")->name, "Hyphen");
}

TEST_F(DrawnKeyboard, ShowsWhatIsPressedAndWhatAHeldKeyOffers) {
  Draw({});
  const auto before = board_.tree.Find("keyboard/e")->background;
  Draw({.pressed = {"keyboard/e"}, .open = "keyboard/e", .chosen = 1});
  EXPECT_NE(board_.tree.Find("keyboard/e")->background, before);
  ASSERT_NE(board_.tree.Find("keyboard/e/2"), nullptr);
  EXPECT_EQ(board_.tree.Find("keyboard/e/2")->name, "è");
  EXPECT_NE(board_.tree.Find("keyboard/e/2")->background, board_.tree.Find("keyboard/e/1")->background);
}

TEST_F(DrawnKeyboard, HoldsTheStrokeOfEachKey) {
  Draw({.pressed = {}, .open = "keyboard/e", .chosen = -1});
  const auto stroke = [&](const char* id) { return std::get<KeyStroke>(*board_.tree.Find(id)->action); };
  EXPECT_EQ(stroke("keyboard/e"), (KeyStroke{KeyKind::kCharacter, "e"}));
  EXPECT_EQ(stroke("keyboard/delete").kind, KeyKind::kDelete);
  EXPECT_EQ(stroke("keyboard/e/2"), (KeyStroke{KeyKind::kCharacter, "è"}));
}

}  // namespace
}  // namespace foyer::ui
