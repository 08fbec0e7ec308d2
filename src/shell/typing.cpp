// What keystrokes do to a text.
#include "shell/typing.h"

#include "base/utf8.h"
#include "content/search.h"

namespace foyer::shell {
namespace {

std::size_t CountCharacters(const std::string& text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) base::NextCodePoint(text, at);
  return count;
}

bool IsText(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool surrogate = c >= 0xD800 && c < 0xE000;
  return !control && !surrogate && c <= 0x10FFFF && (c & 0xFFFE) != 0xFFFE;
}

}  // namespace

void Typing::Start(std::string text) {
  active_ = true;
  text_ = std::move(text);
  spec_.page = ui::KeyboardPage::kLetters;
  presses_.Reset();
}

void Typing::Stop() {
  active_ = false;
  presses_.Reset();
}

void Typing::LayOut(const ui::Scale& scale, const ui::Rect& area) {
  keyboard_ = ui::LayOutKeyboard(scale, spec_, area);
}

bool Typing::Takes(const base::PointerSample& sample) const {
  if (!active_) return false;
  if (sample.phase != base::PointerPhase::kDown) return presses_.Owns(sample.id);
  return presses_.Takes(sample.x, sample.y, keyboard_);
}

void Typing::Feed(const base::PointerSample& sample) {
  Take(presses_.Feed(sample, keyboard_));
}

void Typing::Poll(base::Time now) {
  if (active_) Take(presses_.Poll(now, keyboard_));
}

void Typing::Type(char32_t code_point) {
  // A space finds nothing: it is of use only behind a word.
  if (!IsText(code_point) || (code_point == ' ' && text_.empty())) return;
  if (CountCharacters(text_) < content::kMostSearchCharacters) base::AppendCodePoint(text_, code_point);
}

void Typing::Delete() {
  std::size_t last = 0;
  for (std::size_t at = 0; at < text_.size();) {
    last = at;
    base::NextCodePoint(text_, at);
  }
  text_.resize(last);
}

void Typing::Stroke(const actions::KeyStroke& stroke) {
  Take({stroke});
}

void Typing::Take(const std::vector<ui::KeyStroke>& strokes) {
  for (const ui::KeyStroke& stroke : strokes) {
    switch (stroke.kind) {
      case ui::KeyKind::kCharacter:
        for (std::size_t at = 0; at < stroke.text.size();) Type(base::NextCodePoint(stroke.text, at));
        break;
      case ui::KeyKind::kDelete:
        Delete();
        break;
      case ui::KeyKind::kClear:
        text_.clear();
        break;
      case ui::KeyKind::kSwitchPage:
        spec_.page =
            spec_.page == ui::KeyboardPage::kLetters ? ui::KeyboardPage::kDigits : ui::KeyboardPage::kLetters;
        break;
      case ui::KeyKind::kDone:
        Stop();
        break;
    }
  }
}

}  // namespace foyer::shell
