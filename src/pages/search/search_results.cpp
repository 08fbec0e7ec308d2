// Draws the results of a search.
#include "pages/search/search_results.h"

#include <fmt/format.h>

#include <algorithm>

#include "pages/marked.h"

namespace foyer::pages::search {
namespace {

using content::HitKind;
using ui::Say;
using ui::StringKey;
using ui::TextStyle;

// mm
constexpr float kAvatarMm = 13, kColumnMm = 150, kCompactPaddingMm = 1.4f, kHeadingGapMm = 2.5f;

StringKey NameOf(HitKind kind) {
  constexpr StringKey kNames[] = {StringKey::search_people, StringKey::search_questions,
                                  StringKey::search_outcomes, StringKey::search_messages,
                                  StringKey::search_sections};
  return kNames[static_cast<std::size_t>(kind)];
}

void ShowSnippet(ui::Ui& ui, const std::string& id, const content::Snippet& snippet, TextStyle style,
                 ui::Color color, std::string_view role) {
  if (snippet.text.empty()) return;
  const std::vector<ui::Span> plain = {{snippet.text, style, color}};
  ShowMarked(ui, id, WithMarks(ui.theme(), plain, snippet.marks), {.role = role});
}

void ShowTitle(ui::Ui& ui, const std::string& id, const content::SearchHit& hit) {
  const ui::Theme& theme = ui.theme();
  const bool person = hit.kind == HitKind::kPerson;
  ShowSnippet(ui, id + "/title", hit.title, person ? TextStyle::kBodyStrong : TextStyle::kCaptionStrong,
              person ? theme.on_surface : theme.on_surface_variant, "text");
  ui.Skip(ui.Px(0.6f));
}

// Of a person the name says most, of everything else the passage.
void ShowHit(ui::Ui& ui, const std::string& id, const content::SearchHit& hit, ResultSize size) {
  const ui::Theme& theme = ui.theme();
  const bool person = hit.kind == HitKind::kPerson;
  // An outcome's label is no more than its numeral, which stands beside it.
  const bool again = size == ResultSize::kFull && hit.kind == HitKind::kOutcome && hit.title.marks.empty();
  if (!again) ShowTitle(ui, id, hit);
  ShowSnippet(ui, id + "/snippet", hit.snippet, person ? TextStyle::kCaption : TextStyle::kBody,
              person ? theme.on_surface_variant : theme.on_surface, "paragraph");
}

// With what its page shows it by: a face, a numeral.
void ShowFullHit(ui::Ui& ui, const std::string& id, const State& state, const content::SearchHit& hit) {
  const auto words = [&](ui::Ui& u) { ShowHit(u, id, hit, ResultSize::kFull); };
  const ui::Color color =
      hit.group.empty() ? ui.theme().primary : ui.theme().Group(GroupPosition(state.groups, hit.group));
  if (hit.kind == HitKind::kSection) return words(ui);
  if (hit.kind != HitKind::kPerson) return ShowNumbered(ui, id, hit.key, color, words);
  const float avatar = ui.TextPx(kAvatarMm), top = ui.y();
  ui::Avatar(ui, {ui.x(), top}, avatar, hit.title.text, color);
  ui.Inset(avatar + ui.Px(4), 0, words);
  ui.Skip(std::max(0.0f, top + avatar - ui.y()));
}

std::string NameOf(const content::SearchHit& hit) {
  return hit.title.text.empty() ? hit.snippet.text : hit.title.text;
}

std::string HeadingOfKind(const State& state, const FoundOfKind& kind) {
  const bool all = kind.found.size() >= static_cast<std::size_t>(kind.count);
  const auto shown = static_cast<std::int64_t>(kind.found.size());
  const std::string count =
      all ? std::to_string(shown)
          : ui::SayCount(ui::CountKey::search_first, shown, {{"total", std::to_string(kind.count)}});
  const content::Group* group = FindGroup(state.groups, state.group);
  return Say(StringKey::search_count, {{"heading", std::string(Say(NameOf(kind.kind)))}, {"count", count}}) +
         (group != nullptr ? "  ·  " + group->short_name : "");
}

// Above the keyboard, for a heading and the first line of a result: which is worth more than the heading.
bool HasRoomForHeading(ui::Ui& ui) {
  const ui::Typefaces& faces = ui.typefaces();
  const float needed = faces.Of(TextStyle::kCaptionStrong).line_height +
                       faces.Of(TextStyle::kBodyStrong).line_height +
                       ui.Px(kHeadingGapMm / 2 + kCompactPaddingMm);
  return ui.y() + needed <= ui.region().bottom();
}

void ShowKind(ui::Ui& ui, const State& state, const FoundOfKind& kind, ResultSize size) {
  const bool compact = size == ResultSize::kCompact;
  const std::string id = fmt::format("search/{}", static_cast<int>(kind.kind));
  const auto card_id = [&](std::size_t i) { return fmt::format("{}/{}", id, i + 1); };
  const bool first = &kind == &state.kinds.front();
  if (!compact || !first || (state.corrected.empty() && HasRoomForHeading(ui))) {
    ShowOverline(ui, id, HeadingOfKind(state, kind));
    ui.Skip(ui.Px(compact ? kHeadingGapMm / 2 : kHeadingGapMm));
  }
  const auto spec = [&](std::size_t i) {
    return ui::CardSpec{.id = card_id(i),
                        .name = NameOf(kind.found[i].hit),
                        .action = Go{kind.found[i].route},
                        .padding = compact ? ui.Px(kCompactPaddingMm) : CardPadding(ui),
                        .least_height = ui.scale().TouchPx(ui::kTargetMm)};
  };
  const auto body = [&](ui::Ui& u, std::size_t i) {
    if (compact) return ShowHit(u, card_id(i), kind.found[i].hit, size);
    ShowFullHit(u, card_id(i), state, kind.found[i].hit);
  };
  const ui::GridSpec grid{ColumnCount(ui, kColumnMm, 2), CardGap(ui)};
  ui::CardGrid(ui, grid, kind.found.size(), spec, body);
}

}  // namespace

void ShowResults(ui::Ui& ui, const State& state, ResultSize size) {
  for (std::size_t i = 0; i < state.kinds.size(); ++i) {
    if (i > 0) ui.Skip(CardGap(ui));
    ShowKind(ui, state, state.kinds[i], size);
  }
}

float LeastResultHeight(ui::Ui& ui) {
  const ui::Typefaces& faces = ui.typefaces();
  return 2 * faces.Of(TextStyle::kCaptionStrong).line_height + 2 * faces.Of(TextStyle::kBody).line_height +
         ui.Px(kHeadingGapMm) + 2 * CardPadding(ui);
}

}  // namespace foyer::pages::search
