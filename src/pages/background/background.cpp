// What the background page knows.
#include "pages/background/background.h"

namespace foyer::pages::background {

base::Result<State> Apply(State state, const Action& action, const content::Store& store) {
  const Go* go = std::get_if<Go>(&action);
  if (go != nullptr) {
    state.found = go->route.words;
    state.found_in.reset();
    state.found_paragraph = go->route.paragraph;
  }
  auto sections = store.Sections();
  if (!sections) return tl::unexpected(sections.error());
  auto chairs = store.Chairs();
  if (!chairs) return tl::unexpected(chairs.error());
  state.sections.clear();
  for (std::size_t i = 0; i < sections->size(); ++i) {
    using content::SectionKind;
    const SectionKind kind = (*sections)[i].kind;
    if (kind != SectionKind::kOpening && kind != SectionKind::kBackground && kind != SectionKind::kOther)
      continue;
    if (go != nullptr && go->route.section == static_cast<int>(i) + 1) state.found_in = state.sections.size();
    state.sections.push_back(std::move((*sections)[i]));
  }
  state.chairs = std::move(*chairs);
  return state;
}

Heading HeadingOf(const State&) {
  return {std::string(ui::Say(ui::StringKey::nav_background)),
          std::string(ui::Say(ui::StringKey::background_subtitle))};
}

}  // namespace foyer::pages::background
