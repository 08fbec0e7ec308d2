// Draws the background page.
#include <fmt/format.h>

#include <algorithm>

#include "pages/background/background.h"

namespace foyer::pages::background {
namespace {

using ui::TextStyle;

// A mark beside the paragraph that the visitor came for, mm.
constexpr float kMarkMm = 1.1f, kMarkGapMm = 3;

std::string_view FoundIn(const State& state, const Paragraph& place) {
  const bool here = state.wanted.section == 0 || state.wanted == place;
  return here ? std::string_view(state.found) : "";
}

void ShowParagraph(ui::Ui& ui, const State& state, const Paragraph& place, const content::Passage& passage) {
  const float top = ui.y();
  ShowPassage(ui, IdOf(place), passage, TextStyle::kBody, ui.theme().on_surface, "paragraph",
              FoundIn(state, place));
  if (!(place == state.wanted)) return;
  const float gap = ui.Px(kMarkGapMm), width = std::max(1.0f, ui.Px(kMarkMm));
  ui.canvas().Fill({ui.x() - gap, top, width, ui.y() - top}, ui.theme().primary);
}

void ShowReading(ui::Ui& ui, const State& state, const Reading& reading) {
  const content::Section& section = reading.part.section;
  const Paragraph heading{reading.part.number, 0};
  ShowPassage(ui, IdOf(heading), section.heading, TextStyle::kHeading, ui.theme().on_surface, "heading",
              FoundIn(state, heading));
  ui.Skip(ui.Px(3.4f));
  for (std::size_t i = 0; i < section.paragraphs.size(); ++i) {
    const Paragraph place{reading.part.number, reading.part.first_paragraph + static_cast<int>(i)};
    ShowParagraph(ui, state, place, section.paragraphs[i]);
    if (!reading.closest[i].empty()) {
      ui.Skip(ui.Px(2));
      ShowClosestInline(ui, IdOf(place), reading.closest[i]);
      ui.Skip(ui.Px(2));
    }
    ui.Skip(ui.Px(4.4f));
  }
  ui.Skip(ui.Px(3));
}

void ShowChairs(ui::Ui& ui, const State& state) {
  if (state.chairs.empty()) return;
  ui::Card(ui, {.id = "chairs", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowOverline(u, "chairs/title", ui::Say(ui::StringKey::background_chairs));
    for (std::size_t i = 0; i < state.chairs.size(); ++i) {
      const content::Chair& chair = state.chairs[i];
      u.Skip(u.Px(4));
      ShowPerson(u, fmt::format("chairs/{}", i + 1), chair.name, chair.role, u.theme().inverse_selected,
                 {.avatar_mm = 13});
    }
  });
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const float margin = PageMargin(ui), gap = ui.Px(12);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    const auto reading = [&](ui::Ui& v) {
      ShowLinksAbove(v, state.beside);
      for (const Reading& one : state.readings) {
        ShowReading(v, state, one);
      }
      ShowLinksBelow(v, state.beside);
    };
    const auto chairs = [&](ui::Ui& v) { ShowChairs(v, state); };
    if (OneColumn(u)) {
      reading(u);
      chairs(u);
    } else {
      u.Columns({1.5f, 1}, gap, {reading, chairs});
    }
    u.Skip(CardGap(u));
  });
}

}  // namespace foyer::pages::background
