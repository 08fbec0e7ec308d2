// The passages that are closest to another in words, as ways to them.
#include <fmt/format.h>

#include <cmath>

#include "base/graphemes.h"
#include "pages/parts.h"

namespace foyer::pages {
namespace {

using content::Place;
using ui::Say;
using ui::StringKey;
using ui::TextStyle;

// Of a passage, so many letters tell which it is.
constexpr std::size_t kBeginningLetters = 111;
constexpr float kRowPaddingMm = 2.2f, kRowRadiusMm = 2.2f;

std::string NameOf(const content::CloseEntry& entry) {
  switch (entry.place.kind) {
    case Place::Kind::kQuestion:
      return Say(StringKey::question_title, {{"numeral", entry.numeral}});
    case Place::Kind::kOutcome:
      return Say(StringKey::outcome_title, {{"numeral", entry.numeral}});
    case Place::Kind::kMessage:
      return Say(StringKey::message_title, {{"number", std::to_string(entry.place.number)}});
    case Place::Kind::kParagraph:
      break;
  }
  const std::string number = std::to_string(entry.place.paragraph);
  std::string section = entry.heading;
  if (section.ends_with(':')) section.pop_back();
  if (section.empty()) return Say(StringKey::closest_paragraph_bare, {{"number", number}});
  return Say(StringKey::closest_paragraph, {{"section", section}, {"number", number}});
}

// A row of a card that can be touched: its ground shows the press.
void ShowRow(ui::Ui& ui, const std::string& id, const content::CloseEntry& entry) {
  const float padding = ui.Px(kRowPaddingMm);
  const auto words = [&](ui::Ui& u) {
    u.Text(id + "/name", TextStyle::kBodyStrong, u.theme().primary, NameOf(entry), {.role = "text"});
    u.Text(id + "/text", TextStyle::kBody, u.theme().on_surface,
           base::BeginningOf(entry.text.text, kBeginningLetters));
  };
  const float height =
      std::max(ui.Measure(ui.width(), words) + 2 * padding, ui.scale().TouchPx(ui::kTargetMm));
  const ui::Rect rect = ui.Take(height);
  if (ui.measuring()) return;
  const ui::Rect wide{rect.x - padding, rect.y, rect.width + 2 * padding, rect.height};
  ui.canvas().Fill(wide, ui.PaintOf(id, ui::kNothing, ui.theme().surface_pressed), ui.Px(kRowRadiusMm));
  ui.OnGround(ui.PaintOf(id, ui.ground(), ui.theme().surface_pressed), [&](ui::Ui& u) {
    ui::Node node;
    node.id = id;
    node.role = "link";
    node.name = NameOf(entry);
    node.action = Go{RouteOf(entry)};
    node.background = u.ground();
    u.Add(std::move(node), wide);
    u.Within({rect.x, rect.y + padding, rect.width, rect.height}, words);
  });
}

std::string IdOf(const std::string& id, std::size_t index) {
  return fmt::format("{}/closest/{}", id, index + 1);
}

}  // namespace

Route RouteOf(const content::CloseEntry& entry) {
  switch (entry.place.kind) {
    case Place::Kind::kQuestion:
      return {PageKind::kAgenda, entry.numeral, ""};
    case Place::Kind::kOutcome:
      return {PageKind::kOutcomes, entry.numeral, ""};
    case Place::Kind::kMessage:
      return {PageKind::kMessages, std::to_string(entry.place.number), ""};
    case Place::Kind::kParagraph:
      break;
  }
  Route route{PageKind::kBackground, "", ""};
  route.paragraph = {entry.place.number, entry.place.paragraph};
  return route;
}

void ShowClosest(ui::Ui& ui, const std::string& id, const std::vector<content::CloseEntry>& entries) {
  if (entries.empty()) return;
  ui.Skip(CardGap(ui));
  ui::Card(ui, {.id = id + "/closest", .padding = CardPadding(ui)}, [&](ui::Ui& u) {
    ShowOverline(u, id + "/closest/title", Say(StringKey::closest_title));
    for (std::size_t i = 0; i < entries.size(); ++i) {
      u.Skip(u.Px(1));
      ShowRow(u, IdOf(id, i), entries[i]);
    }
  });
}

void ShowClosestInline(ui::Ui& ui, const std::string& id, const std::vector<content::CloseEntry>& entries) {
  if (entries.empty()) return;
  ui.Text(id + "/closest/title", TextStyle::kCaption, ui.theme().on_surface_variant,
          Say(StringKey::closest_title), {.role = "text"});
  ui.Skip(ui.Px(1.5f));
  std::vector<ui::ButtonSpec> buttons;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    buttons.push_back({.id = IdOf(id, i),
                       .label = NameOf(entries[i]),
                       .action = Go{RouteOf(entries[i])},
                       .style = TextStyle::kCaptionStrong,
                       .role = "link"});
  }
  ui::ButtonFlow(ui, buttons, ui.Px(2.5f));
}

}  // namespace foyer::pages
