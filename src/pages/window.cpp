// Ways from one part of a long list to the next.
#include "pages/window.h"

#include "pages/parts.h"

namespace foyer::pages {
namespace {

using ui::Say;
using ui::StringKey;

Route RouteFrom(Route route, const Paragraph& from) {
  // What was looked for is not looked for in another part.
  route.words.clear();
  route.paragraph = {};
  route.from = from.section == 0 ? PartFrom(from.number) : from;
  return route;
}

void ShowLinks(ui::Ui& ui, const std::string& id, const WindowLinks& links) {
  if (!links.label.empty()) {
    ui.Text(id + "/label", ui::TextStyle::kCaptionStrong, ui.theme().on_surface_variant, links.label,
            {.role = "text"});
    ui.Skip(ui.Px(2));
  }
  const bool goes_on = links.next.has_value();
  std::vector<ui::ButtonSpec> buttons = {{.id = id + "/previous",
                                          .label = std::string(Say(StringKey::step_previous)),
                                          .action = StepTo(links.previous),
                                          .leading = ui::Icon::kBack,
                                          .enabled = links.previous.has_value(),
                                          .role = "button"},
                                         {.id = id + "/next",
                                          .label = std::string(Say(StringKey::step_next)),
                                          .action = StepTo(links.next),
                                          .kind = goes_on ? ui::ButtonKind::kPrimary : ui::ButtonKind::kPlain,
                                          .trailing = ui::Icon::kNext,
                                          .enabled = goes_on,
                                          .role = "button"}};
  ui::ButtonFlow(ui, buttons, ui.Px(2.5f));
}

}  // namespace

WindowLinks LinksBeside(const Route& route, const Paragraph& previous, const Paragraph& next) {
  WindowLinks links;
  if (previous.number > 0) links.previous = RouteFrom(route, previous);
  if (next.number > 0) links.next = RouteFrom(route, next);
  return links;
}

WindowLinks LinksBeside(const Route& route, int previous, int next) {
  return LinksBeside(route, Paragraph{0, previous}, Paragraph{0, next});
}

std::string LabelOf(const std::string& first, const std::string& last) {
  return first == last ? first : first + " – " + last;
}

base::Result<std::optional<content::Section>> IntroductionOf(const content::Store& store,
                                                             content::SectionKind kind) {
  auto window = store.Sections({kind});
  if (!window) return tl::unexpected(window.error());
  if (window->parts.empty()) return std::nullopt;
  return std::move(window->parts.back().section);
}

Route ListRoute(PageKind page, int number) {
  const int from = number - (number - 1) % content::kWindowRows;
  return {.page = page, .key = "", .group = "", .from = PartFrom(from)};
}

void ShowLinksAbove(ui::Ui& ui, const WindowLinks& links) {
  if (!links.previous) return;
  ShowLinks(ui, "list/above", links);
  ui.Skip(CardGap(ui));
}

void ShowLinksBelow(ui::Ui& ui, const WindowLinks& links) {
  if (!links.AreNeeded()) return;
  ui.Skip(CardGap(ui));
  return ShowLinks(ui, "list/below", links);
}

}  // namespace foyer::pages
