// Draws the page of one message.
#include <fmt/format.h>

#include "pages/message/message.h"

namespace foyer::pages::message {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

void ShowComparison(ui::Ui& ui, const State& state) {
  if (!state.outcome) {
    ui::Card(ui, {.id = "message/outcome", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
      u.Text("message/outcome/none", TextStyle::kBody, u.theme().on_surface_variant,
             Say(StringKey::message_restates_none));
    });
    return;
  }
  const std::string& numeral = state.outcome->numeral;
  const ui::CardSpec card{.id = "message/outcome",
                          .name = Say(StringKey::outcome_title, {{"numeral", numeral}}),
                          .action = Go{ToEntry(PageKind::kOutcomes, numeral)},
                          .padding = CardPadding(ui)};
  ui::Card(ui, card, [&](ui::Ui& u) {
    const bool changed = CountChanges(state.message) > 0;
    ShowOverline(
        u, "message/outcome/title",
        Say(changed ? StringKey::message_compared : StringKey::message_same, {{"numeral", numeral}}));
    u.Skip(u.Px(2));
    ShowWording(u, "message/wording", state.message, TextStyle::kBody);
    if (!changed) return;
    u.Skip(u.Px(2));
    u.Text("message/outcome/count", TextStyle::kCaption, u.theme().on_surface_variant,
           ChangesInWords(state.message), {.role = "text"});
  });
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const auto words = [&](ui::Ui& v) {
    v.Text("message/number", TextStyle::kDisplay, v.theme().primary, std::to_string(state.message.number),
           {.role = "text"});
    v.Skip(v.Px(2));
    ShowPassage(v, "message/text", state.message.text, TextStyle::kPassage, v.theme().on_surface, "paragraph",
                state.found);
  };
  const auto comparison = [&](ui::Ui& v) {
    ShowComparison(v, state);
    ShowClosest(v, "message", state.closest);
  };
  const auto take_away = [&](ui::Ui& v) { ShowTakeAway(v, state.take_away); };
  const int number = state.message.number;
  const auto neighbour = [&](int at) {
    return EntryRoute(PageKind::kMessages, at > 0 && at <= state.last ? std::to_string(at) : "");
  };
  const StepBar bar{neighbour(number - 1), ListRoute(PageKind::kMessages, state.message.number),
                    neighbour(number + 1), std::string(Say(StringKey::message_all))};
  ShowEntry(ui, {1.3f, 1}, words, comparison, take_away, bar);
}

}  // namespace foyer::pages::message
