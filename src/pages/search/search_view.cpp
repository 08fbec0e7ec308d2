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

std::string SearchRoute(std::string words, std::string group) {
  Route route{PageKind::kSearch, "", std::move(group)};
  route.words = std::move(words);
  return ToString(route);
}

ui::FieldSpec FieldOf(const ui::Ui& ui, const State& state) {
  return {.id = kField,
          .text = state.words,
          .placeholder = std::string(Say(StringKey::search_field)),
          .action = kEditVerb,
          .height_mm = IsLow(ui) ? ui::kTargetMm : kFieldMm};
}

float FieldGap(const ui::Ui& ui) {
  return IsLow(ui) ? ui.Px(1.5f) : ui.Px(4);
}

float FieldBarHeight(ui::Ui& ui, const State& state) {
  return ui::FieldHeight(ui, FieldOf(ui, state)) + 2 * FieldGap(ui);
}

std::optional<Action> ShowClear(ui::Ui& ui, const State& state, const ui::Rect& field) {
  ui::Node clear;
  clear.id = "search/clear";
  clear.role = "button";
  clear.name = Say(StringKey::search_clear);
  clear.action = SearchRoute("", state.group);
  const std::string route = clear.action;
  const float side = field.height, icon = std::round(side * 0.42f), inset = std::round((side - icon) / 2);
  const ui::Rect rect{field.right() - side, field.y, side, side};
  ui::DrawIcon(ui.canvas(), ui::Icon::kClose, {rect.x + inset, rect.y + inset}, icon,
               ui.pressed(clear.id) ? ui.theme().primary_pressed : ui.theme().on_surface_variant);
  if (!ui.Add(std::move(clear), rect)) return std::nullopt;
  return GoTo(route, GoHistory::kReplace);
}

std::optional<Action> ShowFieldBar(ui::Ui& ui, const State& state, const ui::Rect& region) {
  std::optional<Action> action;
  ui::FieldSpec spec = FieldOf(ui, state);
  const float height = ui::FieldHeight(ui, spec), margin = PageMargin(ui);
  const ui::Rect bar{region.x, region.y, region.width, height + 2 * FieldGap(ui)};
  const ui::Rect field{bar.x + margin, bar.y + FieldGap(ui), bar.width - 2 * margin, height};
  ui.BeginRegion(bar, 0, "search");
  ui.canvas().Fill(bar, ui.theme().surface);
  if (!state.words.empty()) spec.right_inset = height;
  if (ui::Field(ui, spec, field)) action = EditText{};
  if (!state.words.empty()) {
    if (auto chosen = ShowClear(ui, state, field)) action = chosen;
  }
  ui.EndRegion();
  return action;
}

// Chips in rows; where the one that was touched leads.
std::optional<Action> ShowChips(ui::Ui& ui, const std::vector<ui::ButtonSpec>& chips, GoHistory history) {
  const int activated = ui::ButtonFlow(ui, chips, ui.Px(2.5f));
  if (activated < 0) return std::nullopt;
  return GoTo(chips[static_cast<std::size_t>(activated)].action, history);
}

std::optional<Action> ShowFilter(ui::Ui& ui, const State& state) {
  std::vector<ui::ButtonSpec> chips;
  chips.push_back({.id = "search/filter/all",
                   .label = std::string(Say(StringKey::search_all)),
                   .action = SearchRoute(state.words, ""),
                   .kind = state.group.empty() ? ui::ButtonKind::kSelected : ui::ButtonKind::kPlain,
                   .style = TextStyle::kCaptionStrong});
  for (std::size_t i = 0; i < state.groups.size(); ++i) {
    const content::Group& group = state.groups[i].group;
    const bool selected = group.slug == state.group;
    chips.push_back({.id = "search/filter/" + group.slug,
                     .label = group.short_name,
                     .name = group.name,
                     .action = SearchRoute(state.words, group.slug),
                     .kind = selected ? ui::ButtonKind::kSelected : ui::ButtonKind::kPlain,
                     .style = TextStyle::kCaptionStrong,
                     .dot = selected ? &ui.theme().groups_on_inverse[i % ui::kGroupColors]
                                     : &ui.theme().groups[i % ui::kGroupColors]});
  }
  return ShowChips(ui, chips, GoHistory::kReplace);
}

// Where all of them would leave no room for results: the one that is on, to be switched off.
std::optional<Action> ShowGroup(ui::Ui& ui, const State& state) {
  const content::Group* group = FindGroup(state.groups, state.group);
  if (group == nullptr) return std::nullopt;
  const std::size_t position = GroupPosition(state.groups, state.group);
  auto action = ShowChips(ui,
                          {{.id = "search/group",
                            .label = group->short_name,
                            .name = group->name,
                            .action = SearchRoute(state.words, ""),
                            .kind = ui::ButtonKind::kSelected,
                            .trailing = ui::Icon::kClose,
                            .style = TextStyle::kCaptionStrong,
                            .dot = &ui.theme().groups_on_inverse[position % ui::kGroupColors]}},
                          GoHistory::kReplace);
  ui.Skip(CardGap(ui));
  return action;
}

std::optional<Action> ShowWays(ui::Ui& ui, const State& state, StringKey title) {
  ShowOverline(ui, "search/browse", Say(title));
  ui.Skip(ui.Px(2.5f));
  const content::ReportFacts& facts = state.facts;
  std::vector<ui::ButtonSpec> ways, groups;
  const auto way = [](std::string route, std::string_view label, int count) {
    return ui::ButtonSpec{.id = "search/way/" + route,
                          .label = fmt::format("{}  {}", label, count),
                          .action = route,
                          .style = TextStyle::kCaptionStrong};
  };
  ways.push_back(way("agenda", Say(StringKey::nav_agenda), facts.questions));
  ways.push_back(way("speakers", Say(StringKey::nav_speakers), facts.people));
  ways.push_back(way("outcomes", Say(StringKey::nav_outcomes), facts.outcomes));
  ways.push_back(way("messages", Say(StringKey::nav_messages), facts.messages));
  for (std::size_t i = 0; i < state.groups.size(); ++i) {
    const content::GroupEntry& entry = state.groups[i];
    groups.push_back(way("agenda?group=" + entry.group.slug, entry.group.short_name, entry.questions));
    groups.back().dot = &ui.theme().groups[i % ui::kGroupColors];
  }
  auto action = ShowChips(ui, ways, GoHistory::kPush);
  if (groups.empty()) return action;
  ui.Skip(CardGap(ui));
  ShowOverline(ui, "search/groups", Say(StringKey::search_groups));
  ui.Skip(ui.Px(2.5f));
  if (auto chosen = ShowChips(ui, groups, GoHistory::kPush)) action = chosen;
  return action;
}

std::optional<Action> ShowNothing(ui::Ui& ui, const State& state) {
  std::optional<Action> action;
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
                       .action = SearchRoute(word, state.group)});
    }
    action = ShowChips(ui, words, GoHistory::kReplace);
    ui.Skip(CardGap(ui));
  }
  if (auto chosen = ShowWays(ui, state, StringKey::search_browse)) action = chosen;
  return action;
}

std::optional<Action> ShowCorrected(ui::Ui& ui, const State& state, ResultSize size) {
  const std::string question = Say(StringKey::search_corrected, {{"words", state.corrected}});
  if (size == ResultSize::kCompact) {
    ui.Text("search/corrected", TextStyle::kCaptionStrong, ui.theme().on_surface, question,
            {.role = "status"});
    ui.Skip(ui.Px(1));
    return std::nullopt;
  }
  auto action = ShowChips(ui,
                          {{.id = "search/corrected",
                            .label = question,
                            .action = SearchRoute(state.corrected, state.group),
                            .kind = ui::ButtonKind::kAttention}},
                          GoHistory::kReplace);
  ui.Skip(CardGap(ui));
  return action;
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

std::optional<Action> ShowAnswer(ui::Ui& ui, const State& state) {
  std::optional<Action> action;
  const ResultSize size = SizeOfResults(ui, state);
  const bool low = IsLow(ui);
  if (size == ResultSize::kFull && low) action = ShowGroup(ui, state);
  if (size == ResultSize::kFull && !low) {
    action = ShowFilter(ui, state);
    ui.Skip(CardGap(ui));
  }
  if (!state.corrected.empty()) {
    if (auto chosen = ShowCorrected(ui, state, size)) action = chosen;
  }
  if (auto chosen = state.kinds.empty() ? ShowNothing(ui, state) : ShowResults(ui, state, size))
    action = chosen;
  if (!low) return action;
  // Results first: on a low glass the chips would fill the page.
  ui.Skip(CardGap(ui));
  ShowOverline(ui, "search/filter", Say(StringKey::search_filter));
  ui.Skip(ui.Px(2.5f));
  if (auto chosen = ShowFilter(ui, state)) action = chosen;
  return action;
}

}  // namespace

std::optional<Action> Draw(const State& state, ui::Ui& ui) {
  std::optional<Action> action;
  const float margin = PageMargin(ui);
  const ui::Rect region = ui.region();
  ui.Skip(FieldBarHeight(ui, state));
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    action = IsBlank(state) ? ShowWays(u, state, StringKey::search_browse_start) : ShowAnswer(u, state);
    u.Skip(CardGap(u));
  });
  if (auto chosen = ShowFieldBar(ui, state, region)) action = chosen;
  return action;
}

}  // namespace foyer::pages::search
