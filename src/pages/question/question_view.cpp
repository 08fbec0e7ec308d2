// Draws the page of one question.
#include "base/graphemes.h"
#include "pages/question/question.h"

namespace foyer::pages::question {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

// A question longer than this many letters is set one size smaller, so that it stays on the page.
constexpr std::size_t kLongQuestion = 320;

void ShowQuestion(ui::Ui& ui, const State& state) {
  const content::Question& question = state.entry.question;
  ShowWords(ui, "question/label", question.text.label, TextStyle::kCaptionStrong,
            ui.theme().on_surface_variant, state.found);
  ui.Skip(ui.Px(2));
  const bool small = base::CountGraphemes(question.text.text) > kLongQuestion || ui.scale().width_mm() < 200;
  ShowPassage(ui, "question/text", question.text, small ? TextStyle::kHeading : TextStyle::kQuestion,
              ui.theme().on_surface, "heading", state.found);
}

void ShowSpeaker(ui::Ui& ui, const State& state) {
  const content::Person& person = state.entry.speaker;
  const std::size_t position = GroupPosition(state.groups, person.group);
  const content::Group* group = FindGroup(state.groups, person.group);
  const ui::CardSpec card{.id = "question/speaker",
                          .name = person.name,
                          .action = Go{ToEntry(PageKind::kSpeakers, person.slug)},
                          .padding = CardPadding(ui)};
  ui::Card(ui, card, [&](ui::Ui& u) {
    ShowOverline(u, "question/speaker/title", Say(StringKey::question_put_to));
    u.Skip(u.Px(3));
    ShowPerson(u, "question/speaker", person.name, group != nullptr ? group->name : "",
               u.theme().Group(position),
               {.avatar_mm = 16, .name = TextStyle::kSubheading, .found = state.found});
    u.Skip(u.Px(3));
    for (const auto& [id, value] :
         {std::pair("role", &person.role), std::pair("organisation", &person.organisation),
          std::pair("country", &person.country)}) {
      if (value->empty()) continue;
      const ui::Color color = value == &person.role ? u.theme().on_surface : u.theme().on_surface_variant;
      ShowWords(u, std::string("question/speaker/curated/") + id, *value, TextStyle::kBody, color,
                state.found);
    }
  });
  ui.Skip(CardGap(ui));
  ui::Card(ui, {.id = "question/printed", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowOverline(u, "question/printed/title", Say(StringKey::question_printed));
    u.Skip(u.Px(1.5f));
    ShowLabelled(u, "question/printed/line", state.entry.question.speaker_line, TextStyle::kBody,
                 u.theme().on_surface, state.found);
  });
}

void ShowAlso(ui::Ui& ui, const State& state) {
  if (state.also.empty()) return;
  ui.Skip(CardGap(ui));
  ShowOverline(ui, "question/also", Say(StringKey::question_also, {{"speaker", state.entry.speaker.name}}));
  ui.Skip(ui.Px(2.5f));
  return ShowQuestionLinks(ui, "question/also", state.also, state.groups);
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const auto words = [&](ui::Ui& v) { ShowQuestion(v, state); };
  const auto people = [&](ui::Ui& v) {
    ShowSpeaker(v, state);
    ShowAlso(v, state);
    ShowClosest(v, "question", state.closest);
  };
  const auto take_away = [&](ui::Ui& v) { ShowTakeAway(v, state.take_away); };
  const StepBar bar{EntryRoute(PageKind::kAgenda, state.previous),
                    ListRoute(PageKind::kAgenda, state.entry.question.number),
                    EntryRoute(PageKind::kAgenda, state.next), std::string(Say(StringKey::question_all))};
  ShowEntry(ui, {1.45f, 1}, words, people, take_away, bar);
}

}  // namespace foyer::pages::question
