// Typing into a page's field: the on-screen keyboard, the fingers on it, a hardware keyboard's letters, and
// the text that comes of it. Searches nothing and draws nothing by itself.
#pragma once

#include <string>

#include "ui/key_presses.h"
#include "ui/keyboard.h"

namespace foyer::shell {

class Typing {
 public:
  explicit Typing(ui::KeyboardKind kind) : spec_{kind, ui::KeyboardPage::kLetters} {}

  // Shows the keyboard; what is typed goes behind `text`.
  void Start(std::string text);
  void Stop();
  bool active() const { return active_; }
  const std::string& text() const { return text_; }

  // At the foot of `area`, window px. REQUIRES: called again whenever one of these changes.
  void LayOut(const ui::Scale& scale, const ui::Rect& area);
  const ui::Keyboard& keyboard() const { return keyboard_; }
  ui::KeyboardLook Look() const { return presses_.Look(); }

  // Whether a sample belongs to the keyboard: its finger came down there.
  bool Takes(const base::PointerSample& sample) const;
  void Feed(const base::PointerSample& sample);
  void Poll(base::Time now);
  std::optional<base::Time> NextTimeout() const { return presses_.NextTimeout(); }

  // One code point; what is no text, or more than fits, is left out.
  void Type(char32_t code_point);
  void Delete();
  // One key of the on-screen keyboard: for those who do not touch.
  void Stroke(const actions::KeyStroke& stroke);

 private:
  void Take(const std::vector<ui::KeyStroke>& strokes);

  ui::KeyboardSpec spec_;
  ui::Keyboard keyboard_;
  ui::KeyPresses presses_;
  bool active_ = false;
  std::string text_;
};

}  // namespace foyer::shell
