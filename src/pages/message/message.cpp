// What the page of one message knows.
#include "pages/message/message.h"

#include <charconv>

namespace foyer::pages::message {

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  state.found = route.words;
  const std::string& key = route.key;
  int number = 0;
  const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
  const bool is_number = error == std::errc() && end == key.data() + key.size() && key.front() != '0';
  auto message = store.FindMessage(is_number ? number : 0);
  if (!message) return tl::unexpected(message.error());
  if (!*message) return base::Fail(base::ErrorKind::kInput, "there is no message " + key);
  state.message = std::move(**message);
  state.outcome.reset();
  if (state.message.outcome > 0) {
    const auto numeral = store.OutcomeNumeral(state.message.outcome);
    if (!numeral) return tl::unexpected(numeral.error());
    auto entry = store.FindOutcome(*numeral);
    if (!entry) return tl::unexpected(entry.error());
    if (*entry) state.outcome = std::move((*entry)->outcome);
  }
  const auto facts = store.Facts();
  if (!facts) return tl::unexpected(facts.error());
  state.last = facts->messages;
  auto closest = store.Closest({.kind = content::Place::Kind::kMessage, .number = number});
  if (!closest) return tl::unexpected(closest.error());
  state.closest = std::move(*closest);
  state.take_away =
      TakeAwayOf(*facts, ui::Say(ui::StringKey::message_title, {{"number", std::to_string(number)}}),
                 {state.message.text.text}, route);
  return state;
}

Heading HeadingOf(const State& state) {
  return {ui::Say(ui::StringKey::message_title, {{"number", std::to_string(state.message.number)}}),
          ui::Say(ui::StringKey::message_of, {{"last", std::to_string(state.last)}})};
}

}  // namespace foyer::pages::message
