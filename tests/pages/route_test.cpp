// Which routes a report has.
#include "pages/route.h"

#include <gtest/gtest.h>

#include <set>

#include "support/stored_report.h"

namespace foyer::pages {
namespace {

TEST(Route, EveryRouteOfAReportIsReadBack) {
  for (const content::Store* store : {&support::SampleStore(), &support::BundledStore()}) {
    const auto routes = AllRoutes(*store);
    ASSERT_TRUE(routes) << routes.error().message;
    std::set<std::string> texts;
    for (const Route& route : *routes) {
      EXPECT_TRUE(texts.insert(ToString(route)).second) << ToString(route) << " comes twice";
      EXPECT_EQ(ParseRoute(ToString(route)), route);
    }
  }
}

TEST(Route, AReportHasAPageForEachOfItsParts) {
  const auto routes = AllRoutes(support::SampleStore());
  ASSERT_TRUE(routes);
  std::string all;
  for (const Route& route : *routes) all += ToString(route) + " ";
  EXPECT_EQ(
      all,
      "attract home background agenda agenda/I agenda/II speakers speakers/ana-example speakers/jurg-muster "
      "outcomes outcomes/i outcomes/ii messages messages/1 messages/2 changes search about ");
  const auto facts = support::Must(support::BundledStore().Facts());
  EXPECT_EQ(AllRoutes(support::BundledStore()).value().size(),
            10u + static_cast<std::size_t>(facts.questions + facts.people + facts.outcomes + facts.messages));
}

}  // namespace
}  // namespace foyer::pages
