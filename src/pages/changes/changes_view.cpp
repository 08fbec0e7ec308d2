// Draws the page of changes.
#include <fmt/format.h>

#include "pages/changes/changes.h"

namespace foyer::pages::changes {
namespace {

using ui::CountKey;
using ui::Say;
using ui::SayCount;
using ui::StringKey;
using ui::TextStyle;

std::string Summary(const State& state) {
  if (state.counts.All() == 0) return SayCount(CountKey::changes_summary_none, state.total);
  return SayCount(CountKey::changes_summary, state.total,
                  {{"changes", SayCount(CountKey::changes_summary_changed, state.counts.changed)},
                   {"removals", SayCount(CountKey::changes_summary_removed, state.counts.removed)},
                   {"additions", SayCount(CountKey::changes_summary_added, state.counts.added)}});
}

std::string_view NameOf(DifferenceKind kind) {
  switch (kind) {
    case DifferenceKind::kChanged:
      return Say(StringKey::changes_changed);
    case DifferenceKind::kRemoved:
      return Say(StringKey::changes_removed);
    case DifferenceKind::kAdded:
      break;
  }
  return Say(StringKey::changes_added);
}

std::optional<Action> ShowLinks(ui::Ui& ui, const std::vector<ui::ButtonSpec>& links) {
  const int activated = ui::ButtonFlow(ui, links, ui.Px(2.5f));
  if (activated < 0) return std::nullopt;
  return GoTo(links[static_cast<std::size_t>(activated)].action);
}

ui::ButtonSpec MessageLink(const std::string& id, int message) {
  const std::string number = std::to_string(message);
  return {.id = id + "/message",
          .label = Say(StringKey::message_title, {{"number", number}}),
          .action = "messages/" + number};
}

std::optional<Action> ShowComparison(ui::Ui& ui, const std::string& id, const Comparison& comparison) {
  const std::string number = std::to_string(comparison.message);
  ui.Text(id + "/title", TextStyle::kSubheading, ui.theme().on_surface,
          Say(StringKey::changes_compared, {{"number", number}, {"numeral", comparison.numeral}}),
          {.role = "heading"});
  for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
    const Difference& difference = comparison.differences[i];
    const std::string part = fmt::format("{}/{}", id, i + 1);
    ui.Skip(ui.Px(4));
    ui.Text(part + "/kind", TextStyle::kCaptionStrong, ui.theme().on_surface_variant, NameOf(difference.kind),
            {.role = "text"});
    ui.Skip(ui.Px(1));
    ShowChanges(ui, part + "/words", difference.words, TextStyle::kPassage);
  }
  ui.Skip(ui.Px(5));
  const std::vector<ui::ButtonSpec> links = {
      {.id = id + "/outcome",
       .label = Say(StringKey::outcome_title, {{"numeral", comparison.numeral}}),
       .action = "outcomes/" + comparison.numeral},
      MessageLink(id, comparison.message)};
  return ShowLinks(ui, links);
}

// The messages that kept every word of their outcomes.
std::optional<Action> ShowKept(ui::Ui& ui, const State& state) {
  std::vector<ui::ButtonSpec> links;
  for (const Comparison& comparison : state.comparisons) {
    if (comparison.differences.empty())
      links.push_back(MessageLink(fmt::format("changes/{}", comparison.message), comparison.message));
  }
  if (links.empty()) return std::nullopt;
  ui.Skip(CardGap(ui));
  ShowOverline(ui, "changes/kept", Say(StringKey::changes_kept));
  ui.Skip(ui.Px(2.5f));
  return ShowLinks(ui, links);
}

}  // namespace

std::optional<Action> Draw(const State& state, ui::Ui& ui) {
  std::optional<Action> action;
  const float margin = PageMargin(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    u.Text("changes/summary", TextStyle::kBody, u.theme().on_surface_variant, Summary(state));
    if (!state.beside.previous.empty()) {
      u.Skip(CardGap(u));
      if (auto chosen = ShowLinksAbove(u, state.beside)) action = chosen;
    }
    for (const Comparison& comparison : state.comparisons) {
      if (comparison.differences.empty()) continue;
      u.Skip(CardGap(u));
      const std::string id = fmt::format("changes/{}", comparison.message);
      ui::Card(u, {.id = id, .padding = CardPadding(u)}, [&](ui::Ui& v) {
        if (auto chosen = ShowComparison(v, id, comparison)) action = chosen;
      });
    }
    if (auto chosen = ShowKept(u, state)) action = chosen;
    if (auto chosen = ShowLinksBelow(u, state.beside)) action = chosen;
    u.Skip(CardGap(u));
  });
  return action;
}

}  // namespace foyer::pages::changes
