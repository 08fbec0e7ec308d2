// Draws the background page.
#include <fmt/format.h>

#include "pages/background/background.h"

namespace foyer::pages::background {
namespace {

using ui::TextStyle;

void ShowSection(ui::Ui& ui, const State& state, std::size_t number) {
  const content::Section& section = state.sections[number];
  const auto found_in = [&](std::size_t paragraph) -> std::string_view {
    if (!state.found_in) return state.found;
    const auto wanted = static_cast<std::size_t>(state.found_paragraph);
    const bool here = *state.found_in == number && (wanted == 0 || wanted == paragraph);
    return here ? std::string_view(state.found) : "";
  };
  const std::string id = fmt::format("section/{}", number + 1);
  ShowPassage(ui, id + "/heading", section.heading, TextStyle::kHeading, ui.theme().on_surface, "heading",
              found_in(0));
  ui.Skip(ui.Px(3.4f));
  for (std::size_t i = 0; i < section.paragraphs.size(); ++i) {
    ShowPassage(ui, fmt::format("{}/paragraph/{}", id, i + 1), section.paragraphs[i], TextStyle::kBody,
                ui.theme().on_surface, "paragraph", found_in(i + 1));
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

std::optional<Action> Draw(const State& state, ui::Ui& ui) {
  const float margin = PageMargin(ui), gap = ui.Px(12);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    const auto reading = [&](ui::Ui& v) {
      for (std::size_t i = 0; i < state.sections.size(); ++i) ShowSection(v, state, i);
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
  return std::nullopt;
}

}  // namespace foyer::pages::background
