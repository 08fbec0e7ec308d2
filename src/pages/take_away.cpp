// An entry's words as codes, and its route to each.
#include "pages/take_away.h"

#include <algorithm>
#include <utility>

#include "pages/parts.h"
#include "ui/strings.h"
#include "ui/widgets.h"

namespace foyer::pages {
namespace {

using ui::Say;
using ui::StringKey;

Route RouteToCode(const Route& route, std::size_t code) {
  Route to = route;
  to.code = static_cast<int>(code) + 1;
  return to;
}

}  // namespace

std::string AsPrinted(const content::Passage& passage) {
  return passage.label.empty() ? passage.text : passage.label + " " + passage.text;
}

TakeAway TakeAwayOf(const content::ReportFacts& facts, std::string reference,
                    const std::vector<std::string>& lines, const Route& route) {
  TakeAway take_away{.coded = {.reference = facts.event + " · " + reference, .words = ""}, .route = route};
  std::string& words = take_away.coded.words;
  const auto add = [&](const std::string& line) {
    if (!words.empty() && !line.empty()) words += '\n';
    words += line;
  };
  for (const std::string& line : lines) add(line);
  add(facts.web_address);
  return take_away;
}

void ShowTakeAway(ui::Ui& ui, const TakeAway& take_away) {
  const auto heading = [](ui::Ui& u) {
    ShowOverline(u, "take/title", Say(StringKey::take_title));
    u.Skip(u.Px(1.5f));
    u.Text("take/how", ui::TextStyle::kBody, u.theme().on_surface, Say(StringKey::take_how));
  };
  ui::ShowCodeCard(ui, {.id = "take",
                        .coded = take_away.coded,
                        .shown = static_cast<std::size_t>(std::max(1, take_away.route.code)) - 1,
                        .padding = CardPadding(ui),
                        .covered_foot = StepBarHeight(ui),
                        .heading = heading,
                        .action_of = [&](std::size_t code) {
                          return Go{RouteToCode(take_away.route, code), GoHistory::kReplace};
                        }});
}

}  // namespace foyer::pages
