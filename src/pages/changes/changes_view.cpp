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

void ShowLinks(ui::Ui& ui, const std::vector<ui::ButtonSpec>& links) {
  ui::ButtonFlow(ui, links, ui.Px(2.5f));
}

ui::ButtonSpec MessageLink(const std::string& id, int message) {
  const std::string number = std::to_string(message);
  return {.id = id + "/message",
          .label = Say(StringKey::message_title, {{"number", number}}),
          .action = Go{ToEntry(PageKind::kMessages, number)}};
}

void ShowComparison(ui::Ui& ui, const std::string& id, const Comparison& comparison) {
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
       .action = Go{ToEntry(PageKind::kOutcomes, comparison.numeral)}},
      MessageLink(id, comparison.message)};
  return ShowLinks(ui, links);
}

// The messages that kept every word of their outcomes.
void ShowKept(ui::Ui& ui, const State& state) {
  std::vector<ui::ButtonSpec> links;
  for (const Comparison& comparison : state.comparisons) {
    if (comparison.differences.empty())
      links.push_back(MessageLink(fmt::format("changes/{}", comparison.message), comparison.message));
  }
  if (links.empty()) return;
  ui.Skip(CardGap(ui));
  ShowOverline(ui, "changes/kept", Say(StringKey::changes_kept));
  ui.Skip(ui.Px(2.5f));
  return ShowLinks(ui, links);
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const float margin = PageMargin(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    u.Text("changes/summary", TextStyle::kBody, u.theme().on_surface_variant, Summary(state));
    if (state.beside.previous) {
      u.Skip(CardGap(u));
      ShowLinksAbove(u, state.beside);
    }
    for (const Comparison& comparison : state.comparisons) {
      if (comparison.differences.empty()) continue;
      u.Skip(CardGap(u));
      const std::string id = fmt::format("changes/{}", comparison.message);
      ui::Card(u, {.id = id, .padding = CardPadding(u)},
               [&](ui::Ui& v) { ShowComparison(v, id, comparison); });
    }
    ShowKept(u, state);
    ShowLinksBelow(u, state.beside);
    u.Skip(CardGap(u));
  });
}

}  // namespace foyer::pages::changes
