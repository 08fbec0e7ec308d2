// Draws the attract page.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "pages/attract/attract.h"
#include "pages/graph_of_session.h"

namespace foyer::pages::attract {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

constexpr float kPillMm = 17;

// The largest style in which the words leave room for the rest.
TextStyle LargestFit(ui::Ui& ui, std::string_view words, float width, float height) {
  for (TextStyle style : {TextStyle::kDisplay, TextStyle::kQuestion, TextStyle::kHeading, TextStyle::kSubheading}) {
    if (ui::Paragraph(ui.typefaces(), {{words, style, {}}}, width).height() <= height) return style;
  }
  return TextStyle::kBody;
}

void ShowWords(ui::Ui& ui, const State& state, const ui::Rect& rect) {
  const TextStyle style = LargestFit(ui, state.words.text, rect.width, rect.height);
  const auto words = [&](ui::Ui& u) {
    u.Text("attract/label", TextStyle::kCaptionStrong, u.theme().on_inverse_variant, state.label, {.role = "text"});
    u.Skip(u.Px(3));
    ShowPassage(u, "attract/words", state.words, style, u.theme().on_inverse);
  };
  const float height = ui.Measure(rect.width, words);
  ui.Within({rect.x, rect.y + std::max(0.0f, std::round((rect.height - height) / 2)), rect.width, height}, words);
}

void ShowPill(ui::Ui& ui, ui::Point at) {
  const ui::Theme& theme = ui.theme();
  const ui::Paragraph label(ui.typefaces(), {{Say(StringKey::attract_start), TextStyle::kSubheading, theme.on_attention}},
                            1e6f);
  const float height = std::max(ui.scale().TouchPx(kPillMm), label.height() + ui.Px(4));
  const ui::Rect pill{at.x, at.y - height, std::ceil(label.width()) + 2 * ui.Px(9), height};
  ui.canvas().Fill(pill, ui.pressed("attract/start") ? theme.attention_pressed : theme.attention, height / 2);
  label.Draw(ui.canvas(), pill.x + ui.Px(9), pill.y + std::round((height - label.height()) / 2));
  ui::Node node;
  node.id = "attract/start/label";
  node.role = "text";
  node.text = Say(StringKey::attract_start);
  node.foreground = theme.on_attention;
  node.background = theme.attention;
  node.cap_height_px = label.cap_height();
  ui.Add(std::move(node), pill);
}

}  // namespace

std::optional<Action> Draw(const State& state, ui::Ui& ui) {
  const ui::Rect page = ui.region();
  const ui::Theme& theme = ui.theme();
  const bool portrait = page.height > page.width;
  const float margin = ui.Px(ui.scale().width_mm() >= 200 ? 19 : 8);
  ui.canvas().FillGradient(page, theme.inverse_surface, theme.inverse_selected, 0);

  // Any touch wakes; the pill only says so.
  ui::Node all;
  all.id = "attract/start";
  all.role = "button";
  all.name = Say(StringKey::attract_start);
  all.action = "home";
  all.background = theme.inverse_surface;
  const bool woken = ui.Add(std::move(all), page);

  const float graph = portrait ? std::min(page.width - 2 * margin, page.height * 0.42f)
                               : std::min(page.height - 2 * margin, page.width * 0.42f);
  const ui::Point center = portrait ? ui::Point{page.x + page.width / 2, page.bottom() - margin - ui.Px(28) - graph / 2}
                                    : ui::Point{page.right() - margin - graph / 2, page.y + page.height / 2};
  ui::DrawGraph(ui.canvas(), theme, GraphOfSession(state.groups, state.people), center, graph / 2,
                theme.inverse_surface);
  ui::Node picture;
  picture.id = "attract/graph";
  picture.role = "img";
  picture.name = Say(StringKey::home_graph, {{"groups", std::to_string(state.facts.groups)},
                                             {"people", std::to_string(state.facts.people)},
                                             {"questions", std::to_string(state.facts.questions)}});
  ui.Add(std::move(picture), {center.x - graph / 2, center.y - graph / 2, graph, graph});

  ui.OnGround(theme.inverse_container, [&](ui::Ui& u) {
    const float text_width = portrait ? page.width - 2 * margin : page.width - graph - 3 * margin;
    float top = page.y + margin;
    u.Within({page.x + margin, top, text_width, 0}, [&](ui::Ui& v) {
      v.Text("attract/event", TextStyle::kCaptionStrong, theme.attention,
             fmt::format("{} · {}", state.facts.event, state.facts.short_title),
             {.role = "text", .paragraph = {.tracking_em = 0.04f}});
      top = v.y();
    });
    const float bottom = portrait ? center.y - graph / 2 - margin : page.bottom() - margin - u.Px(kPillMm + 8);
    ShowWords(u, state, {page.x + margin, top + u.Px(6), text_width, std::max(1.0f, bottom - top - u.Px(6))});
    ShowPill(u, {page.x + margin, page.bottom() - margin});
  });
  if (woken) return GoTo("home");
  return std::nullopt;
}

}  // namespace foyer::pages::attract
