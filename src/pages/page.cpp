// Hands routes, actions and drawing to the page they are for.
#include "pages/page.h"

namespace foyer::pages {
namespace {

Page EmptyPage(const Route& route) {
  const bool one = !route.key.empty();
  switch (route.page) {
    case PageKind::kAttract:
      return attract::State{};
    case PageKind::kHome:
      return home::State{};
    case PageKind::kBackground:
      return background::State{};
    case PageKind::kAgenda:
      return one ? Page(question::State{}) : Page(agenda::State{});
    case PageKind::kSpeakers:
      return one ? Page(speaker::State{}) : Page(speakers::State{});
    case PageKind::kOutcomes:
      return one ? Page(outcome::State{}) : Page(outcomes::State{});
    case PageKind::kMessages:
      return one ? Page(message::State{}) : Page(messages::State{});
    case PageKind::kChanges:
      return changes::State{};
    case PageKind::kSearch:
      return search::State{};
    case PageKind::kAbout:
      return about::State{};
  }
  return unavailable::State{};
}

Route CanonicalRoute(Route asked, const Page& page) {
  std::visit(
      [&](const auto& state) {
        using State = std::decay_t<decltype(state)>;
        if constexpr (std::is_same_v<State, question::State>) asked.key = state.entry.question.numeral;
        if constexpr (std::is_same_v<State, outcome::State>) asked.key = state.outcome.numeral;
        if constexpr (requires { state.group; }) asked.group = state.group;
      },
      page);
  return asked;
}

}  // namespace

base::Result<OpenedPage> OpenPage(const Route& route, const content::Store& store) {
  auto page = Apply(EmptyPage(route), Go{route}, store);
  if (!page) return tl::unexpected(page.error());
  Route canonical = CanonicalRoute(route, *page);
  if (canonical == route) return OpenedPage{std::move(canonical), std::move(*page)};
  // What the page itself says of its route must be the same.
  page = Apply(EmptyPage(canonical), Go{canonical}, store);
  if (!page) return tl::unexpected(page.error());
  return OpenedPage{std::move(canonical), std::move(*page)};
}

base::Result<Page> Apply(const Page& page, const Action& action, const content::Store& store) {
  return std::visit(
      [&](const auto& state) -> base::Result<Page> {
        if constexpr (std::is_same_v<std::decay_t<decltype(state)>, unavailable::State>) {
          return Page(state);
        } else {
          auto next = Apply(state, action, store);
          if (!next) return tl::unexpected(next.error());
          return Page(std::move(*next));
        }
      },
      page);
}

Heading HeadingOf(const Page& page) {
  return std::visit([](const auto& state) { return HeadingOf(state); }, page);
}

std::string LandingOf(const Page& page) {
  return std::visit(
      [](const auto& state) -> std::string {
        if constexpr (requires { state.take_away; }) {
          return state.take_away.route.code > 0 ? kCodeNode : "";
        } else if constexpr (std::is_same_v<std::decay_t<decltype(state)>, background::State>) {
          return background::LandingOf(state);
        } else {
          return "";
        }
      },
      page);
}

std::optional<Action> Draw(const Page& page, ui::Ui& ui) {
  return std::visit([&](const auto& state) { return Draw(state, ui); }, page);
}

}  // namespace foyer::pages
