// The kiosk's typing: when the keyboard comes and goes, and what is typed becomes what is searched for.
#include <cmath>

#include "base/log.h"
#include "shell/kiosk.h"

namespace foyer::shell {

bool Kiosk::HasField() const {
  return std::holds_alternative<pages::search::State>(page_);
}

bool Kiosk::FieldHasFocus() const {
  return interaction_.focused.empty() || interaction_.focused == pages::search::kField;
}

void Kiosk::StartTyping() {
  if (!HasField()) return;
  typing_.Start(route_.words);
  interaction_.edited = pages::search::kField;
  // Results that were scrolled away would stay away from what is typed.
  landing_.scroll = 0;
  Invalidate("typing");
}

void Kiosk::StopTyping() {
  typing_.Stop();
  interaction_.edited.clear();
  Invalidate("typing");
}

// The text nearest to the finger stays under it when the keyboard makes room above and below.
void Kiosk::StopTypingToRead(float y) {
  if (!typing_.active()) return;
  float nearest = page_rect_.height;
  for (const ui::Node& node : tree_.nodes) {
    const bool on_page = node.layer.empty() && node.visible.height > 0 && node.rect.y >= page_rect_.y;
    const float distance = std::abs(node.visible.y - y);
    if (!on_page || node.text.empty() || distance >= nearest) continue;
    nearest = distance;
    landing_.keep = {node.id, node.rect.y};
  }
  StopTyping();
}

void Kiosk::TakeTyped() {
  if (!typing_.active()) interaction_.edited.clear();
  if (HasField() && typing_.text() != route_.words) {
    route_.words = typing_.text();
    auto opened = pages::OpenPage(route_, *store_);
    if (opened) {
      page_ = std::move(opened->page);
    } else {
      base::LogError("search: " + opened.error().message);
    }
    scroller_.Stop();
    landing_.scroll = 0;
  }
  Invalidate("typing");
}

void Kiosk::OnTyped(const base::TextTyped& typed) {
  if (!HasField()) return;
  if (!typing_.active()) {
    if (typed.code_point == ' ') return;  // which activates what has the focus
    interaction_.focused.clear();
    StartTyping();
  }
  if (!FieldHasFocus() && typed.code_point == ' ') return;
  typing_.Type(typed.code_point);
  TakeTyped();
}

bool Kiosk::OnTypingKey(base::Key key) {
  if (!typing_.active()) return false;
  if (key == base::Key::kEscape) {
    StopTyping();
    return true;
  }
  if (!FieldHasFocus()) return false;
  switch (key) {
    case base::Key::kEnter:
      StopTyping();
      return true;
    case base::Key::kBackspace:
      typing_.Delete();
      TakeTyped();
      return true;
    case base::Key::kSpace:  // arrives as text as well
      return true;
    default:
      return false;
  }
}

}  // namespace foyer::shell
