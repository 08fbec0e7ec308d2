// Measures, passages and people as pages show them.
#include "pages/parts.h"

#include <algorithm>
#include <cmath>

#include "content/search.h"
#include "pages/marked.h"

namespace foyer::pages {
namespace {

constexpr float kWideMm = 380, kMediumMm = 200;
// Two columns need about 35 letters each to read well.
constexpr float kTwoColumnsMm = 300;
constexpr float kBadgeMm = 19, kBadgeHeightMm = 12.6f, kBadgePaddingMm = 3;

}  // namespace

float PageMargin(const ui::Ui& ui) {
  const float wide = ui.scale().width_mm();
  return ui.Px(wide >= kWideMm ? 11.4f : wide >= kMediumMm ? 9.5f : 5);
}

float CardGap(const ui::Ui& ui) {
  return ui.Px(ui.scale().width_mm() >= kMediumMm ? 5.6f : 3);
}
float CardPadding(const ui::Ui& ui) {
  return ui.Px(ui.scale().width_mm() >= kMediumMm ? 7 : 4);
}

int ColumnCount(const ui::Ui& ui, float least_mm, int most) {
  const float least = ui.TextPx(least_mm) + CardGap(ui);
  return std::clamp(static_cast<int>((ui.width() + CardGap(ui)) / least), 1, most);
}

bool OneColumn(const ui::Ui& ui) {
  return ui.width() < ui.Px(kTwoColumnsMm) * std::sqrt(ui.scale().TextGrowth());
}

std::size_t GroupPosition(const std::vector<content::GroupEntry>& groups, std::string_view slug) {
  const auto found =
      std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.group.slug == slug; });
  return static_cast<std::size_t>(found - groups.begin());
}

const content::Group* FindGroup(const std::vector<content::GroupEntry>& groups, std::string_view slug) {
  const std::size_t position = GroupPosition(groups, slug);
  return position < groups.size() ? &groups[position].group : nullptr;
}

namespace {

// Only the reading size has an italic; larger text is set upright, like the wholly emphasised.
std::vector<ui::Span> SpansOf(const content::Passage& passage, ui::TextStyle style, ui::Color color) {
  const std::string_view text = passage.text;
  const bool whole = passage.emphasis.size() == 1 && passage.emphasis[0].begin == 0 &&
                     passage.emphasis[0].end >= text.size();
  if (style != ui::TextStyle::kBody || whole) return {ui::Span{text, style, color}};
  std::vector<ui::Span> spans;
  std::size_t at = 0;
  for (const content::ByteRange& range : passage.emphasis) {
    if (range.begin < at || range.end > text.size()) continue;
    if (range.begin > at) spans.push_back({text.substr(at, range.begin - at), style, color});
    spans.push_back({text.substr(range.begin, range.end - range.begin), ui::TextStyle::kBodyEmphasis, color});
    at = range.end;
  }
  if (at < text.size()) spans.push_back({text.substr(at), style, color});
  return spans;
}

std::vector<ui::Span> Marked(const ui::Ui& ui, std::vector<ui::Span> spans, std::string_view text,
                             std::string_view found) {
  if (found.empty()) return spans;
  return WithMarks(ui.theme(), spans, content::MarksIn(text, found));
}

}  // namespace

void ShowPassage(ui::Ui& ui, std::string id, const content::Passage& passage, ui::TextStyle style,
                 ui::Color color, std::string_view role, std::string_view found) {
  const bool headline = style == ui::TextStyle::kHeading || style == ui::TextStyle::kDisplay;
  const ui::TextOptions options{.role = role, .paragraph = {.balance = headline}};
  ShowMarked(ui, id, Marked(ui, SpansOf(passage, style, color), passage.text, found), options);
}

void ShowLabelled(ui::Ui& ui, std::string id, const content::Passage& passage, ui::TextStyle style,
                  ui::Color color, std::string_view found) {
  std::vector<ui::Span> spans = Marked(ui, SpansOf(passage, style, color), passage.text, found);
  const std::string label = passage.label + " ";
  spans.insert(spans.begin(), ui::Span{label, style, ui.theme().on_surface_variant});
  ShowMarked(ui, id, std::move(spans));
}

void ShowWords(ui::Ui& ui, const std::string& id, std::string_view words, ui::TextStyle style,
               ui::Color color, std::string_view found) {
  ShowMarked(ui, id, Marked(ui, {{words, style, color}}, words, found), {.role = "text"});
}

void ShowOverline(ui::Ui& ui, std::string id, std::string_view text) {
  ui.Text(std::move(id), ui::TextStyle::kCaptionStrong, ui.theme().on_surface_variant, text,
          {.role = "heading"});
}

std::string RoleAndOrganisation(const content::Person& person) {
  if (person.organisation.empty() || person.role.empty()) return person.role + person.organisation;
  return person.role + ", " + person.organisation;
}

void ShowPerson(ui::Ui& ui, const std::string& id, std::string_view name, std::string_view detail,
                ui::Color color, const PersonStyle& style) {
  const float avatar = ui.TextPx(style.avatar_mm), gap = ui.Px(4);
  const auto words = [&](ui::Ui& u) {
    ShowWords(u, id + "/name", name, style.name, u.theme().on_surface, style.found);
    if (detail.empty()) return;
    ShowWords(u, id + "/role", detail, ui::TextStyle::kCaption, u.theme().on_surface_variant, style.found);
  };
  const float text_width = std::max(1.0f, ui.width() - avatar - gap);
  const float text_height = ui.Measure(text_width, words);
  const float height = std::max(avatar, text_height);
  const ui::Rect rect = ui.Take(height);
  if (ui.measuring()) return;
  ui::Avatar(ui, {rect.x, rect.y + std::round((height - avatar) / 2)}, avatar, name, color);
  ui.Within({rect.x + avatar + gap, rect.y + std::round((height - text_height) / 2), text_width, text_height},
            words);
}

void ShowNumbered(ui::Ui& ui, const std::string& id, std::string_view numeral, ui::Color color,
                  const ui::Ui::Body& body) {
  const ui::Paragraph label(ui.typefaces(), {ui::Span{numeral, ui::TextStyle::kSubheading, color}},
                            ui.width());
  const float width = std::max(ui.Px(kBadgeMm), std::ceil(label.width()) + 2 * ui.Px(kBadgePaddingMm));
  const float height = std::max(ui.Px(kBadgeHeightMm), label.height());
  const float gap = ui.Px(4.6f);
  const bool stacked = ui.width() < width * 5;
  const ui::Rect badge{ui.x(), ui.y(), width, height};
  ui::Badge(ui, id + "/numeral", numeral, color, badge);
  if (stacked) {
    ui.Skip(height + gap / 2);
    body(ui);
    return;
  }
  const float top = ui.y();
  ui.Inset(width + gap, 0, body);
  ui.Skip(std::max(0.0f, top + height - ui.y()));
}

// Of the large numeral's em: what "iii" takes, what stands between it and the words, and where both fit at
// all.
constexpr float kLeastNumeralEm = 1.75f, kNumeralGapEm = 0.35f, kLeastBesideEm = 10;
// A longer numeral leaves the words three quarters.
constexpr float kLeastBesideNumerals = 4;

float LargeNumeralWidth(const ui::Ui& ui, std::string_view numeral) {
  const float display = ui.typefaces().Of(ui::TextStyle::kDisplay).em;
  const ui::Paragraph label(ui.typefaces(), {ui::Span{numeral, ui::TextStyle::kDisplay, {}}}, ui.width());
  return std::max(std::round(display * kLeastNumeralEm), std::ceil(label.width() + display * kNumeralGapEm));
}

void ShowLargeNumeral(ui::Ui& ui, const std::string& id, std::string_view numeral, float width,
                      const ui::Ui::Body& body) {
  const auto show = [&](ui::Ui& u) {
    u.Text(id + "/numeral", ui::TextStyle::kDisplay, u.theme().primary, numeral, {.role = "text"});
  };
  const float display = ui.typefaces().Of(ui::TextStyle::kDisplay).em;
  if (ui.width() < std::max(display * kLeastBesideEm, width * kLeastBesideNumerals)) {
    show(ui);
    ui.Skip(ui.Px(1));
    body(ui);
    return;
  }
  const float top = ui.y();
  // The numeral's capitals start where the body's do.
  const float raise = std::round((ui.typefaces().Of(ui::TextStyle::kDisplay).line_height -
                                  ui.typefaces().Of(ui::TextStyle::kDisplay).cap_height) /
                                 2) -
                      std::round((ui.typefaces().Of(ui::TextStyle::kBody).line_height -
                                  ui.typefaces().Of(ui::TextStyle::kBody).cap_height) /
                                 2);
  ui.Within({ui.x(), top - raise, width, 0}, show);
  ui.Inset(width, 0, body);
  const float least = top + ui.typefaces().Of(ui::TextStyle::kDisplay).line_height - raise;
  ui.Skip(std::max(0.0f, least - ui.y()));
}

void ShowQuestionLinks(ui::Ui& ui, const std::string& id,
                       const std::vector<content::QuestionEntry>& questions,
                       const std::vector<content::GroupEntry>& groups) {
  const auto spec = [&](std::size_t i) {
    const auto& entry = questions[i];
    return ui::CardSpec{.id = id + "/" + entry.question.numeral,
                        .name = ui::Say(ui::StringKey::agenda_card, {{"numeral", entry.question.numeral},
                                                                     {"speaker", entry.speaker.name}}),
                        .action = Go{ToEntry(PageKind::kAgenda, entry.question.numeral)},
                        .padding = CardPadding(ui),
                        .least_height = ui.scale().TouchPx(ui::kMainActionMm)};
  };
  ui::CardGrid(ui, {1, CardGap(ui)}, questions.size(), spec, [&](ui::Ui& u, std::size_t i) {
    const auto& entry = questions[i];
    const ui::Color color = u.theme().Group(GroupPosition(groups, entry.speaker.group));
    const std::string entry_id = id + "/" + entry.question.numeral;
    ShowNumbered(u, entry_id, entry.question.numeral, color, [&](ui::Ui& v) {
      ShowPassage(v, entry_id + "/text", entry.question.text, ui::TextStyle::kBody, v.theme().on_surface);
    });
  });
}

}  // namespace foyer::pages
