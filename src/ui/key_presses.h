// From fingers on the keyboard to keystrokes: a pure recogniser without a clock. Unlike the gestures of a
// page every finger is a press of its own, so that two thumbs lose nothing. Draws nothing and types nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/input_event.h"
#include "ui/keyboard.h"

namespace foyer::ui {

using actions::KeyStroke;

inline constexpr base::Time kHold = std::chrono::milliseconds(450);
// Delete repeats after kHold, sooner each time until kFastestRepeat.
inline constexpr base::Time kFirstRepeat = std::chrono::milliseconds(150),
                            kFastestRepeat = std::chrono::milliseconds(60),
                            kRepeatGain = std::chrono::milliseconds(10);

// A key types when its finger lifts, or already when the next finger comes down. A finger that slides takes
// the key under it along, and off the keyboard types nothing. Held, a letter opens its alternatives: slide to
// one and lift, or lift and tap one. Delete acts at once and repeats while held.
class KeyPresses {
 public:
  // Whether a finger that comes down there is for the keyboard.
  bool Takes(float x, float y, const Keyboard& keyboard) const;
  bool Owns(int finger) const;

  // REQUIRES: a sample of phase kDown is one that Takes.
  std::vector<KeyStroke> Feed(const base::PointerSample& sample, const Keyboard& keyboard);
  // What comes of waiting. To be called at NextTimeout; late is never twice.
  std::vector<KeyStroke> Poll(base::Time now, const Keyboard& keyboard);
  std::optional<base::Time> NextTimeout() const;

  // Forgets all fingers: what they do until they lift is nothing.
  void Reset();
  KeyboardLook Look() const;

 private:
  struct Press {
    int finger = 0;
    float x = 0, y = 0;             // where it went down or, held, where it opened the alternatives
    std::string key;                // Key::id; empty: off the keyboard, or already typed
    std::optional<base::Time> due;  // when holding on has a consequence
    int repeats = 0;
    bool slides = false;  // chooses among the alternatives
  };
  // A finger that slides among the alternatives may be beside them.
  enum class Aim { kTaps, kSlides };

  std::vector<KeyStroke> Begin(const base::PointerSample& sample, const Keyboard& keyboard);
  void Move(const base::PointerSample& sample, const Keyboard& keyboard);
  std::vector<KeyStroke> Lift(const base::PointerSample& sample, const Keyboard& keyboard);
  // Types what the fingers that are down stand for.
  std::vector<KeyStroke> TypeAll(const Keyboard& keyboard);
  void TypeOne(Press& press, const Keyboard& keyboard, std::vector<KeyStroke>& strokes);
  std::optional<int> AlternativeAt(float x, float y, const Keyboard& keyboard, Aim aim) const;
  bool Opened(const Press& press) const { return !open_.empty() && press.key == open_; }
  void Close();
  Press* Find(int finger);

  std::vector<Press> presses_;  // in the order in which they came
  std::string open_;            // the key whose alternatives are shown
  int chosen_ = -1;
};

}  // namespace foyer::ui
