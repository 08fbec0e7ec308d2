// What the background page knows.
#include "pages/background/background.h"

#include <fmt/format.h>

namespace foyer::pages::background {
namespace {

bool IsRead(content::SectionKind kind) {
  using content::SectionKind;
  return kind == SectionKind::kOpening || kind == SectionKind::kBackground || kind == SectionKind::kOther;
}

}  // namespace

base::Result<State> Apply(State state, const Action& action, const content::Store& store) {
  const Go* go = std::get_if<Go>(&action);
  if (go == nullptr) return state;
  auto sections = store.Sections();
  if (!sections) return tl::unexpected(sections.error());
  auto chairs = store.Chairs();
  if (!chairs) return tl::unexpected(chairs.error());
  state = State{.readings = {}, .chairs = std::move(*chairs), .wanted = go->route.paragraph, .found = go->route.words};
  for (int number = 1; content::Section & section : *sections) {
    if (IsRead(section.kind)) {
      Reading reading{.number = number, .section = std::move(section), .closest = {}};
      for (int place = 1; place <= static_cast<int>(reading.section.paragraphs.size()); ++place) {
        auto closest = store.Closest({content::Place::Kind::kParagraph, number, place});
        if (!closest) return tl::unexpected(closest.error());
        reading.closest.push_back(std::move(*closest));
      }
      state.readings.push_back(std::move(reading));
    }
    ++number;
  }
  return state;
}

std::string IdOf(const Paragraph& paragraph) {
  if (paragraph.number == 0) return fmt::format("section/{}/heading", paragraph.section);
  return fmt::format("section/{}/paragraph/{}", paragraph.section, paragraph.number);
}

std::string LandingOf(const State& state) {
  return state.wanted.section > 0 ? IdOf(state.wanted) : "";
}

Heading HeadingOf(const State&) {
  return {std::string(ui::Say(ui::StringKey::nav_background)),
          std::string(ui::Say(ui::StringKey::background_subtitle))};
}

}  // namespace foyer::pages::background
