// What the about page knows.
#include "pages/about/about.h"

namespace foyer::pages::about {

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  state.found = route.words;
  auto sections = store.Sections({content::SectionKind::kFront});
  if (!sections) return tl::unexpected(sections.error());
  auto links = store.Links();
  if (!links) return tl::unexpected(links.error());
  auto documents = store.Documents();
  if (!documents) return tl::unexpected(documents.error());
  for (content::SectionPart& part : sections->parts) state.front = std::move(part.section.paragraphs);
  state.links = std::move(links->entries);
  state.documents = std::move(*documents);
  state.seal = store.RootHash();
  return state;
}

Heading HeadingOf(const State&) {
  return {std::string(ui::Say(ui::StringKey::nav_about)),
          std::string(ui::Say(ui::StringKey::about_subtitle))};
}

}  // namespace foyer::pages::about
