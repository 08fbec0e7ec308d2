// Draws the speakers page: a card a person, their countries, and the session's graph.
#include <algorithm>
#include <cmath>

#include "pages/graph_of_session.h"
#include "pages/speakers/speakers.h"

namespace foyer::pages::speakers {
namespace {

using ui::TextStyle;

// A country's marker for one person: mm at least, and a share of the map's width.
constexpr float kMarkerMm = 1.3f, kMarkerShare = 0.007f;
constexpr std::uint8_t kMarkerAlpha = 225;

void ShowPeople(ui::Ui& ui, const State& state) {
  const auto spec = [&](std::size_t i) {
    return ui::CardSpec{.id = "speakers/card/" + state.people[i].person.slug,
                        .name = state.people[i].person.name,
                        .action = Go{ToEntry(PageKind::kSpeakers, state.people[i].person.slug)},
                        .padding = CardPadding(ui),
                        .least_height = ui.scale().TouchPx(ui::kMainActionMm)};
  };
  const int columns = ColumnCount(ui, 118, 4);
  ui::CardGrid(ui, {columns, CardGap(ui)}, state.people.size(), spec, [&](ui::Ui& u, std::size_t i) {
    const content::Person& person = state.people[i].person;
    ShowPerson(u, spec(i).id, person.name, RoleAndOrganisation(person),
               u.theme().Group(GroupPosition(state.groups, person.group)));
  });
}

// The world with a disc on each country, as large as its people are many.
void ShowMap(ui::Ui& ui, const State& state) {
  const ui::Theme& theme = ui.theme();
  const ui::Rect map = ui.Take(std::round(ui.width() * ui::MapHeight()));
  if (ui.measuring()) return;
  ui::DrawLand(ui.canvas(), map, theme.outline);
  std::string countries;
  for (std::size_t i = 0; i < state.countries.size(); ++i) {
    const content::CountryEntry& country = state.countries[i];
    countries += (countries.empty() ? " " : ", ") + country.name + " " + std::to_string(country.people);
    const std::optional<ui::Point>& place = state.places[i];
    if (!place) continue;
    const ui::Point at{map.x + place->x * map.width, map.y + place->y * map.width};
    const float radius =
        std::max(ui.Px(kMarkerMm), map.width * kMarkerShare) * std::sqrt(static_cast<float>(country.people));
    ui.canvas().Disc(at, radius, ui::WithAlpha(theme.primary, kMarkerAlpha));
    ui.canvas().Ring(at, radius, theme.surface_container, std::max(1.0f, ui.Px(0.35f)));
  }
  ui::Node node;
  node.id = "speakers/map";
  node.role = "img";
  node.name = std::string(ui::Say(ui::StringKey::speakers_countries)) + ":" + countries;
  ui.Add(std::move(node), map);
}

void ShowCountryList(ui::Ui& ui, const State& state, int most_columns) {
  const auto columns = static_cast<std::size_t>(ColumnCount(ui, 58, most_columns));
  const float gap = ui.Px(6), width = std::floor((ui.width() - gap * static_cast<float>(columns - 1)) /
                                                 static_cast<float>(columns));
  const std::size_t rows = (state.countries.size() + columns - 1) / columns;
  for (std::size_t row = 0; row < rows; ++row) {
    const float top = ui.y();
    float height = 0;
    for (std::size_t i = row; i < state.countries.size(); i += rows) {
      const content::CountryEntry& country = state.countries[i];
      ui.Within({ui.x() + static_cast<float>(i / rows) * (width + gap), top, width, 0}, [&](ui::Ui& u) {
        const std::string count = std::to_string(country.people);
        u.Text("speakers/countries/" + country.name,
               {{count, TextStyle::kBodyStrong, u.theme().primary},
                {"   ", TextStyle::kBody, u.theme().on_surface},
                {country.name, TextStyle::kBody, u.theme().on_surface}},
               {.role = "text"});
        height = std::max(height, u.y() - top);
      });
    }
    ui.Skip(height);
  }
}

void ShowCountries(ui::Ui& ui, const State& state) {
  if (state.countries.empty()) return;
  ui::Card(ui, {.id = "speakers/countries", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowOverline(u, "speakers/countries/title", ui::Say(ui::StringKey::speakers_countries));
    u.Skip(u.Px(3));
    if (OneColumn(u)) {
      ShowMap(u, state);
      u.Skip(u.Px(4));
      ShowCountryList(u, state, 3);
    } else {
      u.Columns({2.1f, 1}, u.Px(10),
                {[&](ui::Ui& v) { ShowMap(v, state); }, [&](ui::Ui& v) { ShowCountryList(v, state, 1); }});
    }
  });
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const float margin = PageMargin(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    ShowLinksAbove(u, state.beside);
    ShowPeople(u, state);
    ShowLinksBelow(u, state.beside);
    u.Skip(CardGap(u));
    ShowCountries(u, state);
    u.Skip(CardGap(u));
    if (state.questions.empty()) return;
    const float top = u.y();
    ShowTouchableGraph(u, state.groups, state.people, state.questions);
    if (u.y() > top) u.Skip(CardGap(u));
  });
}

}  // namespace foyer::pages::speakers
