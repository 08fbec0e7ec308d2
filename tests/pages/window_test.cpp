// Lists longer than a page: every entry is on one part of its list, and every part leads to the next and
// back.
#include "pages/window.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "pages/page.h"
#include "support/drawing_board.h"
#include "support/grown_store.h"
#include "support/laid_out_page.h"

namespace foyer::pages {
namespace {

using support::Board;
using support::GrownStore;

class WindowedLists : public testing::TestWithParam<const char*> {
 protected:
  const ui::AccessibilityTree& TreeOf(const std::string& route) {
    LayOut(board_, support::OpenedPage(route, GrownStore()));
    return board_.tree;
  }

  std::string ActionOf(const std::string& route, std::string_view id) {
    const ui::Node* node = TreeOf(route).Find(id);
    return node != nullptr ? node->ActionText() : "";
  }

  // What a part of the list shows of its own: entries, not the ways to other parts.
  std::set<std::string> Entries(const std::string& route) {
    std::set<std::string> entries;
    for (const ui::Node& node : TreeOf(route).nodes) {
      const bool is_card = node.id.find("/card/") != std::string::npos && !node.ActionText().empty();
      const bool is_paragraph = node.id.starts_with("section/") && node.role == "paragraph";
      const bool is_comparison = node.id.starts_with("changes/") && node.id.ends_with("/title");
      const bool is_question = node.id.starts_with("speaker/questions/") && !node.ActionText().empty();
      if (is_card || is_paragraph || is_comparison || is_question) entries.insert(node.id);
    }
    return entries;
  }

  std::vector<std::string> PartsOf(const std::string& list) {
    std::vector<std::string> parts;
    for (std::string route = list; !route.empty(); route = ActionOf(route, "list/below/next")) {
      parts.push_back(route);
      if (parts.size() > 1000) break;
    }
    return parts;
  }

  Board board_;
};

TEST_P(WindowedLists, ShowEveryEntryOnceAndLeadForthAndBack) {
  const std::vector<std::string> parts = PartsOf(GetParam());
  ASSERT_GT(parts.size(), 1u);
  ASSERT_LT(parts.size(), 100u);
  std::set<std::string> seen;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto entries = Entries(parts[i]);
    EXPECT_FALSE(entries.empty()) << parts[i];
    EXPECT_LE(entries.size(), static_cast<std::size_t>(content::kWindowRows)) << parts[i];
    for (const std::string& entry : entries)
      EXPECT_TRUE(seen.insert(entry).second) << entry << " again on " << parts[i];
    const std::string before = i > 0 ? parts[i - 1] : "";
    EXPECT_EQ(ActionOf(parts[i], "list/below/previous"), before) << parts[i];
    EXPECT_EQ(ActionOf(parts[i], "list/above/previous"), before) << parts[i];
    EXPECT_TRUE(ParseRoute(parts[i])) << parts[i];
  }
  const std::string list = GetParam();
  const std::size_t expected = list == "background"          ? 3u * support::kTimesGrown
                               : list.find('?') != list.npos ? 1u * support::kTimesGrown
                                                             : 2u * support::kTimesGrown;
  EXPECT_EQ(seen.size(), expected);
}

INSTANTIATE_TEST_SUITE_P(Lists, WindowedLists,
                         testing::Values("agenda", "agenda?group=government", "speakers", "outcomes",
                                         "messages", "changes", "background"));

TEST_F(WindowedLists, EveryPartIsARoute) {
  std::set<std::string> routes;
  for (const Route& route : support::Must(AllRoutes(GrownStore()))) {
    EXPECT_TRUE(routes.insert(ToString(route)).second) << ToString(route);
  }
  for (const char* list : {"agenda", "speakers", "outcomes", "messages", "changes", "background"}) {
    for (const std::string& part : PartsOf(list)) EXPECT_TRUE(routes.contains(part)) << part;
  }
}

TEST_F(WindowedLists, EntriesLeadToTheirPartOfTheList) {
  EXPECT_EQ(ActionOf("agenda/LX", "step/all"), "agenda");
  EXPECT_EQ(ActionOf("agenda/LXI", "step/all"), "agenda?from=61");
  EXPECT_EQ(ActionOf("agenda/CC", "step/all"), "agenda?from=181");
  EXPECT_EQ(ActionOf("messages/120", "step/all"), "messages?from=61");
  EXPECT_EQ(ActionOf("outcomes/cxxi", "step/all"), "outcomes?from=121");
  EXPECT_EQ(ActionOf("speakers/person-60", "step/all"), "speakers?from=61");
  EXPECT_TRUE(Entries("speakers?from=61").contains("speakers/card/person-60"));
}

TEST_F(WindowedLists, AWantedParagraphIsOnThePageWhereverItStands) {
  for (const int number : {1, 2, 59, 60, 61, 120, 121, 199, 200}) {
    const std::string id = "section/3/paragraph/" + std::to_string(number);
    const std::string route = "background?paragraph=3." + std::to_string(number);
    EXPECT_TRUE(Entries(route).contains(id)) << route;
    EXPECT_EQ(LandingOf(support::OpenedPage(route, GrownStore())), id);
  }
  // What the report does not have leads to the beginning.
  EXPECT_EQ(Entries("background?paragraph=3.201"), Entries("background"));
  EXPECT_EQ(Entries("background?paragraph=99.1"), Entries("background"));
}

TEST_F(WindowedLists, PartsBeyondTheEndAreEmptyAndLeadBack) {
  EXPECT_TRUE(Entries("agenda?from=100000").empty());
  EXPECT_EQ(ActionOf("agenda?from=100000", "list/above/previous"), "agenda?from=141");
  EXPECT_TRUE(Entries("background?from=99.1").empty());
  EXPECT_NE(ActionOf("background?from=99.1", "list/above/previous"), "");
}

TEST_F(WindowedLists, TheGraphOfVeryManyIsOfSomeOfEachGroup) {
  // The second group's people come after more than the picture holds.
  content::Report report = support::GrownReport(support::SampleReport(), support::kTimesGrown);
  for (std::size_t i = 0; i < report.people.size(); ++i)
    report.people[i].group = report.groups[i < 150 ? 0 : 1].slug;
  const support::StoredReport stored(report);
  const auto page = support::OpenedPage("home", stored.store());
  std::map<std::string, int> people;
  for (const auto& entry : std::get<home::State>(page).people) ++people[entry.person.group];
  const int first = people[report.groups[0].slug], second = people[report.groups[1].slug];
  EXPECT_EQ(first, 3 * second);
  EXPECT_GT(second, 0);
  EXPECT_LT(first + second, 200);
}

TEST_F(WindowedLists, ShortListsHaveNoWaysToOtherParts) {
  for (const char* list : {"agenda", "speakers", "outcomes", "messages", "changes", "background"}) {
    LayOut(board_, support::OpenedPage(list, support::BundledStore()));
    for (const ui::Node& node : board_.tree.nodes) EXPECT_FALSE(node.id.starts_with("list/")) << list;
  }
}

TEST_F(WindowedLists, LongNumeralsStandBesideTheirWordsInOneColumn) {
  for (const char* route : {"outcomes?from=61", "outcomes?from=121"}) {
    const auto& tree = TreeOf(route);
    std::set<float> columns;
    for (const ui::Node& numeral : tree.nodes) {
      if (!numeral.id.ends_with("/numeral")) continue;
      const std::string card = numeral.id.substr(0, numeral.id.size() - std::string("/numeral").size());
      const ui::Node* words = tree.Find(card + "/paragraph/1");
      ASSERT_NE(words, nullptr) << card;
      const bool beside = numeral.rect.right() + numeral.cap_height_px / 4 <= words->rect.x;
      EXPECT_TRUE(beside || numeral.rect.bottom() <= words->rect.y) << numeral.text << " on " << route;
      columns.insert(words->rect.x - numeral.rect.x);
    }
    EXPECT_EQ(columns.size(), 1u) << route;
  }
}

// Two hundred of everything are named and counted, though sixty are read.
TEST_F(WindowedLists, CountsAreOfTheWholeReport) {
  EXPECT_EQ(HeadingOf(support::OpenedPage("agenda?from=61", GrownStore())).subtitle, "200 policy questions");
  EXPECT_EQ(HeadingOf(support::OpenedPage("agenda?group=government&from=61", GrownStore())).subtitle,
            "100 of 200 policy questions");
  EXPECT_EQ(HeadingOf(support::OpenedPage("speakers?from=61", GrownStore())).subtitle,
            "200 people, 2 stakeholder groups");
  EXPECT_EQ(HeadingOf(support::OpenedPage("outcomes?from=61", GrownStore())).subtitle, "200 outcomes");
  const auto changes = support::OpenedPage("changes?from=61", GrownStore());
  EXPECT_EQ(std::get<changes::State>(changes).counts.changed, 200);
}

}  // namespace
}  // namespace foyer::pages
