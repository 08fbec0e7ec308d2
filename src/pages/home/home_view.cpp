// Draws the start page.
#include <algorithm>
#include <cmath>

#include "pages/graph_of_session.h"
#include "pages/home/home.h"
#include "ui/field.h"

namespace foyer::pages::home {
namespace {

using ui::CountKey;
using ui::Say;
using ui::SayCount;
using ui::StringKey;
using ui::TextStyle;

constexpr float kHeroRadius = 4.5f, kBarMm = 8.5f, kSearchMm = 15;
// The graph beside the title takes this share of the hero's width.
constexpr float kGraphShare = 0.36f;

void ShowHeroText(ui::Ui& ui, const State& state) {
  const ui::Theme& theme = ui.theme();
  const content::ReportFacts& facts = state.facts;
  ui.Text("home/event", TextStyle::kCaptionStrong, theme.attention,
          Say(StringKey::home_overline, {{"event", facts.event}}),
          {.role = "text", .paragraph = {.tracking_em = 0.04f}});
  ui.Skip(ui.Px(2.5f));
  ui.Text("home/title", TextStyle::kDisplay, theme.on_inverse, facts.title,
          {.role = "heading", .paragraph = {.balance = true}});
  ui.Skip(ui.Px(4));
  ui.Text("home/summary", TextStyle::kLead, theme.on_inverse_variant,
          SayCount(CountKey::home_summary, facts.questions,
                   {{"people", SayCount(CountKey::count_speakers, facts.people)},
                    {"groups", SayCount(CountKey::count_groups, facts.groups)},
                    {"outcomes", SayCount(CountKey::home_summary_outcomes, facts.outcomes)}}));
}

void ShowGraph(ui::Ui& ui, const State& state, const ui::Rect& rect) {
  const float radius = std::min(rect.width, rect.height) / 2;
  const ui::Point center{rect.x + rect.width / 2, rect.y + rect.height / 2};
  ShowGraphPicture(ui, "home/graph", state.groups, state.people, center, radius,
                   ui.theme().inverse_container);
}

// Text beside the graph, or above it where the page is narrow and tall. Takes at least `least` px of height.
void ShowHero(ui::Ui& ui, const State& state, float least) {
  const float padding = ui.Px(ui.scale().width_mm() >= 200 ? 11 : 5);
  const bool stacked = OneColumn(ui);
  const bool graph_fits = !stacked || ui.scale().height_mm() >= 300;
  const float inner = ui.width() - 2 * padding;
  float graph_side = stacked ? std::min(inner, ui.Px(110)) : std::floor(inner * kGraphShare);
  const float text_width = stacked ? inner : inner - graph_side - padding;
  const float text_height = ui.Measure(text_width, [&](ui::Ui& u) { ShowHeroText(u, state); });
  if (stacked) graph_side = std::clamp(least - text_height - 2.5f * padding, graph_side, inner);
  float height = text_height + 2 * padding;
  if (stacked && graph_fits) height += graph_side + padding / 2;
  height = std::max(height, least);

  const ui::Rect hero = ui.Take(height);
  const ui::Theme& theme = ui.theme();
  ui.canvas().FillGradient(hero, theme.inverse_surface, theme.inverse_glow, ui.Px(kHeroRadius));
  ui.OnGround(theme.inverse_selected, [&](ui::Ui& u) {
    const float top = stacked ? hero.y + padding : hero.y + std::round((height - text_height) / 2);
    u.Within({hero.x + padding, top, text_width, text_height}, [&](ui::Ui& v) { ShowHeroText(v, state); });
    if (!stacked) {
      const float side = std::min(graph_side, height - padding);
      ShowGraph(u, state,
                {hero.right() - padding - graph_side, hero.y + (height - side) / 2, graph_side, side});
    } else if (graph_fits) {
      ShowGraph(u, state, {hero.x + padding, top + text_height + padding / 2, inner, graph_side});
    }
  });
}

// Looks like what it leads to.
void ShowSearch(ui::Ui& ui) {
  const ui::FieldSpec field{.id = "home/search",
                            .text = "",
                            .placeholder = std::string(Say(StringKey::search_field)),
                            .action = Go{ToPage(PageKind::kSearch)},
                            .height_mm = ui.scale().height_mm() >= 160 ? kSearchMm : ui::kTargetMm};
  ui::Field(ui, field, ui.Take(ui::FieldHeight(ui, field)));
}

struct Tile {
  PageKind page;
  int count;
  StringKey title;
  std::string detail;
};

void ShowTiles(ui::Ui& ui, const State& state) {
  const content::ReportFacts& facts = state.facts;
  const std::vector<Tile> tiles = {
      {PageKind::kBackground, facts.paragraphs, StringKey::nav_background,
       std::string(Say(StringKey::home_background_detail))},
      {PageKind::kAgenda, facts.questions, StringKey::nav_agenda,
       std::string(Say(StringKey::home_agenda_detail))},
      {PageKind::kSpeakers, facts.people, StringKey::nav_speakers,
       SayCount(CountKey::home_speakers_detail, facts.countries)},
      {PageKind::kOutcomes, facts.outcomes, StringKey::nav_outcomes,
       std::string(Say(StringKey::home_outcomes_detail))},
      {PageKind::kMessages, facts.messages, StringKey::nav_messages,
       std::string(Say(StringKey::home_messages_detail))},
      {PageKind::kAbout, static_cast<int>(state.documents), StringKey::nav_about,
       std::string(Say(StringKey::home_about_detail))},
  };
  // Six tiles fill two, three or six columns without a hole.
  const int fit = ColumnCount(ui, 46, 6);
  const int columns = fit >= 6 ? 6 : fit >= 3 ? 3 : fit >= 2 ? 2 : 1;
  const auto spec = [&](std::size_t i) {
    return ui::CardSpec{.id = "home/tile/" + ToString(ToPage(tiles[i].page)),
                        .name = std::string(Say(tiles[i].title)),
                        .action = Go{ToPage(tiles[i].page)},
                        .padding = ui.Px(5),
                        .least_height = ui.scale().TouchPx(ui::kMainActionMm)};
  };
  ui::CardGrid(ui, {columns, CardGap(ui)}, tiles.size(), spec, [&](ui::Ui& u, std::size_t i) {
    const std::string id = "home/tile/" + ToString(ToPage(tiles[i].page));
    u.Text(id + "/count", TextStyle::kDisplay, u.theme().primary, std::to_string(tiles[i].count),
           {.role = "text"});
    u.Skip(u.Px(2));
    u.Text(id + "/title", TextStyle::kSubheading, u.theme().on_surface, Say(tiles[i].title),
           {.role = "text"});
    u.Text(id + "/detail", TextStyle::kCaption, u.theme().on_surface_variant, tiles[i].detail,
           {.role = "text"});
  });
}

// One bar, as long as the questions, and a way to each group's questions under it.
void ShowWhoWasAsked(ui::Ui& ui, const State& state) {
  ui::Card(ui, {.id = "home/who", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    u.Text("home/who/title", TextStyle::kBodyStrong, u.theme().on_surface, Say(StringKey::home_who),
           {.role = "heading"});
    u.Text("home/who/detail", TextStyle::kCaption, u.theme().on_surface_variant,
           Say(StringKey::home_who_detail));
    u.Skip(u.Px(3));
    const ui::Rect bar = u.Take(u.Px(kBarMm));
    const float gap = std::max(2.0f, u.Px(0.6f));
    float total = 0, x = bar.x;
    for (const auto& entry : state.groups) total += static_cast<float>(entry.questions);
    const float room = bar.width - gap * static_cast<float>(state.groups.size() - 1);
    for (std::size_t i = 0; i < state.groups.size() && total > 0; ++i) {
      const float width = std::round(room * static_cast<float>(state.groups[i].questions) / total);
      u.canvas().Fill({x, bar.y, width, bar.height}, u.theme().Group(i), u.Px(1.2f));
      x += width + gap;
    }
    u.Skip(u.Px(3));
    std::vector<ui::ButtonSpec> legend;
    for (std::size_t i = 0; i < state.groups.size(); ++i) {
      const content::GroupEntry& entry = state.groups[i];
      legend.push_back({.id = "home/who/" + entry.group.slug,
                        .label = entry.group.name + "  " + std::to_string(entry.questions),
                        .action = Go{ToGroup(PageKind::kAgenda, entry.group.slug)},
                        .style = TextStyle::kCaptionStrong,
                        .dot = &u.theme().groups[i % ui::kGroupColors]});
    }
    ui::ButtonFlow(u, legend, u.Px(2.5f));
  });
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const float margin = PageMargin(ui), gap = CardGap(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(gap);
    const auto below = [&](ui::Ui& v) {
      v.Skip(gap);
      ShowSearch(v);
      v.Skip(gap);
      ShowTiles(v, state);
      v.Skip(gap);
      ShowWhoWasAsked(v, state);
      v.Skip(gap);
    };
    // The hero takes what the rest leaves, so that a tall page has no hole at its end.
    const float left = u.region().height - gap - u.Measure(u.width(), below);
    ShowHero(u, state, std::clamp(left, 0.0f, u.Px(OneColumn(u) ? 280 : 170)));
    below(u);
  });
}

}  // namespace foyer::pages::home
