// How many there are of everything, in words: of one thing as of one.
#include <gtest/gtest.h>

#include <regex>

#include "support/laid_out_page.h"
#include "support/stored_report.h"

namespace foyer::pages {
namespace {

using support::Board;

// One question to one person of one group and country, one outcome, one message with one change.
content::Report ReportOfOne() {
  content::Report report = support::SampleReport();
  report.groups.resize(1);
  report.people.resize(1);
  report.people[0].group = report.groups[0].slug;
  report.questions.resize(1);
  report.questions[0].speaker = report.people[0].slug;
  report.outcomes.resize(1);
  report.messages.resize(1);
  report.messages[0].outcome = report.outcomes[0].number;
  report.messages[0].similarity = 0.9;
  using Kind = content::WordingChange::Kind;
  report.messages[0].changes = {{Kind::kSame, "one"}, {Kind::kAdded, "two"}};
  for (content::Document& document : report.documents) document.bytes = "x";
  return report;
}

std::string TextOf(const content::Store& store, const std::string& route, const std::string& id) {
  Board board;
  LayOut(board, support::OpenedPage(route, store));
  for (const ui::Node& node : board.tree.nodes) {
    if (node.id == id) return node.text.empty() ? node.name : node.text;
  }
  return "no node " + id;
}

class Counts : public testing::Test {
 protected:
  ~Counts() override { ui::SetLanguage(ui::Language::kEnglish); }

  const support::StoredReport one_{ReportOfOne()};
};

TEST_F(Counts, OfOneAreInTheSingular) {
  EXPECT_EQ(
      TextOf(one_.store(), "home", "home/summary"),
      "1 policy question put to 1 speaker from 1 stakeholder group – and the 1 outcome that came of it.");
  ui::SetLanguage(ui::Language::kFrench);
  EXPECT_EQ(
      TextOf(one_.store(), "home", "home/summary"),
      "1 question de politique posée à 1 intervenant de 1 groupe de parties prenantes – et la 1 conclusion "
      "qui en est ressortie.");
  ui::SetLanguage(ui::Language::kSpanish);
  EXPECT_EQ(
      TextOf(one_.store(), "home", "home/summary"),
      "1 pregunta de política dirigida a 1 ponente de 1 grupo de partes interesadas – y la 1 conclusión que "
      "surgió de ella.");
}

TEST_F(Counts, OfManyAreAsTheyWere) {
  const content::Store& store = support::BundledStore();
  EXPECT_EQ(
      TextOf(store, "home", "home/summary"),
      "26 policy questions put to 17 speakers from 5 stakeholder groups – and the 7 outcomes that came of "
      "them.");
  EXPECT_EQ(TextOf(store, "home", "home/graph"),
            "The session as a graph: 5 stakeholder groups, 17 speakers, 26 questions");
  ui::SetLanguage(ui::Language::kFrench);
  EXPECT_EQ(TextOf(store, "home", "home/summary"),
            "26 questions de politique posées à 17 intervenants de 5 groupes de parties prenantes – et les 7 "
            "conclusions qui en sont ressorties.");
  ui::SetLanguage(ui::Language::kSpanish);
  EXPECT_EQ(TextOf(store, "home", "home/summary"),
            "26 preguntas de política dirigidas a 17 ponentes de 5 grupos de partes interesadas – y las 7 "
            "conclusiones que surgieron de ellas.");
}

// "1 policy questions", "1 speakers": nowhere, in no language. No word of the sample follows a lone 1.
TEST_F(Counts, GlueNoPluralToAOneOnAnyPage) {
  const std::regex glued(R"((^|[^0-9.])1 (policy |stakeholder )?[a-zéñóí]+s\b)");
  const auto without_pais = [](std::string text) {
    return std::regex_replace(text, std::regex("1 pa(y|í)s"), "1 one");
  };
  ASSERT_TRUE(std::regex_search("From 1 countries", glued));
  const auto routes = support::Must(AllRoutes(one_.store()));
  for (const ui::LanguageName& language : ui::kLanguages) {
    ui::SetLanguage(language.language);
    for (const Route& route : routes) {
      Board board;
      LayOut(board, support::OpenedPage(ToString(route), one_.store()));
      auto heading = HeadingOf(support::OpenedPage(ToString(route), one_.store()));
      for (const std::string& text : {heading.title, heading.subtitle})
        EXPECT_FALSE(std::regex_search(without_pais(text), glued)) << ToString(route) << ": " << text;
      for (const ui::Node& node : board.tree.nodes) {
        for (const std::string& text : {node.text, node.name})
          EXPECT_FALSE(std::regex_search(without_pais(text), glued)) << ToString(route) << ": " << text;
      }
    }
  }
}

}  // namespace
}  // namespace foyer::pages
