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

constexpr float kPillMm = 17, kLowPillMm = 13, kLowGlassMm = 150;
// More is a wall of words to somebody who walks by.
constexpr int kMostLines = 8;
constexpr float kMostGrowthBesideGraph = 1.3f;
constexpr float kLogoMm = 18;
constexpr float kNight = 0.85f;
constexpr float kGraphShare = 0.42f, kLowGraphShare = 0.33f;

bool LowGlass(const ui::Ui& ui) {
  return ui.scale().height_mm() < kLowGlassMm;
}

float PillHeight(ui::Ui& ui) {
  const float label = ui.typefaces().Of(TextStyle::kSubheading).line_height;
  return std::max(ui.scale().TouchPx(LowGlass(ui) ? kLowPillMm : kPillMm), label + ui.Px(4));
}

// Where sentences end: behind a full stop or question mark that a capital follows, and at the end. Never
// empty.
std::vector<std::size_t> SentenceEnds(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const bool stop = text[i] == '.' || text[i] == '?' || text[i] == '!';
    if (stop && text[i + 1] == ' ' && text[i + 2] >= 'A' && text[i + 2] <= 'Z') ends.push_back(i + 1);
  }
  ends.push_back(text.size());
  return ends;
}

struct Quote {
  std::string_view words;
  TextStyle style = TextStyle::kBody;
};

constexpr TextStyle kSmallerStyles[] = {TextStyle::kQuestion, TextStyle::kHeading, TextStyle::kSubheading,
                                        TextStyle::kBody};

bool Fits(ui::Ui& ui, const Quote& quote, float width, float height) {
  const ui::Paragraph paragraph(ui.typefaces(), {{quote.words, quote.style, {}}}, width);
  return paragraph.height() <= height;
}

// All the words, as large as they fit; nothing where they do not fit at all.
Quote LargestWhole(ui::Ui& ui, std::string_view words, float width, float height) {
  if (Fits(ui, {words, TextStyle::kDisplay}, width, height)) return {words, TextStyle::kDisplay};
  for (const TextStyle style : kSmallerStyles) {
    if (Fits(ui, {words, style}, width, height)) return {words, style};
  }
  return {};
}

// In big type as many whole sentences as fit; smaller only for the first. Nothing where even that has no
// room.
Quote LargestFit(ui::Ui& ui, std::string_view words, float width, float height) {
  const auto fits = [&](std::string_view text, TextStyle style) {
    const ui::Paragraph paragraph(ui.typefaces(), {{text, style, {}}}, width);
    return paragraph.line_count() <= kMostLines && Fits(ui, {text, style}, width, height);
  };
  if (fits(words, TextStyle::kDisplay)) return {words, TextStyle::kDisplay};
  const std::vector<std::size_t> ends = SentenceEnds(words);
  for (const TextStyle style : kSmallerStyles) {
    // Fewer sentences never need more room.
    const auto too_long = std::partition_point(
        ends.begin(), ends.end(), [&](std::size_t end) { return fits(words.substr(0, end), style); });
    if (too_long != ends.begin()) return {words.substr(0, *std::prev(too_long)), style};
  }
  return {};
}

void ShowWords(ui::Ui& ui, const State& state, const ui::Rect& rect) {
  const float label = ui.typefaces().Of(TextStyle::kCaptionStrong).line_height + ui.Px(4);
  const float room = rect.height - label;
  Quote quote;
  if (state.audience == Audience::kWatchers) quote = LargestWhole(ui, state.words, rect.width, room);
  if (quote.words.empty()) quote = LargestFit(ui, state.words, rect.width, room);
  if (quote.words.empty()) return;
  const auto words = [&](ui::Ui& u) {
    u.Text("attract/label", TextStyle::kCaptionStrong, u.theme().on_inverse_variant, state.label,
           {.role = "text"});
    u.Skip(u.Px(4));
    u.Text("attract/words", quote.style, u.theme().on_inverse, quote.words, {.paragraph = {.balance = true}});
  };
  const float height = ui.Measure(rect.width, words);
  ui.Within({rect.x, rect.y + std::max(0.0f, std::round((rect.height - height) / 2)), rect.width, height},
            words);
}

void ShowPill(ui::Ui& ui, ui::Point at) {
  const ui::Theme& theme = ui.theme();
  const ui::Paragraph label(
      ui.typefaces(), {{Say(StringKey::attract_start), TextStyle::kSubheading, theme.on_attention}}, 1e6f);
  const float height = PillHeight(ui);
  const ui::Rect pill{at.x, at.y - height, std::ceil(label.width()) + 2 * ui.Px(9), height};
  ui.canvas().Fill(pill, ui.PaintOf("attract/start", theme.attention, theme.attention_pressed), height / 2);
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

// Says nothing that is not said already: a picture of the night, for tests and whoever asks what is on the
// glass.
void Darken(ui::Ui& ui) {
  ui.canvas().SetOpacity(kNight);
  ui.canvas().Fill(ui.region(), ui::Color{0, 0, 0, 255});
  ui.canvas().SetOpacity(1);
  ui::Node node;
  node.id = "attract/dim";
  node.role = "presentation";
  ui.Add(std::move(node), ui.region());
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const ui::Rect page = ui.region();
  const ui::Theme& theme = ui.theme();
  const bool portrait = page.height > page.width;
  const float margin = ui.Px(ui.scale().width_mm() >= 200 ? 19 : 8);
  ui.canvas().FillGradient(page, theme.inverse_surface, theme.inverse_selected, 0);

  const bool touchable = state.audience == Audience::kPasserBy;
  // Any touch wakes; the pill only says so.
  ui::Node all;
  all.id = "attract/start";
  all.role = "button";
  all.name = Say(StringKey::attract_start);
  all.action = Go{ToPage(PageKind::kHome)};
  all.background = theme.inverse_surface;
  if (touchable) ui.Add(std::move(all), page);

  // Large text on a small glass needs the graph's room.
  const bool graph_fits = !LowGlass(ui) || ui.scale().TextGrowth() < kMostGrowthBesideGraph;
  const float graph = !graph_fits ? 0
                      : portrait  ? std::min(page.width - 2 * margin, page.height * kGraphShare)
                                  : std::min(page.height - 2 * margin,
                                             page.width * (LowGlass(ui) ? kLowGraphShare : kGraphShare));
  const ui::Point center =
      portrait
          ? ui::Point{page.x + page.width / 2, page.bottom() - margin - PillHeight(ui) - ui.Px(8) - graph / 2}
          : ui::Point{page.right() - margin - graph / 2, page.y + page.height / 2};
  if (graph_fits) {
    ShowGraphPicture(ui, "attract/graph", state.groups, state.people, center, graph / 2,
                     theme.inverse_surface);
  }

  ui.OnGround(theme.inverse_container, [&](ui::Ui& u) {
    const float text_width = portrait ? page.width - 2 * margin : page.width - graph - 3 * margin;
    float top = page.y + margin;
    const float logo =
        ui::Logo(u, "attract/logo", {page.x + margin, top, text_width, u.Px(LowGlass(u) ? 9 : kLogoMm)});
    if (logo > 0) top += logo + u.Px(4);
    u.Within({page.x + margin, top, text_width, 0}, [&](ui::Ui& v) {
      v.Text("attract/event", TextStyle::kCaptionStrong, theme.attention,
             fmt::format("{} · {}", state.facts.event, state.facts.short_title),
             {.role = "text", .paragraph = {.tracking_em = 0.04f}});
      top = v.y();
    });
    const float bottom = portrait ? center.y - graph / 2 - margin : page.bottom() - margin - PillHeight(u);
    u.canvas().SetOpacity(state.opacity);
    ShowWords(u, state,
              {page.x + margin, top + u.Px(LowGlass(u) ? 3 : 6), text_width,
               std::max(1.0f, bottom - top - u.Px(LowGlass(u) ? 8 : 14))});
    u.canvas().SetOpacity(1);
    if (touchable) ShowPill(u, {page.x + margin, page.bottom() - margin});
  });
  if (state.light == Light::kDim) Darken(ui);
}

}  // namespace foyer::pages::attract
