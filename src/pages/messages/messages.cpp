// What the messages page knows.
#include "pages/messages/messages.h"

namespace foyer::pages::messages {

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  state.found = route.words;
  auto messages = store.Messages(WindowOf(route));
  if (!messages) return tl::unexpected(messages.error());
  state.messages = std::move(messages->entries);
  state.beside = LinksBeside(route, messages->previous, messages->next);
  if (!state.messages.empty()) {
    state.beside.label =
        LabelOf(std::to_string(state.messages.front().number), std::to_string(state.messages.back().number));
  }
  state.restated.clear();
  for (const content::Message& message : state.messages) {
    auto numeral = store.OutcomeNumeral(message.outcome);
    if (!numeral) return tl::unexpected(numeral.error());
    state.restated.push_back(std::move(*numeral));
  }
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  state.compared = facts->comparisons > 0;
  state.section.reset();
  // Who reads on has read it.
  if (state.beside.previous) return state;
  auto section = IntroductionOf(store, content::SectionKind::kMessages);
  if (!section) return tl::unexpected(section.error());
  state.section = std::move(*section);
  return state;
}

Heading HeadingOf(const State&) {
  return {std::string(ui::Say(ui::StringKey::nav_messages)),
          std::string(ui::Say(ui::StringKey::messages_subtitle))};
}

}  // namespace foyer::pages::messages
