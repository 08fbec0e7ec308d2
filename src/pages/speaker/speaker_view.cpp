// Draws the page of one person.
#include <fmt/format.h>

#include "pages/speaker/speaker.h"

namespace foyer::pages::speaker {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

void ShowAbout(ui::Ui& ui, const State& state) {
  const content::Person& person = state.person;
  const std::size_t position = GroupPosition(state.groups, person.group);
  ui::Card(ui, {.id = "speaker", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowPerson(u, "speaker", person.name, person.country, u.theme().Group(position),
               {.avatar_mm = 24, .name = TextStyle::kHeading, .found = state.found});
    u.Skip(u.Px(5));
    for (const auto& [id, value] :
         {std::pair("role", &person.role), std::pair("organisation", &person.organisation)}) {
      if (value->empty()) continue;
      const ui::Color color = value == &person.role ? u.theme().on_surface : u.theme().on_surface_variant;
      ShowWords(u, std::string("speaker/curated/") + id, *value, TextStyle::kLead, color, state.found);
    }
    if (const content::Group* group = FindGroup(state.groups, person.group)) {
      u.Skip(u.Px(5));
      const std::vector<ui::ButtonSpec> chip = {{.id = "speaker/group",
                                                 .label = group->name,
                                                 .action = Go{ToGroup(PageKind::kAgenda, group->slug)},
                                                 .style = TextStyle::kCaptionStrong,
                                                 .dot = &u.theme().groups[position % ui::kGroupColors]}};
      ui::ButtonFlow(u, chip, 0);
    }
  });
}

// The verbatim lines beside the curated facts: what the report says, misprints included.
void ShowLines(ui::Ui& ui, const State& state) {
  ui::Card(ui, {.id = "speaker/printed", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowOverline(u, "speaker/printed/title", Say(StringKey::speaker_lines));
    for (const content::QuestionEntry& entry : state.questions) {
      u.Skip(u.Px(2.5f));
      ShowLabelled(u, "speaker/printed/" + entry.question.numeral, entry.question.speaker_line,
                   TextStyle::kBody, u.theme().on_surface, state.found);
    }
    if (state.person.note.empty()) return;
    u.Skip(u.Px(3));
    ShowOverline(u, "speaker/note/title", Say(StringKey::speaker_note));
    u.Text("speaker/note", TextStyle::kCaption, u.theme().on_surface_variant, state.person.note);
  });
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const auto person = [&](ui::Ui& v) {
    ShowAbout(v, state);
    v.Skip(CardGap(v));
    ShowLines(v, state);
  };
  const auto questions = [&](ui::Ui& v) {
    ShowOverline(v, "speaker/questions", Say(StringKey::speaker_questions, {{"speaker", state.person.name}}));
    v.Skip(v.Px(2.5f));
    ShowQuestionLinks(v, "speaker/questions", state.questions, state.groups);
    ShowLinksBelow(v, state.beside);
  };
  const auto take_away = [&](ui::Ui& v) { ShowTakeAway(v, state.take_away); };
  const StepBar bar{EntryRoute(PageKind::kSpeakers, state.previous), state.all,
                    EntryRoute(PageKind::kSpeakers, state.next), std::string(Say(StringKey::speaker_all))};
  ShowEntry(ui, {1, 1.2f}, person, questions, take_away, bar);
}

}  // namespace foyer::pages::speaker
