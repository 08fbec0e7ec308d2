// What the background page knows.
#include "pages/background/background.h"

#include <fmt/format.h>

#include <algorithm>

namespace foyer::pages::background {
namespace {

bool Holds(const content::SectionWindow& window, const Paragraph& place) {
  for (const content::SectionPart& part : window.parts) {
    const int end = part.first_paragraph + static_cast<int>(part.section.paragraphs.size());
    const bool is_heading = place.number == 0 && part.first_paragraph == 1;
    const bool is_here = place.number >= part.first_paragraph && place.number < end;
    if (part.number == place.section && (is_heading || is_here)) return true;
  }
  return false;
}

// The part that `route` begins with, or that has the paragraph it wants.
base::Result<content::SectionWindow> ReadPart(const Route& route, const content::Store& store) {
  auto window = store.Sections(kSectionsRead, route.from);
  const Paragraph& wanted = route.paragraph;
  if (!window || wanted.section == 0 || Holds(*window, wanted)) return window;
  // The section's heading takes a row.
  constexpr int kParagraphs = content::kWindowRows - 1;
  const int number = std::max(1, wanted.number);
  auto other = store.Sections(kSectionsRead, {wanted.section, number - (number - 1) % kParagraphs});
  // A place that the report does not have leads to the beginning.
  return other && !Holds(*other, wanted) ? window : other;
}

base::Result<Reading> ReadSection(content::SectionPart part, const content::Store& store) {
  Reading reading{.part = std::move(part), .closest = {}};
  for (std::size_t i = 0; i < reading.part.section.paragraphs.size(); ++i) {
    const int number = reading.part.first_paragraph + static_cast<int>(i);
    auto closest = store.Closest({content::Place::Kind::kParagraph, reading.part.number, number});
    if (!closest) return tl::unexpected(closest.error());
    reading.closest.push_back(std::move(*closest));
  }
  return reading;
}

}  // namespace

base::Result<State> Open(const Route& route, const content::Store& store) {
  State state;
  auto window = ReadPart(route, store);
  if (!window) return tl::unexpected(window.error());
  auto chairs = store.Chairs();
  if (!chairs) return tl::unexpected(chairs.error());
  state = State{.readings = {},
                .beside = LinksBeside(route, window->previous, window->next),
                .chairs = std::move(chairs->entries),
                .wanted = route.paragraph,
                .found = route.words};
  for (content::SectionPart& part : window->parts) {
    auto reading = ReadSection(std::move(part), store);
    if (!reading) return tl::unexpected(reading.error());
    state.readings.push_back(std::move(*reading));
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
