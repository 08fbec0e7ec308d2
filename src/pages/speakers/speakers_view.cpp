// Draws the speakers page: a card a person, then their countries.
#include "pages/speakers/speakers.h"

namespace foyer::pages::speakers {
namespace {

using ui::TextStyle;

std::optional<Action> ShowPeople(ui::Ui& ui, const State& state) {
  const auto route = [&](std::size_t i) { return "speakers/" + state.people[i].person.slug; };
  const auto spec = [&](std::size_t i) {
    return ui::CardSpec{.id = "speakers/card/" + state.people[i].person.slug,
                        .name = state.people[i].person.name,
                        .action = route(i),
                        .padding = CardPadding(ui),
                        .least_height = ui.scale().TouchPx(ui::kMainActionMm)};
  };
  const int columns = ColumnCount(ui, 118, 4);
  const int activated =
      ui::CardGrid(ui, {columns, CardGap(ui)}, state.people.size(), spec, [&](ui::Ui& u, std::size_t i) {
        const content::Person& person = state.people[i].person;
        ShowPerson(u, spec(i).id, person, GroupPosition(state.groups, person.group), RoleAndOrganisation(person));
      });
  if (activated < 0) return std::nullopt;
  return GoTo(route(static_cast<std::size_t>(activated)));
}

// One row a country: its name, and a dot for each person.
void ShowCountries(ui::Ui& ui, const State& state) {
  if (state.countries.empty()) return;
  ui::Card(ui, {.id = "speakers/countries", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowOverline(u, "speakers/countries/title", ui::Say(ui::StringKey::speakers_countries));
    u.Skip(u.Px(3));
    const int columns = ColumnCount(u, 70, 4);
    const float gap = u.Px(5), width = (u.width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const float dot = u.Px(3), dot_gap = u.Px(1.6f);
    for (std::size_t row = 0; row < state.countries.size(); row += static_cast<std::size_t>(columns)) {
      const float top = u.y();
      float height = 0;
      for (std::size_t i = row; i < std::min(state.countries.size(), row + static_cast<std::size_t>(columns)); ++i) {
        const content::CountryEntry& country = state.countries[i];
        const float dots = static_cast<float>(country.people) * (dot + dot_gap);
        u.Within({u.x() + static_cast<float>(i - row) * (width + gap), top, width - dots, 0}, [&](ui::Ui& v) {
          const std::string id = "speakers/countries/" + country.name;
          v.Text(id, {{country.name, TextStyle::kBody, v.theme().on_surface}}, {.role = "text"});
          height = std::max(height, v.y() - top);
          const float line = v.typefaces().Of(TextStyle::kBody).line_height;
          const ui::Paragraph name(v.typefaces(), {{country.name, TextStyle::kBody, {}}}, v.width());
          for (int p = 0; p < country.people; ++p) {
            const float x = v.x() + name.width() + dot_gap * 2 + static_cast<float>(p) * (dot + dot_gap);
            v.canvas().Disc({x + dot / 2, top + line / 2}, dot / 2, v.theme().primary);
          }
        });
      }
      u.Skip(height + u.Px(1));
    }
  });
}

}  // namespace

std::optional<Action> Draw(const State& state, ui::Ui& ui) {
  std::optional<Action> action;
  const float margin = PageMargin(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    action = ShowPeople(u, state);
    u.Skip(CardGap(u));
    ShowCountries(u, state);
    u.Skip(CardGap(u));
  });
  return action;
}

}  // namespace foyer::pages::speakers
