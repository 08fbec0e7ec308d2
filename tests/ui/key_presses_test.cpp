// What fingers on the keyboard type: tables of fingers that come, slide, rest and go.
#include "ui/key_presses.h"

#include <gtest/gtest.h>

#include <sstream>
#include <stdexcept>

namespace foyer::ui {
namespace {

using base::PointerPhase;
using std::chrono::milliseconds;

// Plays scripts such as "d1:a d2:b u1 u2": finger 1 comes down on a, finger 2 on b, both lift. m1:s slides to
// s, m1:e/2 to the second alternative of e, o1 far off the keyboard, c1 is a finger that the machine lost,
// w500 lets 500 ms pass. A step takes 20 ms.
class Hands {
 public:
  std::string Play(const std::string& script) {
    std::istringstream steps(script);
    for (std::string step; steps >> step;) Do(step);
    return typed_;
  }
  KeyPresses& presses() { return presses_; }
  const Keyboard& keyboard() const { return keyboard_; }

 private:
  void Do(const std::string& step) {
    now_ += milliseconds(20);
    if (step[0] == 'w') return Wait(std::stoi(step.substr(1)));
    base::PointerSample& sample = fingers_[step[1] - '0'];
    sample.id = step[1] - '0';
    sample.kind = base::PointerKind::kTouch;
    sample.time = now_;
    if (step.size() > 3) Place(step.substr(3), sample);
    switch (step[0]) {
      case 'd':
        sample.phase = PointerPhase::kDown;
        if (!presses_.Takes(sample.x, sample.y, keyboard_)) throw std::runtime_error("not taken: " + step);
        break;
      case 'm':
        sample.phase = PointerPhase::kMove;
        break;
      case 'o':
        sample.phase = PointerPhase::kMove;
        sample.y = -500;
        break;
      case 'u':
        sample.phase = PointerPhase::kUp;
        break;
      case 'c':
        sample.phase = PointerPhase::kCancel;
        break;
      default:
        throw std::runtime_error(step);
    }
    Take(presses_.Feed(sample, keyboard_));
  }

  void Place(const std::string& key, base::PointerSample& sample) {
    const std::size_t slash = key.find('/');
    const Key* found = keyboard_.Find("keyboard/" + key.substr(0, slash));
    if (found == nullptr) throw std::runtime_error("no key " + key);
    Rect rect = found->rect;
    if (slash != std::string::npos) {
      const auto index = static_cast<std::size_t>(std::stoi(key.substr(slash + 1)) - 1);
      rect = AlternativeRects(keyboard_, *found).at(index);
    }
    sample.x = rect.x + rect.width / 2;
    sample.y = rect.y + rect.height / 2;
  }

  // As the shell does: sleeps until something is due.
  void Wait(int ms) {
    const base::Time until = now_ + milliseconds(ms);
    for (auto due = presses_.NextTimeout(); due && *due <= until; due = presses_.NextTimeout()) {
      now_ = *due;
      Take(presses_.Poll(now_, keyboard_));
    }
    now_ = until;
  }

  void Take(const std::vector<KeyStroke>& strokes) {
    constexpr const char* kSigns[] = {"", "<", "C", "#", "!"};
    for (const KeyStroke& stroke : strokes) {
      const auto kind = static_cast<std::size_t>(stroke.kind);
      typed_ += stroke.kind == KeyKind::kCharacter ? stroke.text : kSigns[kind];
    }
  }

  // Low, so that it has a key that switches pages.
  Keyboard keyboard_ = LayOutKeyboard(Scale({800, 480}, 800 / 154.0f, 0), {}, {80, 0, 720, 480});
  KeyPresses presses_;
  base::PointerSample fingers_[10];
  base::Time now_ = std::chrono::seconds(50);
  std::string typed_;
};

struct Case {
  const char* script;
  const char* typed;
};

void ExpectAll(std::initializer_list<Case> cases) {
  for (const Case& each : cases) {
    Hands hands;
    EXPECT_EQ(hands.Play(each.script), each.typed) << each.script;
  }
}

TEST(KeyPresses, OneFingerTypesWhenItLifts) {
  ExpectAll({{"d1:a", ""},
             {"d1:a u1", "a"},
             {"d1:a u1 d1:b u1 d1:space u1 d1:c u1", "ab c"},
             {"d1:q w3000 u1", "q"},
             {"d1:clear u1", "C"},
             {"d1:done u1", "!"},
             {"d1:clear", ""},
             {"d1:done", ""}});
}

TEST(KeyPresses, TwoThumbsLoseNothingAndKeepTheOrderInWhichTheyCame) {
  ExpectAll({{"d1:a d2:b u1 u2", "ab"},
             {"d1:a d2:b u2 u1", "ab"},
             {"d1:a d2:b", "a"},
             {"d1:a d2:b d3:c u3 u2 u1", "abc"},
             {"d1:a d2:b u1 d1:c u2 d2:d u1 u2", "abcd"},
             {"d1:a d2:a d1:a u1 u2", "aaa"},
             {"d1:c d2:y u1 d1:b u2 d2:e u1 d1:r u2 u1", "cyber"},
             {"d1:a d2:space u1 d1:b u2 u1", "a b"},
             {"d1:a d2:done u1 u2", "a!"},
             {"d1:done d2:a u2 u1", "a!"},
             {"d1:clear d2:a u1 u2", "Ca"}});
}

TEST(KeyPresses, AFingerTakesTheKeyUnderItAlong) {
  ExpectAll({{"d1:a m1:s u1", "s"},
             {"d1:a m1:s m1:d u1", "d"},
             {"d1:a m1:s d2:l u1 u2", "sl"},
             {"d1:a d2:l m1:s u1 u2", "al"},
             {"d1:a m1:delete u1", ""},
             {"d1:delete m1:a u1", "<"},
             {"d1:clear m1:z u1", ""},
             {"d1:done m1:space u1", ""}});
}

TEST(KeyPresses, SlidingOffOrLosingAFingerTypesNothing) {
  ExpectAll({{"d1:a o1 u1", ""},
             {"d1:a o1 m1:a u1", ""},
             {"d1:a c1", ""},
             {"d1:a c1 d1:b u1", "b"},
             {"d1:a d2:b c1 u2", "ab"},
             {"d1:a d2:b c2 u1", "a"},
             {"d1:done o1 u1", ""}});
}

TEST(KeyPresses, HeldLettersOfferTheirAlternatives) {
  ExpectAll({{"d1:e w400 u1", "e"},
             {"d1:e w500 m1:e/2 u1", "è"},
             {"d1:e w500 m1:e/2 m1:e/1 u1", "é"},
             {"d1:e w500 m1:e/2 o1 u1", ""},
             {"d1:e w500 u1", ""},
             {"d1:e w500 u1 d1:e/1 u1", "é"},
             {"d1:e w500 u1 d1:e/1 m1:e/3 u1", "ê"},
             {"d1:e w500 u1 d1:e/1 u1 d1:e u1", "ée"},
             {"d1:e w500 d2:e/1 u2 u1", "é"},
             {"d1:e w500 u1 d1:l u1", "l"},
             {"d1:e w500 d2:l u2 u1", "el"},
             {"d1:e w500 m1:e/1 d2:l u2 u1", "él"},
             {"d1:e w500 c1 d1:l u1", "l"},
             {"d1:a m1:s w500 m1:s/1 u1", "ß"},
             {"d1:o w500 m1:o/8 u1", "œ"}});
}

TEST(KeyPresses, DeleteActsAtOnceAndRepeatsFasterAndFaster) {
  ExpectAll({{"d1:delete", "<"},
             {"d1:delete u1", "<"},
             {"d1:delete u1 w2000", "<"},
             {"d1:delete w460 u1", "<<"},
             {"d1:delete w460 w160 u1", "<<<"},
             {"d1:delete o1 w2000 u1", "<"},
             {"d1:delete w460 c1 w2000", "<<"},
             // Whoever types again no longer deletes.
             {"d1:delete w460 d2:q w2000 u2 u1", "<<q"},
             {"d1:a d2:delete u1 u2", "a<"}});
  Hands one_second, two_seconds;
  const auto first = one_second.Play("d1:delete w1460").size();
  const auto second = two_seconds.Play("d1:delete w2460").size() - first;
  EXPECT_GT(second, first);
  EXPECT_LE(second, 17u);  // never more than one in 60 ms
}

TEST(KeyPresses, LateTimersRepeatOnce) {
  Hands hands;
  hands.Play("d1:delete");
  EXPECT_EQ(hands.presses().Poll(std::chrono::seconds(500), hands.keyboard()).size(), 1u);
}

TEST(KeyPresses, TheOtherPageComesWithTheTouch) {
  ExpectAll({{"d1:switch", "#"}, {"d1:switch u1", "#"}, {"d1:a d2:switch u1 u2", "a#"}});
}

TEST(KeyPresses, ForgottenFingersTypeNothing) {
  Hands hands;
  hands.Play("d1:e w500 d2:l");
  hands.presses().Reset();
  EXPECT_TRUE(hands.presses().Look().pressed.empty());
  EXPECT_FALSE(hands.presses().Owns(2));
  EXPECT_FALSE(hands.presses().NextTimeout());
  EXPECT_EQ(hands.Play("u1 u2 d1:b u1"), "eb");
}

TEST(KeyPresses, ShowWhatIsPressed) {
  Hands hands;
  hands.Play("d1:a");
  EXPECT_EQ(hands.presses().Look().pressed, std::vector<std::string>{"keyboard/a"});
  hands.Play("d2:l");
  EXPECT_EQ(hands.presses().Look().pressed, std::vector<std::string>{"keyboard/l"});
  hands.Play("u1 u2");
  EXPECT_TRUE(hands.presses().Look().pressed.empty());
  hands.Play("d1:e w500 m1:e/2");
  EXPECT_EQ(hands.presses().Look().open, "keyboard/e");
  EXPECT_EQ(hands.presses().Look().chosen, 1);
}

TEST(KeyPresses, OnlyTheKeyboardAndWhatItOffersTakeFingers) {
  Hands hands;
  const Rect rect = hands.keyboard().rect;
  EXPECT_TRUE(hands.presses().Takes(rect.x + 1, rect.y + 1, hands.keyboard()));
  EXPECT_FALSE(hands.presses().Takes(rect.x + 1, rect.y - 1, hands.keyboard()));
  hands.Play("d1:e w500 u1");
  const Rect above = AlternativeRects(hands.keyboard(), *hands.keyboard().Find("keyboard/e")).front();
  EXPECT_TRUE(hands.presses().Takes(above.x + 1, above.y + 1, hands.keyboard()));
}

}  // namespace
}  // namespace foyer::ui
