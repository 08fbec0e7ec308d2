// Routes as text and back.
#include "actions/route.h"

#include <gtest/gtest.h>

namespace foyer::actions {
namespace {

TEST(Route, ReadsWhatDesignNames) {
  const struct {
    const char* text;
    Route route;
  } kCases[] = {
      {"attract", {PageKind::kAttract, "", ""}},
      {"home", {PageKind::kHome, "", ""}},
      {"background", {PageKind::kBackground, "", ""}},
      {"agenda", {PageKind::kAgenda, "", ""}},
      {"agenda/IV", {PageKind::kAgenda, "IV", ""}},
      {"agenda?group=civil-society", {PageKind::kAgenda, "", "civil-society"}},
      {"speakers", {PageKind::kSpeakers, "", ""}},
      {"speakers/ana-example", {PageKind::kSpeakers, "ana-example", ""}},
      {"outcomes/vii", {PageKind::kOutcomes, "vii", ""}},
      {"messages/6", {PageKind::kMessages, "6", ""}},
      {"messages/there is no such message", {PageKind::kMessages, "there is no such message", ""}},
      {"changes", {PageKind::kChanges, "", ""}},
      {"about", {PageKind::kAbout, "", ""}},
      {"agenda/IV?code=1", {PageKind::kAgenda, "IV", "", "", 1}},
      {"messages/2?code=12", {PageKind::kMessages, "2", "", "", 12}},
      {"background?paragraph=3.12", {PageKind::kBackground, "", "", "", 0, {3, 12}}},
      {"search", {PageKind::kSearch, "", ""}},
      {"search?q=norms", {PageKind::kSearch, "", "", "norms"}},
      {"search?q=norms%20and%20trust", {PageKind::kSearch, "", "", "norms and trust"}},
      {"search?q=Guti%C3%A9rrez&group=government", {PageKind::kSearch, "", "government", "Gutiérrez"}},
      {"search?group=government", {PageKind::kSearch, "", "government"}},
      {"search?q=%25%26%3D%3F%23%2F%2B", {PageKind::kSearch, "", "", "%&=?#/+"}},
      {"search?q=%00%FF", {PageKind::kSearch, "", "", std::string("\0\xFF", 2)}},
      {"agenda/IV?mark=cyber%20norms", {PageKind::kAgenda, "IV", "", "cyber norms"}},
      {"agenda?mark=a&group=government", {PageKind::kAgenda, "", "government", "a"}},
      {"speakers/ana-example?mark=Ana", {PageKind::kSpeakers, "ana-example", "", "Ana"}},
      {"background?mark=trust", {PageKind::kBackground, "", "", "trust"}},
      {"background?mark=trust&paragraph=3.12", {PageKind::kBackground, "", "", "trust", 0, {3, 12}}},
      {"background?mark=trust&paragraph=3", {PageKind::kBackground, "", "", "trust", 0, {3, 0}}},
      {"agenda?from=61", {PageKind::kAgenda, "", "", "", 0, {}, {0, 61}}},
      {"agenda?group=government&from=61", {PageKind::kAgenda, "", "government", "", 0, {}, {0, 61}}},
      {"speakers/ana-example?from=61", {PageKind::kSpeakers, "ana-example", "", "", 0, {}, {0, 61}}},
      {"background?from=3.61", {PageKind::kBackground, "", "", "", 0, {}, {3, 61}}},
      {"about?mark=IGF", {PageKind::kAbout, "", "", "IGF"}},
  };
  for (const auto& each : kCases) {
    const auto route = ParseRoute(each.text);
    ASSERT_TRUE(route) << each.text;
    EXPECT_EQ(*route, each.route) << each.text;
    EXPECT_EQ(ToString(*route), each.text);
  }
}

TEST(Route, RefusesWhatIsNone) {
  for (const char* text : {"",
                           "/",
                           "?",
                           "Home",
                           "home ",
                           " home",
                           "home/",
                           "home/x",
                           "about/licence",
                           "attract/1",
                           "background/2",
                           "agenda/",
                           "agenda/I/II",
                           "agenda//",
                           "agenda?",
                           "agenda?group=",
                           "agenda?groups=x",
                           "agenda?q=x",
                           "agenda/IV?group=x",
                           "agenda?code=1",
                           "agenda/IV?code=",
                           "agenda/IV?code=0",
                           "agenda/IV?code=-1",
                           "agenda/IV?code=01",
                           "agenda/IV?code=1x",
                           "agenda/IV?code=1234567890",
                           "agenda/IV?code=1?code=1",
                           "background?code=1",
                           "background?paragraph=",
                           "background?paragraph=3.",
                           "background?paragraph=.1",
                           "background?paragraph=3.0",
                           "background?paragraph=3.1.1",
                           "home?paragraph=3.1",
                           "changes/1",
                           "speakers?group=government",
                           "home?group=government",
                           "speakers/",
                           "outcomes/i/",
                           "messages/1/2",
                           "settings",
                           "agendaIV",
                           "search/",
                           "search/x",
                           "search?",
                           "search?q",
                           "search?q=a&",
                           "search?q=a&&group=b",
                           "search?q=%",
                           "search?q=%1",
                           "search?q=%G0",
                           "search?q=% 1",
                           "search?q=%-1",
                           "search?q=a&q=b",
                           "search?mark=a",
                           "search?group=a&group=b",
                           "home?mark=a",
                           "attract?mark=a",
                           "agenda/IV?mark=",
                           "agenda/IV?mark=%",
                           "agenda/IV?mark=a&section=1",
                           "background?section=",
                           "background?section=0",
                           "background?section=01",
                           "background?section=-1",
                           "background?section=1x",
                           "background?section=99999999999",
                           "background?paragraph=0",
                           "agenda?from=0",
                           "agenda?from=",
                           "agenda?from=1.2",
                           "agenda?from=-60",
                           "agenda?from=61&from=61",
                           "agenda/IV?from=61",
                           "home?from=61",
                           "search?q=a&from=61",
                           "about?from=61",
                           "background?from=3",
                           "background?from=61.",
                           "unavailable",
                           "\xFF",
                           "agenda\n"}) {
    EXPECT_FALSE(ParseRoute(text)) << '"' << text << '"';
  }
}

TEST(Route, OtherSpellingsOfTheSameAreRead) {
  EXPECT_EQ(ParseRoute("search?q="), ParseRoute("search"));
  EXPECT_EQ(ParseRoute("search?q=a b"), ParseRoute("search?q=a%20b"));
  EXPECT_EQ(ParseRoute("search?q=\xC3\xA9"), ParseRoute("search?q=%c3%A9"));
  EXPECT_EQ(ParseRoute("search?group=x&q=a"), ParseRoute("search?q=a&group=x"));
}

}  // namespace
}  // namespace foyer::actions
