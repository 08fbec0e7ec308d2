// Draws the messages page.
#include <fmt/format.h>

#include <algorithm>

#include "pages/messages/messages.h"

namespace foyer::pages::messages {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

std::string RelationOf(const content::Message& message, const std::string& numeral) {
  if (numeral.empty()) return std::string(Say(StringKey::message_restates_none));
  if (CountChanges(message) == 0) return Say(StringKey::message_same, {{"numeral", numeral}});
  return Say(StringKey::message_restates, {{"numeral", numeral}}) + "  ·  " + ChangesInWords(message);
}

// The list's title and heading, as printed; the report's own lines and no more.
void ShowTitle(ui::Ui& ui, const content::Section& section, const std::string& found) {
  for (std::size_t i = 0; i < section.paragraphs.size(); ++i) {
    ShowPassage(ui, fmt::format("messages/title/{}", i + 1), section.paragraphs[i], TextStyle::kSubheading,
                ui.theme().on_surface, "heading", found);
  }
  if (!section.heading.text.empty()) {
    ShowPassage(ui, "messages/heading", section.heading, TextStyle::kBody, ui.theme().on_surface_variant,
                "heading", found);
  }
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const float margin = PageMargin(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    if (state.section) ShowTitle(u, *state.section, state.found);
    u.Skip(CardGap(u));
    if (state.compared) {
      ShowWayToChanges(u, "messages/changes");
      u.Skip(CardGap(u));
    }
    ShowLinksAbove(u, state.beside);
    const auto spec = [&](std::size_t i) {
      const std::string number = std::to_string(state.messages[i].number);
      return ui::CardSpec{.id = "messages/card/" + number,
                          .name = Say(StringKey::message_title, {{"number", number}}),
                          .action = Go{ToEntry(PageKind::kMessages, number)},
                          .padding = CardPadding(u),
                          .least_height = u.scale().TouchPx(ui::kMainActionMm)};
    };
    float numeral_width = 0;
    for (const content::Message& message : state.messages) {
      numeral_width = std::max(numeral_width, LargeNumeralWidth(u, std::to_string(message.number)));
    }
    ui::CardGrid(u, {ColumnCount(u, 480, 2), CardGap(u)}, state.messages.size(), spec,
                 [&](ui::Ui& v, std::size_t i) {
                   const content::Message& message = state.messages[i];
                   const std::string id = spec(i).id;
                   ShowLargeNumeral(v, id, std::to_string(message.number), numeral_width, [&](ui::Ui& w) {
                     ShowWording(w, id + "/wording", message, TextStyle::kBody);
                     w.Skip(w.Px(2));
                     w.Text(id + "/relation", TextStyle::kCaptionStrong, w.theme().on_surface_variant,
                            RelationOf(message, state.restated[i]), {.role = "text"});
                   });
                 });
    ShowLinksBelow(u, state.beside);
    u.Skip(CardGap(u));
  });
}

}  // namespace foyer::pages::messages
