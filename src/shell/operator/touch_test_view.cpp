// Crosses, tracks, coordinates and the verdict.
#include "shell/operator/touch_test_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

#include "pages/parts.h"
#include "ui/strings.h"
#include "ui/widgets.h"

namespace foyer::shell {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

constexpr float kCrossMm = 6, kStrokeMm = 0.6f, kTrackMm = 0.8f, kFingerMm = 4, kGapMm = 3;
// Beside the three crosses is room for words.
constexpr float kWordsLeft = 0.36f, kWordsTop = 0.44f;

StringKey KeyOf(TouchMapping mapping) {
  switch (mapping) {
    case TouchMapping::kRight:
      return StringKey::touch_test_right;
    case TouchMapping::kTurnedRight:
      return StringKey::touch_test_turned_right;
    case TouchMapping::kTurnedHalf:
      return StringKey::touch_test_turned_half;
    case TouchMapping::kTurnedLeft:
      return StringKey::touch_test_turned_left;
    case TouchMapping::kMirroredSideways:
      return StringKey::touch_test_mirrored_sideways;
    case TouchMapping::kMirroredUpright:
      return StringKey::touch_test_mirrored_upright;
    case TouchMapping::kSwapped:
      return StringKey::touch_test_swapped;
    case TouchMapping::kSwappedTurned:
      return StringKey::touch_test_swapped_turned;
    case TouchMapping::kUnclear:
      break;
  }
  return StringKey::touch_test_unclear;
}

std::string Distance(float mm, StringKey forwards, StringKey backwards) {
  return Say(mm > 0 ? forwards : backwards, {{"distance", fmt::format("{:.0f}", std::abs(mm))}});
}

void DrawCross(ui::Ui& ui, ui::Point at, std::size_t number, ui::Color color) {
  const float reach = ui.Px(kCrossMm), stroke = std::max(2.0f, ui.Px(kStrokeMm));
  ui.canvas().Line({at.x - reach, at.y}, {at.x + reach, at.y}, color, stroke);
  ui.canvas().Line({at.x, at.y - reach}, {at.x, at.y + reach}, color, stroke);
  ui.canvas().Ring(at, reach * 0.6f, color, stroke);
  ui::Node node;
  node.id = fmt::format("touch-test/cross/{}", number);
  node.role = "img";
  node.name = Say(StringKey::touch_test_target,
                  {{"number", std::to_string(number)}, {"count", std::to_string(kTouchTargets)}});
  ui.Add(std::move(node), {at.x - reach, at.y - reach, 2 * reach, 2 * reach});
}

void DrawTrack(ui::Ui& ui, const TouchTrack& track) {
  const ui::Color color = ui.theme().Group(static_cast<std::size_t>(std::abs(track.finger)));
  const float stroke = std::max(2.0f, ui.Px(kTrackMm));
  if (track.points.size() > 1) ui.canvas().Polyline(track.points, color, stroke, false);
  if (track.is_down) {
    ui.canvas().Ring(track.points.back(), ui.Px(kFingerMm) * 1.5f, color, stroke);
  } else {
    ui.canvas().Disc(track.points.back(), ui.Px(kFingerMm) / 2, color);
  }
}

// Above the finger, which would hide it, or below; nowhere where other words stand already.
void ShowCoordinates(ui::Ui& ui, const ui::Rect& window, const TouchTrack& track, const std::string& id,
                     std::vector<ui::Rect>& taken) {
  const ui::Color color = ui.theme().Group(static_cast<std::size_t>(std::abs(track.finger)));
  const ui::Point end = track.points.back();
  const std::string words = Say(StringKey::touch_test_point,
                                {{"x", fmt::format("{:.0f}", end.x)}, {"y", fmt::format("{:.0f}", end.y)}});
  const ui::Paragraph paragraph(ui.typefaces(), {{words, TextStyle::kCaption, color}}, window.width);
  const float width = std::ceil(paragraph.width()) + 1, height = paragraph.height(),
              away = ui.Px(kFingerMm) * 2;
  const float x =
      std::round(std::clamp(end.x - width / 2, window.x, std::max(window.x, window.right() - width)));
  for (const float y : {std::round(end.y - away - height), std::round(end.y + away)}) {
    const ui::Rect rect{x, y, width, height};
    const bool is_free = std::none_of(taken.begin(), taken.end(), [&](const ui::Rect& other) {
      const ui::Rect common = ui::Intersection(rect, other);
      return common.width > 0 && common.height > 0;
    });
    if (!is_free || y < window.y || rect.bottom() > window.bottom()) continue;
    taken.push_back(rect);
    ui.Within(rect, [&](ui::Ui& u) { u.Text(id, TextStyle::kCaption, color, words, {.role = "text"}); });
    return;
  }
}

// Both give the rectangles in which they wrote.
std::vector<ui::Rect> ShowInstruction(ui::Ui& ui, const ui::Rect& window, const std::string& words) {
  const float left = window.x + std::round(window.width * kWordsLeft),
              top = window.y + std::round(window.height * kWordsTop);
  const float width = window.right() - pages::PageMargin(ui) - left;
  const auto show = [&](ui::Ui& u) {
    u.Text("touch-test/says", TextStyle::kBodyStrong, u.theme().on_surface, words, {.role = "status"});
  };
  const ui::Rect rect{left, top, width, ui.Measure(width, show)};
  ui.Within(rect, show);
  return {rect};
}

std::vector<ui::Rect> ShowVerdict(ui::Ui& ui, const ui::Rect& window, const TouchTest& test) {
  const std::vector<std::string> says = {
      InWords(test.verdict()), Say(StringKey::touch_test_ghosts, {{"count", std::to_string(test.ghosts())}}),
      Say(StringKey::touch_test_fingers, {{"count", std::to_string(test.most_fingers())}}),
      std::string(Say(StringKey::touch_test_draw))};
  const std::vector<ui::ButtonSpec> buttons = {
      {.id = "touch-test/again",
       .label = std::string(Say(StringKey::touch_test_again)),
       .action = actions::OperatorAction{actions::OperatorVerb::kTestTouch}},
      {.id = "touch-test/back",
       .label = std::string(Say(StringKey::control_back)),
       .action = actions::OperatorAction{actions::OperatorVerb::kBack},
       .kind = ui::ButtonKind::kPrimary}};
  const auto flow = [&](ui::Ui& u) { ui::ButtonFlow(u, buttons, u.Px(kGapMm)); };
  const float margin = pages::PageMargin(ui), width = window.width - 2 * margin,
              foot = ui.Measure(width, flow);
  const auto words = [&](std::size_t lines, TextStyle style) {
    return [&says, lines, style](ui::Ui& u) {
      for (std::size_t i = 0; i < lines; ++i) {
        u.Text(fmt::format("touch-test/verdict/{}", i + 1), i == 0 ? style : TextStyle::kCaption,
               u.theme().on_surface, says[i], {.role = "status"});
        u.Skip(u.Px(kGapMm) / 2);
      }
    };
  };
  // The last lines go first where large text on a low glass leaves no room.
  std::size_t lines = says.size();
  TextStyle style = TextStyle::kBodyStrong;
  const float room = window.height - foot - 3 * margin;
  while (lines > 2 && ui.Measure(width, words(lines, style)) > room) --lines;
  if (ui.Measure(width, words(lines, style)) > room) style = TextStyle::kCaptionStrong;
  const ui::Rect top{window.x + margin, window.y + margin, width, ui.Measure(width, words(lines, style))};
  const ui::Rect bottom{window.x + margin, window.bottom() - margin - foot, width, foot};
  ui.Within(top, words(lines, style));
  ui.Within(bottom, flow);
  return {top, bottom};
}

}  // namespace

std::string InWords(const TouchVerdict& verdict) {
  std::string words(Say(KeyOf(verdict.mapping)));
  std::string where;
  const auto add = [&](const std::string& part) { where += (where.empty() ? "" : ", ") + part; };
  const base::MillimetreSize& by = verdict.offset;
  if (by.width != 0) {
    add(Distance(by.width, StringKey::touch_test_offset_right, StringKey::touch_test_offset_left));
  }
  if (by.height != 0)
    add(Distance(by.height, StringKey::touch_test_offset_down, StringKey::touch_test_offset_up));
  if (where.empty()) return words;
  const std::string beside = Say(StringKey::touch_test_offset, {{"where", where}});
  return verdict.mapping == TouchMapping::kRight ? beside : words + " " + beside;
}

void DrawTouchTest(ui::Ui& ui, const ui::Rect& window, const TouchTest& test,
                   std::chrono::seconds hands_off_left) {
  std::vector<ui::Rect> taken;
  ui.BeginRegion(window);
  ui.canvas().Fill(window, ui.theme().surface);
  for (const TouchTrack& track : test.tracks()) DrawTrack(ui, track);
  if (test.step() == TouchStep::kTargets) {
    const TargetPoints targets = TouchTargetsOn(ui.scale().window());
    DrawCross(ui, targets[test.targets_hit()], test.targets_hit() + 1, ui.theme().primary);
    taken = ShowInstruction(
        ui, window,
        Say(StringKey::touch_test_target,
            {{"number", std::to_string(test.targets_hit() + 1)}, {"count", std::to_string(kTouchTargets)}}));
  } else if (test.step() == TouchStep::kHandsOff) {
    taken = ShowInstruction(
        ui, window,
        Say(StringKey::touch_test_hands_off, {{"seconds", std::to_string(hands_off_left.count())}}));
  } else {
    taken = ShowVerdict(ui, window, test);
  }
  // The latest first: it matters most where there is little room.
  for (std::size_t i = test.tracks().size(); i-- > 0;) {
    ShowCoordinates(ui, window, test.tracks()[i], fmt::format("touch-test/track/{}", i + 1), taken);
  }
  ui.EndRegion();
}

}  // namespace foyer::shell
