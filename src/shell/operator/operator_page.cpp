// Cards of facts, codes that hold them, a ruler, three buttons and two questions.
#include "shell/operator/operator_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "actions/action.h"
#include "pages/parts.h"
#include "shell/dialog.h"
#include "shell/operator/ruler.h"
#include "ui/code_card.h"
#include "ui/strings.h"
#include "ui/widgets.h"

namespace foyer::shell {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

constexpr float kHeaderMm = 23, kLowHeaderMm = 15, kLowGlassMm = 160, kHairlineMm = 0.26f, kGapMm = 3;
constexpr float kSideBySideMm = 150, kLabelShare = 0.38f;
constexpr float kQuestionWidthMm = 130;
constexpr const char* kQuestionLayer = "operator-question";

// Label and value side by side where both have room, on one baseline.
void DrawLine(ui::Ui& ui, const std::string& id, const FactLine& line) {
  const auto label = [&](ui::Ui& u) {
    u.Text(id + "/label", TextStyle::kCaption, u.theme().on_surface_variant, line.label, {.role = "term"});
  };
  const auto value = [&](ui::Ui& u) {
    u.Text(id, TextStyle::kBody, u.theme().on_surface, line.value, {.role = "definition"});
  };
  if (line.label.empty()) return value(ui);
  if (ui.width() < ui.TextPx(kSideBySideMm)) {
    label(ui);
    return value(ui);
  }
  const ui::Face &small = ui.typefaces().Of(TextStyle::kCaption), &body = ui.typefaces().Of(TextStyle::kBody);
  const float drop = std::round((body.line_height + body.cap_height) / 2) -
                     std::round((small.line_height + small.cap_height) / 2);
  const auto dropped = [&](ui::Ui& u) {
    u.Skip(drop);
    label(u);
  };
  ui.Columns({kLabelShare, 1 - kLabelShare}, ui.Px(kGapMm), {dropped, value});
}

void DrawSection(ui::Ui& ui, const FactSection& section) {
  const std::string id = "operator/" + section.id;
  ui::Card(ui, {.id = id, .padding = pages::CardPadding(ui)}, [&](ui::Ui& u) {
    pages::ShowOverline(u, id + "/title", section.title);
    for (const FactLine& line : section.lines) {
      u.Skip(u.Px(2.5f));
      DrawLine(u, id + "/" + line.id, line);
    }
  });
}

// All that the page says, for the camera of somebody who is to tell others.
void DrawCodes(ui::Ui& ui, const std::vector<FactSection>& sections, std::size_t code) {
  const auto heading = [](ui::Ui& u) {
    pages::ShowOverline(u, "operator/codes/title", Say(StringKey::operator_codes));
    u.Skip(u.Px(1.5f));
    u.Text("operator/codes/how", TextStyle::kBody, u.theme().on_surface, Say(StringKey::operator_codes_how));
  };
  ui::ShowCodeCard(ui, {.id = "operator/codes",
                        .coded = {std::string(Say(StringKey::operator_page)), AsText(sections)},
                        .shown = code,
                        .padding = pages::CardPadding(ui),
                        .heading = heading,
                        .action_of = [](std::size_t next) {
                          return actions::OperatorAction{.verb = actions::OperatorVerb::kShowCode,
                                                         .code = next};
                        }});
}

ui::ButtonSpec Ask(const char* id, StringKey label, actions::OperatorVerb verb) {
  return {.id = id, .label = std::string(Say(label)), .action = actions::OperatorAction{verb}};
}

}  // namespace

ui::Rect DrawOperatorHeader(ui::Ui& ui, const ui::Rect& window) {
  const float margin = pages::PageMargin(ui);
  const bool is_low = ui.scale().height_mm() < kLowGlassMm;
  const TextStyle style = is_low ? TextStyle::kNavigation : TextStyle::kHeading;
  const ui::ButtonSpec lock{.id = "operator/lock",
                            .label = std::string(Say(StringKey::operator_lock)),
                            .action = actions::OperatorAction{actions::OperatorVerb::kBack},
                            .kind = ui::ButtonKind::kPrimary,
                            .style = is_low ? TextStyle::kNavigation : TextStyle::kBodyStrong};
  const float lock_width = ui::ButtonWidth(ui, lock), lock_height = ui::ButtonHeight(ui, lock);
  const float title_width = std::max(1.0f, window.width - 2 * margin - lock_width - ui.Px(kGapMm));
  const auto title = [&](ui::Ui& u) {
    u.Text("operator/heading", style, u.theme().on_surface, Say(StringKey::operator_page),
           {.role = "heading"});
  };
  const float title_height = ui.Measure(title_width, title);
  const float height = std::max(
      {ui.Px(is_low ? kLowHeaderMm : kHeaderMm), title_height + ui.Px(kGapMm), lock_height + ui.Px(2)});
  const ui::Rect header{window.x, window.y, window.width, height};
  const auto centered = [&](float inner) { return header.y + std::round((height - inner) / 2); };
  ui.BeginRegion(header);
  ui.canvas().Fill(header, ui.theme().surface);
  const float hairline = std::max(1.0f, ui.Px(kHairlineMm));
  ui.canvas().Fill({header.x, header.bottom() - hairline, header.width, hairline}, ui.theme().outline);
  ui.Within({header.x + margin, centered(title_height), title_width, title_height}, title);
  ui::Button(ui, lock,
             {header.right() - margin - lock_width, centered(lock_height), lock_width, lock_height});
  ui.EndRegion();
  return {window.x, header.bottom(), window.width, window.height - height};
}

void DrawOperatorFacts(ui::Ui& ui, const std::vector<FactSection>& sections, std::size_t code) {
  const float margin = pages::PageMargin(ui), gap = pages::CardGap(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(gap);
    ui::ButtonFlow(
        u,
        {Ask("operator/touch-test", StringKey::operator_touch_test, actions::OperatorVerb::kTestTouch),
         Ask("operator/restart", StringKey::operator_restart, actions::OperatorVerb::kAskRestart),
         Ask("operator/leave", StringKey::operator_leave, actions::OperatorVerb::kAskLeave)},
        u.Px(kGapMm));
    u.Skip(gap);
    const auto part = [&](std::size_t begin, std::size_t end) {
      return [&sections, gap, begin, end](ui::Ui& v) {
        for (std::size_t i = begin; i < end; ++i) {
          DrawSection(v, sections[i]);
          v.Skip(gap);
        }
      };
    };
    const auto rest = [&](std::size_t begin) {
      return [&, begin](ui::Ui& v) {
        part(begin, sections.size())(v);
        DrawCodes(v, sections, code);
        v.Skip(gap);
      };
    };
    const std::size_t half = (sections.size() + 1) / 2;
    if (pages::OneColumn(u)) {
      rest(0)(u);
    } else {
      u.Columns({1, 1}, gap, {part(0, half), rest(half)});
    }
    ui::Card(u, {.id = "operator/ruler", .padding = pages::CardPadding(u)}, [&](ui::Ui& v) {
      pages::ShowOverline(v, "operator/ruler/title", Say(StringKey::operator_ruler));
      v.Text("operator/ruler/detail", TextStyle::kCaption, v.theme().on_surface_variant,
             Say(StringKey::operator_ruler_detail));
      v.Skip(v.Px(kGapMm));
      DrawRuler(v, "operator/ruler/scale");
    });
    u.Skip(gap);
  });
}

void DrawOperatorQuestion(ui::Ui& ui, const ui::Rect& window, OperatorQuestion question) {
  const bool leaves = question == OperatorQuestion::kLeave;
  const std::string title(
      Say(leaves ? StringKey::operator_leave_question : StringKey::operator_restart_question));
  const DialogSpec dialog{.layer = kQuestionLayer,
                          .role = "alertdialog",
                          .name = title,
                          .width_mm = kQuestionWidthMm,
                          .outside_action = actions::OperatorAction{actions::OperatorVerb::kBack},
                          .outside_name = Say(StringKey::control_close)};
  const std::vector<ui::ButtonSpec> answers = {
      {.id = "operator-question/cancel",
       .label = std::string(Say(StringKey::operator_cancel)),
       .action = actions::OperatorAction{actions::OperatorVerb::kBack}},
      {.id = "operator-question/confirm",
       .label = std::string(Say(leaves ? StringKey::operator_leave : StringKey::operator_restart)),
       .action = actions::OperatorAction{actions::OperatorVerb::kConfirm},
       .kind = ui::ButtonKind::kAttention}};
  const auto body = [&](bool explained) {
    return [&, explained](ui::Ui& u) {
      u.Text("operator-question/title", explained ? TextStyle::kSubheading : TextStyle::kBodyStrong,
             u.theme().on_surface, title, {.role = "heading"});
      u.Skip(u.Px(kGapMm));
      if (explained) {
        u.Text("operator-question/detail", TextStyle::kCaption, u.theme().on_surface_variant,
               Say(leaves ? StringKey::operator_leave_detail : StringKey::operator_restart_detail));
        u.Skip(u.Px(kGapMm));
      }
      ui::ButtonFlow(u, answers, u.Px(kGapMm));
    };
  };
  const DialogRoom room = RoomForDialog(ui, dialog, window);
  // Large text on a low glass leaves room for the question alone.
  const bool explained = ui.Measure(room.width, body(true)) <= room.height;
  DrawDialog(ui, dialog, window, body(explained));
}

}  // namespace foyer::shell
