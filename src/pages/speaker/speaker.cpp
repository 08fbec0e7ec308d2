// What the page of one person knows.
#include "pages/speaker/speaker.h"

#include <algorithm>
#include <utility>

namespace foyer::pages::speaker {

namespace {

// Each line as printed, once, and which questions it belongs to.
std::vector<std::string> LinesOf(const std::vector<content::QuestionEntry>& questions) {
  std::vector<std::string> lines;
  std::string asked;
  for (const content::QuestionEntry& entry : questions) {
    const std::string line = AsPrinted(entry.question.speaker_line);
    if (std::find(lines.begin(), lines.end(), line) == lines.end()) lines.push_back(line);
    asked += (asked.empty() ? "" : ", ") +
             ui::Say(ui::StringKey::take_question, {{"numeral", entry.question.numeral}});
  }
  lines.push_back(asked);
  return lines;
}

}  // namespace

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  auto entry = store.FindPerson(route.key);
  if (!entry) return tl::unexpected(entry.error());
  if (!*entry) return base::Fail(base::ErrorKind::kInput, "there is no speaker " + route.key);
  auto questions = store.QuestionsOf(route.key, WindowOf(route));
  if (!questions) return tl::unexpected(questions.error());
  auto groups = store.Groups();
  if (!groups) return tl::unexpected(groups.error());
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  const int number = (*entry)->number;
  TakeAway take_away = TakeAwayOf(*facts, (*entry)->person.name, LinesOf(questions->entries), route);
  state = State{.person = std::move((*entry)->person),
                .questions = std::move(questions->entries),
                .beside = LinksBeside(route, questions->previous, questions->next),
                .groups = std::move(*groups),
                .take_away = std::move(take_away),
                .previous = {},
                .next = {},
                .all = ListRoute(PageKind::kSpeakers, number),
                .found = route.words};
  for (const auto& [slug, at] :
       {std::pair(&state.previous, number - 1), std::pair(&state.next, number + 1)}) {
    auto named = store.PersonSlug(at);
    if (!named) return tl::unexpected(named.error());
    *slug = std::move(*named);
  }
  return state;
}

Heading HeadingOf(const State& state) {
  const content::Group* group = FindGroup(state.groups, state.person.group);
  return {state.person.name, group != nullptr ? group->name : ""};
}

}  // namespace foyer::pages::speaker
