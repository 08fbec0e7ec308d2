// Hands routes and drawing to the page they are for.
#include "pages/page.h"

namespace foyer::pages {
namespace {

template <typename State>
base::Result<Page> AsPage(base::Result<State> state) {
  if (!state) return tl::unexpected(state.error());
  return Page(std::move(*state));
}

base::Result<Page> Open(const Route& route, const content::Store& store) {
  const bool one = !route.key.empty();
  switch (route.page) {
    case PageKind::kAttract:
      return AsPage(attract::Open(store));
    case PageKind::kHome:
      return AsPage(home::Open(store));
    case PageKind::kBackground:
      return AsPage(background::Open(route, store));
    case PageKind::kAgenda:
      return one ? AsPage(question::Open(route, store)) : AsPage(agenda::Open(route, store));
    case PageKind::kSpeakers:
      return one ? AsPage(speaker::Open(route, store)) : AsPage(speakers::Open(route, store));
    case PageKind::kOutcomes:
      return one ? AsPage(outcome::Open(route, store)) : AsPage(outcomes::Open(route, store));
    case PageKind::kMessages:
      return one ? AsPage(message::Open(route, store)) : AsPage(messages::Open(route, store));
    case PageKind::kChanges:
      return AsPage(changes::Open(route, store));
    case PageKind::kSearch:
      return AsPage(search::Open(route, store));
    case PageKind::kAbout:
      return AsPage(about::Open(route, store));
  }
  return Page(unavailable::State{});
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
  auto page = Open(route, store);
  if (!page) return tl::unexpected(page.error());
  Route canonical = CanonicalRoute(route, *page);
  if (canonical == route) return OpenedPage{std::move(canonical), std::move(*page)};
  // What the page itself says of its route must be the same.
  page = Open(canonical, store);
  if (!page) return tl::unexpected(page.error());
  return OpenedPage{std::move(canonical), std::move(*page)};
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

void Draw(const Page& page, ui::Ui& ui) {
  std::visit([&](const auto& state) { Draw(state, ui); }, page);
}

}  // namespace foyer::pages
