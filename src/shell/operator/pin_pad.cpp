// The keys in an arrangement that fits the glass.
#include "shell/operator/pin_pad.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

#include "actions/action.h"
#include "shell/dialog.h"
#include "shell/operator/pin.h"
#include "ui/strings.h"
#include "ui/widgets.h"

namespace foyer::shell {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

constexpr float kKeyMm = 16.5f, kWidestKeyMm = 24, kGapMm = 2.2f, kDotMm = 3.4f, kPaddingsMm = 20;
constexpr char kDelete = '<', kEnter = '>';

// Keys in reading order, the rows by their number of columns. The message goes last: who waits must be told.
struct Arrangement {
  int columns = 3;
  std::string_view keys = "123456789<0>";
  std::optional<TextStyle> title = TextStyle::kBodyStrong;
};
constexpr std::string_view kTwoRows = "12345<67890>";
constexpr Arrangement kArrangements[] = {{},
                                         {.title = TextStyle::kCaptionStrong},
                                         {.columns = 6, .keys = kTwoRows},
                                         {.columns = 6, .keys = kTwoRows, .title = TextStyle::kCaptionStrong},
                                         {.columns = 6, .keys = kTwoRows, .title = std::nullopt}};

ui::ButtonSpec KeyOf(char key, bool can_enter) {
  ui::ButtonSpec spec{.height_mm = kKeyMm, .style = TextStyle::kSubheading};
  if (key == kDelete) {
    spec.id = "pin/delete";
    spec.name = std::string(Say(StringKey::pin_delete));
    spec.action = actions::OperatorAction{actions::OperatorVerb::kDeleteDigit};
    spec.leading = ui::Icon::kBack;
  } else if (key == kEnter) {
    spec.id = "pin/enter";
    spec.name = std::string(Say(StringKey::pin_enter));
    spec.action = actions::OperatorAction{actions::OperatorVerb::kEnterPin};
    spec.leading = ui::Icon::kCheck;
    spec.kind = can_enter ? ui::ButtonKind::kPrimary : ui::ButtonKind::kPlain;
    spec.enabled = can_enter;
  } else {
    spec.id = fmt::format("pin/{}", key);
    spec.label = std::string(1, key);
    spec.action = actions::OperatorAction{actions::OperatorVerb::kPressDigit, key};
  }
  return spec;
}

// As high as the highest of its messages: no key may move away from under a finger.
void DrawMessage(ui::Ui& ui, const std::string& says, TextStyle style) {
  const auto show = [&](const std::string& words) {
    return [&words, style](ui::Ui& u) {
      u.Text("pin/title", style, u.theme().on_surface, words, {.role = "heading"});
    };
  };
  float height = 0;
  for (const std::string& each :
       {std::string(Say(StringKey::pin_title)), std::string(Say(StringKey::pin_wrong)),
        Say(StringKey::pin_wait, {{"seconds", "300"}})}) {
    height = std::max(height, ui.Measure(ui.width(), show(each)));
  }
  ui.Within({ui.x(), ui.y(), ui.width(), height}, show(says));
  ui.Skip(height + ui.Px(kGapMm));
}

// How many, never which.
void DrawDots(ui::Ui& ui, const PinPad& pad) {
  const float dot = ui.Px(kDotMm), step = dot * 1.8f;
  const ui::Rect rect = ui.Take(dot);
  const float used = step * static_cast<float>(std::max<std::size_t>(pad.digits.size(), 1)) - step + dot;
  float x = rect.x + std::round((rect.width - used) / 2) + dot / 2;
  for (std::size_t i = 0; i < pad.digits.size(); ++i, x += step) {
    ui.canvas().Disc({x, rect.y + dot / 2}, dot / 2, ui.theme().on_surface);
  }
  ui::Node node;
  node.id = "pin/digits";
  node.role = "status";
  node.name = Say(StringKey::pin_digits, {{"count", std::to_string(pad.digits.size())}});
  ui.Add(std::move(node), rect);
}

}  // namespace

PinPad Apply(PinPad pad, const actions::OperatorAction& action) {
  const bool is_digit = action.verb == actions::OperatorVerb::kPressDigit;
  if (is_digit && pad.digits.size() < kMostPinDigits) pad.digits += action.digit;
  if (action.verb == actions::OperatorVerb::kDeleteDigit && !pad.digits.empty()) pad.digits.pop_back();
  if (is_digit) pad.was_wrong = false;
  return pad;
}

void DrawPinPad(ui::Ui& ui, const ui::Rect& window, const PinPad& pad, std::chrono::seconds wait) {
  const bool can_enter = pad.digits.size() >= kLeastPinDigits && wait.count() == 0;
  const std::string says = wait.count() > 0
                               ? Say(StringKey::pin_wait, {{"seconds", std::to_string(wait.count())}})
                           : pad.was_wrong ? std::string(Say(StringKey::pin_wrong))
                                           : std::string(Say(StringKey::pin_title));
  const auto body_as = [&](const Arrangement& arrangement) {
    return [&](ui::Ui& u) {
      if (arrangement.title) DrawMessage(u, says, *arrangement.title);
      DrawDots(u, pad);
      u.Skip(u.Px(kGapMm) * 1.5f);
      const float gap = u.Px(kGapMm), columns = static_cast<float>(arrangement.columns);
      const float width = std::floor((u.width() - gap * (columns - 1)) / columns);
      const float left = u.x();
      float row = 0;
      for (const char key : arrangement.keys)
        row = std::max(row, ui::ButtonHeight(u, KeyOf(key, can_enter), width));
      for (std::size_t i = 0; i < arrangement.keys.size(); ++i) {
        const ui::ButtonSpec spec = KeyOf(arrangement.keys[i], can_enter);
        const auto column = static_cast<float>(i % static_cast<std::size_t>(arrangement.columns));
        ui::Button(u, spec, {left + column * (width + gap), u.y(), width, row});
        const bool ends_row = (i + 1) % static_cast<std::size_t>(arrangement.columns) == 0;
        if (ends_row) u.Skip(i + 1 == arrangement.keys.size() ? row : row + gap);
      }
    };
  };
  const auto dialog_of = [&](const Arrangement& arrangement) {
    const auto columns = static_cast<float>(arrangement.columns);
    return DialogSpec{.layer = kPinLayer,
                      .role = "dialog",
                      .name = says,
                      .width_mm = columns * kWidestKeyMm + (columns - 1) * kGapMm + kPaddingsMm,
                      .outside_action = actions::OperatorAction{actions::OperatorVerb::kBack},
                      .outside_name = Say(StringKey::control_close)};
  };
  const auto* chosen = std::begin(kArrangements);
  const auto fits = [&](const Arrangement& arrangement) {
    const DialogRoom room = RoomForDialog(ui, dialog_of(arrangement), window);
    return ui.Measure(room.width, body_as(arrangement)) <= room.height;
  };
  while (std::next(chosen) != std::end(kArrangements) && !fits(*chosen)) ++chosen;
  DrawDialog(ui, dialog_of(*chosen), window, body_as(*chosen));
}

}  // namespace foyer::shell
