// Draws the about page.
#include <fmt/format.h>

#include "pages/about/about.h"

namespace foyer::pages::about {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

void ShowFront(ui::Ui& ui, const State& state) {
  ui::Card(ui, {.id = "about/report", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowOverline(u, "about/report/title", Say(StringKey::about_report));
    for (std::size_t i = 0; i < state.front.size(); ++i) {
      // Lines with links stand in the card below.
      if (!state.front[i].links.empty()) continue;
      u.Skip(u.Px(2.5f));
      ShowPassage(u, fmt::format("about/report/{}", i + 1), state.front[i], TextStyle::kBody,
                  u.theme().on_surface, "paragraph", state.found);
    }
  });
}

// Links, each in the sentence that prints it: offline none can be followed, and the dead ones lead nowhere at
// all.
void ShowLinks(ui::Ui& ui, const State& state) {
  if (state.links.empty()) return;
  ui.Skip(CardGap(ui));
  ui::Card(ui, {.id = "about/links", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowOverline(u, "about/links/title", Say(StringKey::about_links));
    u.Text("about/links/detail", TextStyle::kCaption, u.theme().on_surface_variant,
           Say(StringKey::about_links_detail));
    for (std::size_t i = 0; i < state.links.size(); ++i) {
      u.Skip(u.Px(2));
      ShowPassage(u, fmt::format("about/links/{}", i + 1), state.links[i].passage, TextStyle::kBody,
                  u.theme().on_surface, "paragraph", state.found);
    }
  });
}

void ShowSources(ui::Ui& ui, const State& state) {
  ui::Card(ui, {.id = "about/sources", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowOverline(u, "about/sources/title", Say(StringKey::about_sources));
    u.Text("about/sources/detail", TextStyle::kCaption, u.theme().on_surface_variant,
           Say(StringKey::about_sources_detail));
    for (const content::DocumentEntry& document : state.documents) {
      const std::string id = "about/sources/" + document.name;
      u.Skip(u.Px(3));
      u.Text(id, TextStyle::kBodyStrong, u.theme().on_surface, document.name, {.role = "text"});
      u.Text(id + "/size", TextStyle::kCaption, u.theme().on_surface_variant,
             Say(StringKey::about_source_size,
                 {{"lines", ui::SayCount(ui::CountKey::count_lines, document.lines)},
                  {"bytes",
                   ui::SayCount(ui::CountKey::count_bytes, static_cast<std::int64_t>(document.bytes))}}),
             {.role = "text"});
      u.Text(id + "/hash", TextStyle::kCaption, u.theme().on_surface_variant,
             Say(StringKey::about_hash, {{"hash", document.hash}}), {.role = "text"});
    }
    u.Skip(u.Px(4));
    ShowOverline(u, "about/seal/title", Say(StringKey::about_seal));
    u.Text("about/seal", TextStyle::kCaption, u.theme().on_surface_variant, state.seal, {.role = "text"});
  });
}

void ShowSoftware(ui::Ui& ui) {
  ui.Skip(CardGap(ui));
  ui::Card(ui, {.id = "about/software", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowOverline(u, "about/software/title", Say(StringKey::about_software));
    u.Skip(u.Px(2));
    u.Text("about/software/version", TextStyle::kBody, u.theme().on_surface,
           Say(StringKey::about_version, {{"version", FOYER_VERSION}}));
    u.Skip(u.Px(2));
    u.Text("about/software/rights", TextStyle::kBody, u.theme().on_surface, Say(StringKey::about_rights));
  });
}

}  // namespace

void Draw(const State& state, ui::Ui& ui) {
  const float margin = PageMargin(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    const auto report = [&](ui::Ui& v) {
      ShowFront(v, state);
      ShowLinks(v, state);
    };
    const auto rest = [&](ui::Ui& v) {
      ShowSources(v, state);
      ShowSoftware(v);
    };
    if (OneColumn(u)) {
      report(u);
      u.Skip(CardGap(u));
      rest(u);
    } else {
      u.Columns({1, 1}, CardGap(u), {report, rest});
    }
    u.Skip(CardGap(u));
  });
  return;
}

}  // namespace foyer::pages::about
