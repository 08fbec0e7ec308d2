// Draws the agenda: filter chips and question cards.
#include <fmt/format.h>

#include "pages/agenda/agenda.h"

namespace foyer::pages::agenda {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

void ShowIntroduction(ui::Ui& ui, const content::Section& section, const std::string& found) {
  ShowPassage(ui, "agenda/heading", section.heading, TextStyle::kSubheading, ui.theme().on_surface, "heading",
              found);
  for (std::size_t i = 0; i < section.paragraphs.size(); ++i) {
    ui.Skip(ui.Px(1.5f));
    ShowPassage(ui, fmt::format("agenda/introduction/{}", i + 1), section.paragraphs[i], TextStyle::kBody,
                ui.theme().on_surface_variant, "paragraph", found);
  }
}

void ShowFilter(ui::Ui& ui, const State& state) {
  std::vector<ui::ButtonSpec> chips;
  chips.push_back({.id = "agenda/filter/all",
                   .label = fmt::format("{}  {}", Say(StringKey::agenda_all), state.total),
                   .action = Go{ToPage(PageKind::kAgenda), GoHistory::kReplace},
                   .kind = state.group.empty() ? ui::ButtonKind::kSelected : ui::ButtonKind::kPlain,
                   .style = TextStyle::kCaptionStrong});
  for (std::size_t i = 0; i < state.groups.size(); ++i) {
    const content::GroupEntry& entry = state.groups[i];
    const bool selected = entry.group.slug == state.group;
    chips.push_back({.id = "agenda/filter/" + entry.group.slug,
                     .label = fmt::format("{}  {}", entry.group.short_name, entry.questions),
                     .name = fmt::format("{}  {}", entry.group.name, entry.questions),
                     .action = Go{ToGroup(PageKind::kAgenda, entry.group.slug), GoHistory::kReplace},
                     .kind = selected ? ui::ButtonKind::kSelected : ui::ButtonKind::kPlain,
                     .style = TextStyle::kCaptionStrong,
                     .dot = selected ? &ui.theme().groups_on_inverse[i % ui::kGroupColors]
                                     : &ui.theme().groups[i % ui::kGroupColors]});
  }
  ui::ButtonFlow(ui, chips, ui.Px(2.5f));
}

void ShowCards(ui::Ui& ui, const State& state) {
  const auto spec = [&](std::size_t i) {
    const content::QuestionEntry& entry = state.questions[i];
    return ui::CardSpec{.id = "agenda/card/" + entry.question.numeral,
                        .name = Say(StringKey::agenda_card,
                                    {{"numeral", entry.question.numeral}, {"speaker", entry.speaker.name}}),
                        .action = Go{ToEntry(PageKind::kAgenda, entry.question.numeral)},
                        .padding = CardPadding(ui),
                        .least_height = ui.scale().TouchPx(ui::kMainActionMm)};
  };
  const int columns = ColumnCount(ui, 150, 3);
  ui::CardGrid(ui, {columns, CardGap(ui)}, state.questions.size(), spec, [&](ui::Ui& u, std::size_t i) {
    const content::Question& question = state.questions[i].question;
    const content::Person& speaker = state.questions[i].speaker;
    const std::string id = "agenda/card/" + question.numeral;
    const ui::Color color = u.theme().Group(GroupPosition(state.groups, speaker.group));
    ShowNumbered(u, id, question.numeral, color, [&](ui::Ui& v) {
      ShowPassage(v, id + "/text", question.text, TextStyle::kLead, v.theme().on_surface);
      v.Skip(v.Px(2.4f));
      std::vector<ui::Span> who = {{speaker.name, TextStyle::kCaptionStrong, v.theme().on_surface}};
      const std::string country = speaker.country.empty() ? "" : "  ·  " + speaker.country;
      who.push_back({country, TextStyle::kCaption, v.theme().on_surface_variant});
      v.Text(id + "/speaker", std::move(who), {.role = "text"});
    });
  });
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const float margin = PageMargin(ui), gap = CardGap(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(gap);
    if (state.section) ShowIntroduction(u, *state.section, state.found);
    u.Skip(gap);
    ShowFilter(u, state);
    u.Skip(gap);
    ShowLinksAbove(u, state.beside);
    ShowCards(u, state);
    ShowLinksBelow(u, state.beside);
    u.Skip(gap);
  });
}

}  // namespace foyer::pages::agenda
