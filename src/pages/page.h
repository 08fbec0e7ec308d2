// Every page as one value: opens a route, draws. To add a page, add its folder and name
// it here.
#pragma once

#include <variant>

#include "pages/about/about.h"
#include "pages/agenda/agenda.h"
#include "pages/attract/attract.h"
#include "pages/background/background.h"
#include "pages/changes/changes.h"
#include "pages/home/home.h"
#include "pages/message/message.h"
#include "pages/messages/messages.h"
#include "pages/outcome/outcome.h"
#include "pages/outcomes/outcomes.h"
#include "pages/question/question.h"
#include "pages/search/search.h"
#include "pages/speaker/speaker.h"
#include "pages/speakers/speakers.h"
#include "pages/unavailable/unavailable.h"

namespace foyer::pages {

using Page = std::variant<unavailable::State, attract::State, home::State, background::State, agenda::State,
                          question::State, speakers::State, speaker::State, outcomes::State, outcome::State,
                          messages::State, message::State, changes::State, search::State, about::State>;

// The page of `route`, with what it shows already read, and the route in the form in which it is told to
// others: agenda/IV where agenda/iv was asked for, and without a group that the report does not have.
struct OpenedPage {
  Route route;
  Page page;
};
base::Result<OpenedPage> OpenPage(const Route& route, const content::Store& store);
Heading HeadingOf(const Page& page);
// The node that must be in view when the page opens; empty: the page's top.
std::string LandingOf(const Page& page);
void Draw(const Page& page, ui::Ui& ui);

}  // namespace foyer::pages
