// Draws the page of one outcome.
#include <fmt/format.h>

#include "pages/outcome/outcome.h"

namespace foyer::pages::outcome {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

void ShowOutcome(ui::Ui& ui, const State& state) {
  const content::Outcome& outcome = state.outcome;
  const std::string label = outcome.paragraphs.empty() ? outcome.numeral : outcome.paragraphs.front().label;
  ui.Text("outcome/label", TextStyle::kDisplay, ui.theme().primary, label, {.role = "text"});
  ui.Skip(ui.Px(2));
  for (std::size_t i = 0; i < outcome.paragraphs.size(); ++i) {
    if (i > 0) ui.Skip(ui.Px(3));
    ShowPassage(ui, fmt::format("outcome/paragraph/{}", i + 1), outcome.paragraphs[i], TextStyle::kPassage,
                ui.theme().on_surface, "paragraph", state.found);
  }
}

void ShowMessage(ui::Ui& ui, const State& state) {
  if (!state.message) {
    ui::Card(ui, {.id = "outcome/message", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
      u.Text("outcome/message/none", TextStyle::kBody, u.theme().on_surface_variant,
             Say(StringKey::outcome_not_restated));
    });
    return;
  }
  const content::Message& message = *state.message;
  const std::string number = std::to_string(message.number);
  const ui::CardSpec card{.id = "outcome/message",
                          .name = Say(StringKey::outcome_restated, {{"number", number}}),
                          .action = Go{ToEntry(PageKind::kMessages, number)},
                          .padding = CardPadding(ui)};
  ui::Card(ui, card, [&](ui::Ui& u) {
    const bool changed = CountChanges(message) > 0;
    ShowOverline(u, "outcome/message/title",
                 changed ? Say(StringKey::outcome_changed, {{"number", number}})
                         : Say(StringKey::outcome_restated, {{"number", number}}));
    u.Skip(u.Px(2));
    ShowWording(u, "outcome/message/wording", message, TextStyle::kBody);
    u.Skip(u.Px(2));
    u.Text("outcome/message/count", TextStyle::kCaption, u.theme().on_surface_variant,
           changed ? ChangesInWords(message) : std::string(Say(StringKey::outcome_unchanged)),
           {.role = "text"});
  });
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const auto outcome = [&](ui::Ui& v) { ShowOutcome(v, state); };
  const auto message = [&](ui::Ui& v) {
    ShowMessage(v, state);
    ShowClosest(v, "outcome", state.closest);
  };
  const auto take_away = [&](ui::Ui& v) { ShowTakeAway(v, state.take_away); };
  const StepBar bar{EntryRoute(PageKind::kOutcomes, state.previous),
                    ListRoute(PageKind::kOutcomes, state.outcome.number),
                    EntryRoute(PageKind::kOutcomes, state.next), std::string(Say(StringKey::outcome_all))};
  ShowEntry(ui, {1.3f, 1}, outcome, message, take_away, bar);
}

}  // namespace foyer::pages::outcome
