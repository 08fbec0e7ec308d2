// What the messages page knows.
#include "pages/messages/messages.h"

#include <algorithm>

namespace foyer::pages::messages {

base::Result<State> Apply(State state, const Action& action, const content::Store& store) {
  if (const Go* go = std::get_if<Go>(&action)) state.found = go->route.words;
  auto messages = store.Messages();
  if (!messages) return tl::unexpected(messages.error());
  state.messages = std::move(*messages);
  state.compared = std::any_of(state.messages.begin(), state.messages.end(), IsCompared);
  const auto outcomes = store.Outcomes();
  if (!outcomes) return tl::unexpected(outcomes.error());
  state.outcomes.clear();
  for (const content::OutcomeEntry& entry : *outcomes) state.outcomes.push_back(entry.outcome.numeral);
  const auto sections = store.Sections();
  if (!sections) return tl::unexpected(sections.error());
  for (const content::Section& section : *sections) {
    if (section.kind == content::SectionKind::kMessages) state.section = section;
  }
  return state;
}

Heading HeadingOf(const State&) {
  return {std::string(ui::Say(ui::StringKey::nav_messages)),
          std::string(ui::Say(ui::StringKey::messages_subtitle))};
}

}  // namespace foyer::pages::messages
