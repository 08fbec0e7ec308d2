// The ways between pages: there and back again, and along every chain.
#include <gmock/gmock.h>

#include <cstdio>
#include <set>

#include "support/laid_out_page.h"
#include "support/stored_report.h"

namespace foyer::pages {
namespace {

using support::Board;

class Links : public testing::Test {
 protected:
  const content::Store& store_ = support::BundledStore();

  std::set<std::string> ActionsOn(const std::string& route) {
    LayOut(board_, support::OpenedPage(route, store_));
    std::set<std::string> actions;
    for (const ui::Node& node : board_.tree.nodes) {
      if (!node.ActionText().empty()) actions.insert(node.ActionText());
    }
    return actions;
  }

  // The pages from `route` along a step button until there is no further one.
  std::vector<std::string> Chain(std::string route, const std::string& step) {
    std::vector<std::string> visited;
    while (!route.empty() && visited.size() < 1000) {
      visited.push_back(route);
      LayOut(board_, support::OpenedPage(route, store_));
      const ui::Node* button = board_.tree.Find(step);
      route = button != nullptr ? button->ActionText() : "";
    }
    return visited;
  }

  Board board_;
};

TEST_F(Links, LeadFromQuestionToSpeakerAndBack) {
  for (const auto& [question, speaker] : support::Must(store_.Questions()).entries) {
    const std::string question_page = "agenda/" + question.numeral, speaker_page = "speakers/" + speaker.slug;
    EXPECT_TRUE(ActionsOn("agenda").contains(question_page));
    EXPECT_TRUE(ActionsOn("speakers").contains(speaker_page));
    EXPECT_TRUE(ActionsOn(question_page).contains(speaker_page)) << question_page;
    EXPECT_TRUE(ActionsOn(speaker_page).contains(question_page)) << speaker_page;
  }
}

TEST_F(Links, LeadFromOutcomeToMessageAndBack) {
  int restated = 0;
  for (const auto& [outcome, message] : support::Must(store_.Outcomes()).entries) {
    const std::string outcome_page = "outcomes/" + outcome.numeral;
    EXPECT_TRUE(ActionsOn("outcomes").contains(outcome_page));
    if (message == 0) continue;
    ++restated;
    const std::string message_page = "messages/" + std::to_string(message);
    EXPECT_TRUE(ActionsOn(outcome_page).contains(message_page)) << outcome_page;
    EXPECT_TRUE(ActionsOn(message_page).contains(outcome_page)) << message_page;
    EXPECT_TRUE(ActionsOn("messages").contains(message_page));
  }
  EXPECT_EQ(restated, 6);
}

TEST_F(Links, OtherQuestionsToTheSameSpeakerLeadThere) {
  for (const auto& [question, speaker] : support::Must(store_.Questions()).entries) {
    for (const auto& other : support::Must(store_.QuestionsOf(speaker.slug)).entries) {
      if (other.question.number == question.number) continue;
      EXPECT_TRUE(ActionsOn("agenda/" + question.numeral).contains("agenda/" + other.question.numeral));
    }
  }
}

TEST_F(Links, LeadToWhatIsClosestInWordsAndBack) {
  std::set<std::pair<std::string, std::string>> ways;
  auto routes = support::Must(AllRoutes(store_));
  for (const Route& route : routes) {
    if (route.page == PageKind::kSpeakers) continue;
    const std::string from = ToString(route);
    LayOut(board_, support::OpenedPage(from, store_));
    for (const ui::Node& node : board_.tree.nodes) {
      const std::size_t at = node.id.find("/closest/");
      if (node.ActionText().empty() || at == std::string::npos) continue;
      // A paragraph of the background has no page of its own: its way begins at its words.
      std::string here = from;
      if (route.page == PageKind::kBackground) {
        int section = 0, number = 0;
        ASSERT_EQ(sscanf(node.id.c_str(), "section/%d/paragraph/%d", &section, &number), 2) << node.id;
        here = "background?paragraph=" + std::to_string(section) + "." + std::to_string(number);
      }
      EXPECT_NE(node.ActionText(), here);
      ways.emplace(here, node.ActionText());
    }
  }
  EXPECT_GT(ways.size(), 50u);
  for (const auto& [from, to] : ways)
    EXPECT_TRUE(ways.contains({to, from})) << to << " does not lead to " << from;
  EXPECT_TRUE(ways.contains({"agenda/III", "agenda/XXVI"}));
}

TEST_F(Links, LeadFromListsToWhatChangedAndFromThereToOutcomeAndMessage) {
  EXPECT_TRUE(ActionsOn("outcomes").contains("changes"));
  EXPECT_TRUE(ActionsOn("messages").contains("changes"));
  const auto actions = ActionsOn("changes");
  for (const content::Message& message : support::Must(store_.Messages()).entries) {
    EXPECT_TRUE(actions.contains("messages/" + std::to_string(message.number)));
    const bool changed = message.changes.size() > 1;
    EXPECT_EQ(actions.contains("outcomes/" + store_.OutcomeNumeral(message.outcome).value()), changed);
  }
}

TEST_F(Links, HomeLeadsToEveryPartAndGroup) {
  const auto actions = ActionsOn("home");
  for (const char* part : {"background", "agenda", "speakers", "outcomes", "messages", "search", "about"}) {
    EXPECT_TRUE(actions.contains(part)) << part;
  }
  for (const auto& entry : support::Must(store_.Groups()))
    EXPECT_TRUE(actions.contains("agenda?group=" + entry.group.slug));
}

TEST_F(Links, FilterOffersAllAndEveryGroup) {
  for (const auto& entry : support::Must(store_.Groups())) {
    const auto actions = ActionsOn("agenda?group=" + entry.group.slug);
    EXPECT_TRUE(actions.contains("agenda"));
    for (const auto& other : support::Must(store_.Groups()))
      EXPECT_TRUE(actions.contains("agenda?group=" + other.group.slug));
  }
}

TEST_F(Links, StepsVisitEveryEntryInOrderAndBack) {
  std::map<PageKind, std::vector<std::string>> entries;
  for (const Route& route : support::Must(AllRoutes(store_))) {
    if (!route.key.empty()) entries[route.page].push_back(ToString(route));
  }
  ASSERT_EQ(entries.size(), 4u);
  for (auto& [page, routes] : entries) {
    EXPECT_THAT(Chain(routes.front(), "step/next"), testing::ElementsAreArray(routes));
    std::vector<std::string> backwards(routes.rbegin(), routes.rend());
    EXPECT_THAT(Chain(routes.back(), "step/previous"), testing::ElementsAreArray(backwards));
  }
}

TEST_F(Links, StepsDoNotPileUpForBackButOpeningDoes) {
  const auto page = support::OpenedPage("agenda/II", store_);
  for (const char* step : {"step/previous", "step/next"}) {
    const auto action = ActionOf(board_, page, step);
    ASSERT_TRUE(action) << step;
    EXPECT_EQ(std::get<Go>(*action).history, GoHistory::kReplace) << step;
  }
  const auto speaker = ActionOf(board_, page, "question/speaker");
  ASSERT_TRUE(speaker);
  EXPECT_EQ(std::get<Go>(*speaker).history, GoHistory::kPush);
  const auto filtered = ActionOf(board_, support::OpenedPage("agenda", store_), "agenda/filter/government");
  ASSERT_TRUE(filtered);
  EXPECT_EQ(std::get<Go>(*filtered).history, GoHistory::kReplace);
}

// A passage without blanks was told by " …" alone.
TEST(ClosestPassages, AreToldByTheirBeginningWhereTheyHaveNoBlanks) {
  auto report = authoring::ReadReport(FOYER_SOURCE_DIR "/data/igf-2017-cybersecurity").value();
  std::string word;
  for (int i = 0; i < 300; ++i) word += "网";
  for (content::Question& question : report.questions) question.text.text.insert(0, word + " ");
  const support::StoredReport stored(report);
  Board board;
  LayOut(board, support::OpenedPage("agenda/III", stored.store()));
  int told = 0;
  for (const ui::Node& node : board.tree.nodes) {
    if (node.id.find("/closest/") == std::string::npos || !node.id.ends_with("/text")) continue;
    EXPECT_GT(node.text.size(), 60u) << node.id << ": " << node.text;
    if (node.text.starts_with("网")) ++told;
  }
  EXPECT_GT(told, 0);
}

}  // namespace
}  // namespace foyer::pages
