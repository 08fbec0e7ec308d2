// What the background page knows.
#include "pages/background/background.h"

namespace foyer::pages::background {

base::Result<State> Apply(State state, const Action&, const content::Store& store) {
  auto sections = store.Sections();
  if (!sections) return tl::unexpected(sections.error());
  auto chairs = store.Chairs();
  if (!chairs) return tl::unexpected(chairs.error());
  std::erase_if(*sections, [](const content::Section& section) {
    using content::SectionKind;
    return section.kind != SectionKind::kOpening && section.kind != SectionKind::kBackground &&
           section.kind != SectionKind::kOther;
  });
  state.sections = std::move(*sections);
  state.chairs = std::move(*chairs);
  return state;
}

Heading HeadingOf(const State&) {
  return {std::string(ui::Say(ui::StringKey::nav_background)),
          std::string(ui::Say(ui::StringKey::background_subtitle))};
}

}  // namespace foyer::pages::background
