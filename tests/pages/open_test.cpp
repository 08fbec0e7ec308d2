// Which pages open, what they then know, and what is refused.
#include <gmock/gmock.h>

#include "pages/page.h"
#include "support/stored_report.h"

namespace foyer::pages {
namespace {

using support::BundledStore;
using support::SampleStore;
using testing::HasSubstr;

template <typename State>
State Open(const char* route, const content::Store& store = SampleStore()) {
  auto opened = OpenPage(*ParseRoute(route), store);
  if (!opened) throw std::runtime_error(opened.error().message);
  return std::get<State>(opened->page);
}

TEST(Pages, EveryRouteOpensAndHasATitle) {
  for (const content::Store* store : {&SampleStore(), &BundledStore()}) {
    for (const Route& route : support::Must(AllRoutes(*store))) {
      const auto opened = OpenPage(route, *store);
      ASSERT_TRUE(opened) << opened.error().message;
      EXPECT_EQ(opened->route, route) << ToString(route);
      EXPECT_FALSE(std::holds_alternative<unavailable::State>(opened->page));
      EXPECT_FALSE(HeadingOf(opened->page).title.empty()) << ToString(route);
    }
  }
}

// Symptom: --route agenda/ii opened the page, but was told as it was typed, also in the codes on it.
TEST(Pages, TellTheirRouteInItsCanonicalForm) {
  const std::pair<const char*, const char*> kCases[] = {
      {"agenda/ii", "agenda/II"},
      {"agenda/iI?code=1", "agenda/II?code=1"},
      {"outcomes/I", "outcomes/i"},
      {"agenda?group=nobody", "agenda"},
      {"search?q=trust&group=nobody", "search?q=trust"},
      {"search?q=%74rust", "search?q=trust"},
      {"agenda?from=1", "agenda"},
      {"speakers/ana-example?from=1", "speakers/ana-example"},
  };
  for (const auto& [typed, canonical] : kCases) {
    const auto opened = OpenPage(ParseRoute(typed).value(), SampleStore());
    ASSERT_TRUE(opened) << typed << ": " << opened.error().message;
    EXPECT_EQ(ToString(opened->route), canonical) << typed;
  }
  EXPECT_EQ(Open<question::State>("agenda/ii").take_away.route.key, "II");
}

TEST(Pages, MissingEntriesAreRefusedByName) {
  const struct {
    const char* route;
    const char* words;
  } kCases[] = {
      {"agenda/III", "III"},
      {"agenda/0", "0"},
      {"agenda/IIII", "IIII"},
      {"agenda/Ü", "Ü"},
      {"agenda/I ", "I "},
      {"speakers/nobody", "nobody"},
      {"speakers/Ana-Example", "Ana-Example"},
      {"speakers/%", "%"},
      {"speakers/' OR 1=1", "OR"},
      {"outcomes/iii", "iii"},
      {"outcomes/1", "1"},
      {"messages/0", "0"},
      {"messages/3", "3"},
      {"messages/-1", "-1"},
      {"messages/+1", "+1"},
      {"messages/01", "01"},
      {"messages/1x", "1x"},
      {"messages/ 1", " 1"},
      {"messages/i", "i"},
      {"messages/99999999999999999999", "99999999999999999999"},
  };
  for (const auto& each : kCases) {
    const auto page = OpenPage(*ParseRoute(each.route), SampleStore());
    ASSERT_FALSE(page) << each.route;
    EXPECT_EQ(page.error().kind, base::ErrorKind::kInput);
    EXPECT_THAT(page.error().message, HasSubstr(each.words));
    EXPECT_THAT(page.error().message, testing::Not(HasSubstr("\n")));
  }
}

TEST(Pages, NumeralsAreFoundInEitherCase) {
  EXPECT_EQ(Open<question::State>("agenda/ii").entry.question.numeral, "II");
  EXPECT_EQ(Open<outcome::State>("outcomes/II").outcome.numeral, "ii");
}

TEST(Agenda, FiltersByGroup) {
  EXPECT_EQ(Open<agenda::State>("agenda").questions.size(), 2u);
  const auto filtered = Open<agenda::State>("agenda?group=government");
  ASSERT_EQ(filtered.questions.size(), 1u);
  EXPECT_EQ(filtered.questions[0].question.numeral, "II");
  EXPECT_EQ(filtered.total, 2);
  EXPECT_EQ(HeadingOf(filtered).subtitle, "1 of 2 policy questions");
}

TEST(Agenda, AnUnknownGroupFiltersNothing) {
  const auto all = Open<agenda::State>("agenda?group=martians");
  EXPECT_EQ(all.questions.size(), 2u);
  EXPECT_EQ(all.group, "");
}

TEST(Agenda, GroupsHaveTheQuestionsThatTheReportPutToThem) {
  const std::vector<std::pair<std::string, int>> kQuestions = {{"Government", 11},
                                                               {"Civil society", 5},
                                                               {"Business sector", 4},
                                                               {"Academia / Technical Community", 4},
                                                               {"Inter-governmental organizations", 2}};
  const auto groups = BundledStore().Groups().value();
  ASSERT_EQ(groups.size(), kQuestions.size());
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const std::string route = "agenda?group=" + groups[i].group.slug;
    EXPECT_EQ(groups[i].group.name, kQuestions[i].first);
    EXPECT_EQ(static_cast<int>(Open<agenda::State>(route.c_str(), BundledStore()).questions.size()),
              kQuestions[i].second)
        << route;
  }
}

TEST(Question, KnowsItsSpeakerAndWhatElseTheyWereAsked) {
  for (const auto& entry : support::Must(BundledStore().Questions()).entries) {
    const auto state = Open<question::State>(("agenda/" + entry.question.numeral).c_str(), BundledStore());
    EXPECT_EQ(state.entry.speaker.slug, entry.question.speaker);
    EXPECT_EQ(state.also.size() + 1,
              BundledStore().QuestionsOf(entry.question.speaker).value().entries.size());
    for (const auto& other : state.also) EXPECT_NE(other.question.numeral, entry.question.numeral);
  }
}

TEST(Message, KnowsTheOutcomeItRestates) {
  EXPECT_EQ(Open<message::State>("messages/1").outcome->numeral, "i");
  EXPECT_FALSE(Open<message::State>("messages/2").outcome);
  EXPECT_EQ(Open<outcome::State>("outcomes/i").message->number, 1);
  EXPECT_FALSE(Open<outcome::State>("outcomes/ii").message);
}

TEST(Attract, GoesRoundThroughEveryOutcomeAndQuestion) {
  attract::State state = Open<attract::State>("attract");
  const char* kWords[] = {"Trust is built by the individual nations.", "Everybody has a role.",
                          "What is trust?", "Who keeps the network safe?"};
  for (int slide = 0; slide < 9; ++slide) {
    state = support::Must(attract::Advance(std::move(state), slide, SampleStore()));
    EXPECT_EQ(state.words, kWords[slide % 4]) << slide;
  }
}

}  // namespace
}  // namespace foyer::pages
