// Draws the search page: the field stands, what it finds scrolls under it.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "pages/marked.h"
#include "pages/search/search.h"
#include "pages/search/search_results.h"
#include "ui/field.h"

namespace foyer::pages::search {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

// mm
constexpr float kFieldMm = 15, kLowGlassMm = 160;

bool IsLow(const ui::Ui& ui) {
  return ui.scale().height_mm() < kLowGlassMm;
}

// Another search in the place of this one.
Go Search(std::string words, std::string group) {
  Route route = ToGroup(PageKind::kSearch, std::move(group));
  route.words = std::move(words);
  return {std::move(route), GoHistory::kReplace};
}

ui::FieldSpec FieldOf(const ui::Ui& ui, const State& state) {
  return {.id = kField,
          .text = state.words,
          .placeholder = std::string(Say(StringKey::search_field)),
          .action = EditText{},
          .height_mm = IsLow(ui) ? ui::kTargetMm : kFieldMm};
}

float FieldGap(const ui::Ui& ui) {
  return IsLow(ui) ? ui.Px(1.5f) : ui.Px(4);
}

float FieldBarHeight(ui::Ui& ui, const State& state) {
  return ui::FieldHeight(ui, FieldOf(ui, state)) + 2 * FieldGap(ui);
}

void ShowClear(ui::Ui& ui, const State& state, const ui::Rect& field) {
  ui::Node clear;
  clear.id = "search/clear";
  clear.role = "button";
  clear.name = Say(StringKey::search_clear);
  clear.action = Search("", state.group);
  const float side = field.height, icon = std::round(side * 0.42f), inset = std::round((side - icon) / 2);
  const ui::Rect rect{field.right() - side, field.y, side, side};
  ui::DrawIcon(ui.canvas(), ui::Icon::kClose, {rect.x + inset, rect.y + inset}, icon,
               ui.PaintOf(clear.id, ui.theme().on_surface_variant, ui.theme().primary_pressed));
  ui.Add(std::move(clear), rect);
}

void ShowFieldBar(ui::Ui& ui, const State& state, const ui::Rect& region) {
  ui::FieldSpec spec = FieldOf(ui, state);
  const float height = ui::FieldHeight(ui, spec), margin = PageMargin(ui);
  const ui::Rect bar{region.x, region.y, region.width, height + 2 * FieldGap(ui)};
  const ui::Rect field{bar.x + margin, bar.y + FieldGap(ui), bar.width - 2 * margin, height};
  ui.BeginRegion(bar, ui::Scrolling::kNone, "search");
  ui.canvas().Fill(bar, ui.theme().surface);
  if (!state.words.empty()) spec.right_inset = height;
  ui::Field(ui, spec, field);
  if (!state.words.empty()) {
    ShowClear(ui, state, field);
  }
  ui.EndRegion();
}

void ShowChips(ui::Ui& ui, const std::vector<ui::ButtonSpec>& chips) {
  ui::ButtonFlow(ui, chips, ui.Px(2.5f));
}

void ShowFilter(ui::Ui& ui, const State& state) {
  std::vector<ui::ButtonSpec> chips;
  chips.push_back({.id = "search/filter/all",
                   .label = std::string(Say(StringKey::search_all)),
                   .action = Search(state.words, ""),
                   .kind = state.group.empty() ? ui::ButtonKind::kSelected : ui::ButtonKind::kPlain,
                   .style = TextStyle::kCaptionStrong});
  for (std::size_t i = 0; i < state.groups.size(); ++i) {
    const content::Group& group = state.groups[i].group;
    const bool selected = group.slug == state.group;
    chips.push_back({.id = "search/filter/" + group.slug,
                     .label = group.short_name,
                     .name = group.name,
                     .action = Search(state.words, group.slug),
                     .kind = selected ? ui::ButtonKind::kSelected : ui::ButtonKind::kPlain,
                     .style = TextStyle::kCaptionStrong,
                     .dot = selected ? &ui.theme().groups_on_inverse[i % ui::kGroupColors]
                                     : &ui.theme().groups[i % ui::kGroupColors]});
  }
  return ShowChips(ui, chips);
}

// Where all of them would leave no room for results: the one that is on, to be switched off.
void ShowGroup(ui::Ui& ui, const State& state) {
  const content::Group* group = FindGroup(state.groups, state.group);
  if (group == nullptr) return;
  const std::size_t position = GroupPosition(state.groups, state.group);
  ShowChips(ui, {{.id = "search/group",
                  .label = group->short_name,
                  .name = group->name,
                  .action = Search(state.words, ""),
                  .kind = ui::ButtonKind::kSelected,
                  .trailing = ui::Icon::kClose,
                  .style = TextStyle::kCaptionStrong,
                  .dot = &ui.theme().groups_on_inverse[position % ui::kGroupColors]}});
  ui.Skip(CardGap(ui));
}

void ShowWays(ui::Ui& ui, const State& state, StringKey title) {
  ShowOverline(ui, "search/browse", Say(title));
  ui.Skip(ui.Px(2.5f));
  const content::ReportFacts& facts = state.facts;
  std::vector<ui::ButtonSpec> ways, groups;
  const auto way = [](Route route, std::string_view label, int count) {
    return ui::ButtonSpec{.id = "search/way/" + ToString(route),
                          .label = fmt::format("{}  {}", label, count),
                          .action = Go{std::move(route)},
                          .style = TextStyle::kCaptionStrong};
  };
  ways.push_back(way(ToPage(PageKind::kAgenda), Say(StringKey::nav_agenda), facts.questions));
  ways.push_back(way(ToPage(PageKind::kSpeakers), Say(StringKey::nav_speakers), facts.people));
  ways.push_back(way(ToPage(PageKind::kOutcomes), Say(StringKey::nav_outcomes), facts.outcomes));
  ways.push_back(way(ToPage(PageKind::kMessages), Say(StringKey::nav_messages), facts.messages));
  for (std::size_t i = 0; i < state.groups.size(); ++i) {
    const content::GroupEntry& entry = state.groups[i];
    groups.push_back(
        way(ToGroup(PageKind::kAgenda, entry.group.slug), entry.group.short_name, entry.questions));
    groups.back().dot = &ui.theme().groups[i % ui::kGroupColors];
  }
  ShowChips(ui, ways);
  if (groups.empty()) return;
  ui.Skip(CardGap(ui));
  ShowOverline(ui, "search/groups", Say(StringKey::search_groups));
  ui.Skip(ui.Px(2.5f));
  ShowChips(ui, groups);
}

void ShowNothing(ui::Ui& ui, const State& state) {
  const StringKey sentence = state.group.empty() ? StringKey::search_none : StringKey::search_none_in_group;
  ui.Text("search/none", TextStyle::kSubheading, ui.theme().on_surface,
          Say(sentence, {{"words", ui::Drawable(ui.typefaces(), state.words)}}), {.role = "status"});
  ui.Skip(CardGap(ui));
  if (!state.nearest.empty()) {
    ShowOverline(ui, "search/nearest", Say(StringKey::search_nearest));
    ui.Skip(ui.Px(2.5f));
    std::vector<ui::ButtonSpec> words;
    for (const std::string& word : state.nearest) {
      words.push_back({.id = fmt::format("search/nearest/{}", words.size() + 1),
                       .label = word,
                       .action = Search(word, state.group)});
    }
    ShowChips(ui, words);
    ui.Skip(CardGap(ui));
  }
  ShowWays(ui, state, StringKey::search_browse);
}

void ShowCorrected(ui::Ui& ui, const State& state, ResultSize size) {
  const std::string question = Say(StringKey::search_corrected, {{"words", state.corrected}});
  if (size == ResultSize::kCompact) {
    ui.Text("search/corrected", TextStyle::kCaptionStrong, ui.theme().on_surface, question,
            {.role = "status"});
    ui.Skip(ui.Px(1));
    return;
  }
  ShowChips(ui, {{.id = "search/corrected",
                  .label = question,
                  .action = Search(state.corrected, state.group),
                  .kind = ui::ButtonKind::kAttention}});
  ui.Skip(CardGap(ui));
}

// Room for everything above the results only where the first of them stays in sight while it is typed.
ResultSize SizeOfResults(ui::Ui& ui, const State& state) {
  if (!ui.edited(kField)) return ResultSize::kFull;
  if (IsLow(ui)) return ResultSize::kCompact;
  const float above = ui.Measure(ui.width(), [&](ui::Ui& u) {
    u.Skip(FieldBarHeight(u, state));
    ShowFilter(u, state);
    u.Skip(CardGap(u));
    if (!state.corrected.empty()) ShowCorrected(u, state, ResultSize::kFull);
  });
  return above + LeastResultHeight(ui) > ui.region().height ? ResultSize::kCompact : ResultSize::kFull;
}

void ShowAnswer(ui::Ui& ui, const State& state) {
  const ResultSize size = SizeOfResults(ui, state);
  const bool low = IsLow(ui);
  if (size == ResultSize::kFull && low) ShowGroup(ui, state);
  if (size == ResultSize::kFull && !low) {
    ShowFilter(ui, state);
    ui.Skip(CardGap(ui));
  }
  if (!state.corrected.empty()) ShowCorrected(ui, state, size);
  state.kinds.empty() ? ShowNothing(ui, state) : ShowResults(ui, state, size);
  if (!low) return;
  // Results first: on a low glass the chips would fill the page.
  ui.Skip(CardGap(ui));
  ShowOverline(ui, "search/filter", Say(StringKey::search_filter));
  ui.Skip(ui.Px(2.5f));
  ShowFilter(ui, state);
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const float margin = PageMargin(ui);
  const ui::Rect region = ui.region();
  ui.Skip(FieldBarHeight(ui, state));
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    IsBlank(state) ? ShowWays(u, state, StringKey::search_browse_start) : ShowAnswer(u, state);
    u.Skip(CardGap(u));
  });
  ShowFieldBar(ui, state, region);
}

}  // namespace foyer::pages::search
