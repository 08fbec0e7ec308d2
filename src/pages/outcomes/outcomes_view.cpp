// Draws the outcomes page.
#include <fmt/format.h>

#include <algorithm>

#include "pages/outcomes/outcomes.h"

namespace foyer::pages::outcomes {
namespace {

using ui::TextStyle;

Route RouteOf(const content::OutcomeEntry& entry) {
  return ToEntry(PageKind::kOutcomes, entry.outcome.numeral);
}

void ShowOutcome(ui::Ui& ui, const std::string& id, const content::OutcomeEntry& entry, float numeral_width) {
  ShowLargeNumeral(ui, id, entry.outcome.numeral, numeral_width, [&](ui::Ui& u) {
    for (std::size_t i = 0; i < entry.outcome.paragraphs.size(); ++i) {
      if (i > 0) u.Skip(u.Px(2.5f));
      ShowPassage(u, fmt::format("{}/paragraph/{}", id, i + 1), entry.outcome.paragraphs[i], TextStyle::kBody,
                  u.theme().on_surface);
    }
    u.Skip(u.Px(2));
    const std::string restated =
        entry.message > 0
            ? ui::Say(ui::StringKey::outcome_restated, {{"number", std::to_string(entry.message)}})
            : std::string(ui::Say(ui::StringKey::outcome_not_restated));
    u.Text(id + "/message", TextStyle::kCaptionStrong, u.theme().on_surface_variant, restated,
           {.role = "text"});
  });
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const float margin = PageMargin(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    if (state.section) {
      ShowPassage(u, "outcomes/heading", state.section->heading, TextStyle::kSubheading, u.theme().on_surface,
                  "heading", state.found);
      for (std::size_t i = 0; i < state.section->paragraphs.size(); ++i) {
        ShowPassage(u, fmt::format("outcomes/introduction/{}", i + 1), state.section->paragraphs[i],
                    TextStyle::kBody, u.theme().on_surface_variant, "paragraph", state.found);
      }
      u.Skip(CardGap(u));
    }
    if (state.compared) {
      ShowWayToChanges(u, "outcomes/changes");
      u.Skip(CardGap(u));
    }
    ShowLinksAbove(u, state.beside);
    const auto spec = [&](std::size_t i) {
      const content::OutcomeEntry& entry = state.outcomes[i];
      return ui::CardSpec{.id = "outcomes/card/" + entry.outcome.numeral,
                          .name = ui::Say(ui::StringKey::outcome_title, {{"numeral", entry.outcome.numeral}}),
                          .action = Go{RouteOf(entry)},
                          .padding = CardPadding(u),
                          .least_height = u.scale().TouchPx(ui::kMainActionMm)};
    };
    float numeral_width = 0;
    for (const auto& entry : state.outcomes) {
      numeral_width = std::max(numeral_width, LargeNumeralWidth(u, entry.outcome.numeral));
    }
    ui::CardGrid(
        u, {ColumnCount(u, 480, 2), CardGap(u)}, state.outcomes.size(), spec,
        [&](ui::Ui& v, std::size_t i) { ShowOutcome(v, spec(i).id, state.outcomes[i], numeral_width); });
    ShowLinksBelow(u, state.beside);
    u.Skip(CardGap(u));
  });
}

}  // namespace foyer::pages::outcomes
