// The search page: what it finds, where its results lead, and what it offers where there are none.
#include "pages/search/search.h"

#include <gmock/gmock.h>

#include <set>

#include "base/text.h"
#include "base/utf8.h"
#include "pages/marked.h"
#include "support/laid_out_page.h"
#include "support/stored_report.h"

namespace foyer::pages {
namespace {

using support::Board;
using testing::HasSubstr;

class Search : public testing::Test {
 protected:
  static search::State Open(const std::string& words, const std::string& group = "") {
    Route route{PageKind::kSearch, "", group};
    route.words = words;
    auto page = OpenPage(route, support::BundledStore());
    if (!page) throw std::runtime_error(page.error().message);
    return std::get<search::State>(page->page);
  }

  bool LeadsTo(const std::string& prefix) const { return CountLeadingTo(prefix) > 0; }
  std::size_t CountLeadingTo(const std::string& prefix) const {
    std::size_t count = 0;
    for (const ui::Node& node : board_.tree.nodes) count += node.ActionText().starts_with(prefix) ? 1 : 0;
    return count;
  }

  Board board_;
};

TEST_F(Search, FindsAsLettersAreAdded) {
  const std::string word = "cybersecurity";
  for (std::size_t letters = 2; letters <= word.size(); ++letters) {
    EXPECT_FALSE(Open(word.substr(0, letters)).kinds.empty()) << word.substr(0, letters);
  }
}

TEST_F(Search, ResultsOfAKindStandTogetherUnderTheirCount) {
  const auto state = Open("cyber");
  LayOut(board_, Page(state));
  std::set<content::HitKind> kinds;
  for (const auto& kind : state.kinds) {
    EXPECT_TRUE(kinds.insert(kind.kind).second);
    EXPECT_GE(kind.count, static_cast<int>(kind.found.size()));
    for (const auto& found : kind.found) EXPECT_EQ(found.hit.kind, kind.kind);
    const auto* heading = board_.tree.Find("search/" + std::to_string(static_cast<int>(kind.kind)));
    ASSERT_NE(heading, nullptr);
    EXPECT_EQ(heading->role, "heading");
    EXPECT_THAT(heading->text, HasSubstr(std::to_string(kind.count)));
  }
  EXPECT_GT(kinds.size(), 2u);
}

TEST_F(Search, EveryResultLeadsToItsPageWithTheWordsMarkedThere) {
  for (const char* words :
       {"cyber", "norms", "XVI", "Gonsalves", "treaties", "multistakeholder", "background", "igf 2017"}) {
    int results = 0;
    for (const auto& kind : Open(words).kinds) {
      for (const auto& found : kind.found) {
        ++results;
        const std::string route = ToString(found.route);
        ASSERT_EQ(ParseRoute(route), found.route) << route;
        LayOut(board_, support::OpenedPage(route, support::BundledStore()));
        EXPECT_NE(BestMark(board_.tree), nullptr) << route;
      }
    }
    EXPECT_GT(results, 0) << words;
  }
}

TEST_F(Search, AParagraphOfASectionIsMarkedAlone) {
  int sections = 0;
  for (const auto& kind : Open("information").kinds) {
    for (const auto& found : kind.found) {
      if (found.route.paragraph.number == 0) continue;
      ++sections;
      LayOut(board_, support::OpenedPage(ToString(found.route), support::BundledStore()));
      const std::string end = "/paragraph/" + std::to_string(found.route.paragraph.number);
      for (const ui::Node& node : board_.tree.nodes) {
        EXPECT_TRUE(node.role != kMarkRole || node.id.find(end + "/mark/") != std::string::npos) << node.id;
      }
    }
  }
  EXPECT_GT(sections, 0);
}

TEST_F(Search, HitsAreMarkedOnTheGroundOfAttention) {
  LayOut(board_, Page(Open("cyber")));
  int marks = 0;
  for (const ui::Node& node : board_.tree.nodes) {
    if (node.role != kMarkRole) continue;
    ++marks;
    EXPECT_EQ(node.background, ui::FindTheme(board_.theme).attention);
    EXPECT_FALSE(node.text.empty());
  }
  EXPECT_GT(marks, 5);
}

TEST_F(Search, FiltersByGroup) {
  const auto all = Open("cyber"), government = Open("cyber", "government");
  EXPECT_EQ(government.group, "government");
  ASSERT_FALSE(government.kinds.empty());
  for (const auto& kind : government.kinds) {
    for (const auto& found : kind.found) EXPECT_EQ(found.hit.group, "government");
  }
  EXPECT_EQ(Open("cyber", "martians").group, "");
  for (const auto& entry : all.groups) {
    EXPECT_EQ(support::RouteOf(ActionOf(board_, Page(all), "search/filter/" + entry.group.slug)),
              "search?q=cyber&group=" + entry.group.slug);
  }
  EXPECT_EQ(support::RouteOf(ActionOf(board_, Page(government), "search/filter/all")), "search?q=cyber");
}

TEST_F(Search, OnALowGlassResultsComeBeforeTheFilter) {
  board_.size = {720, 400};
  board_.px_per_mm = 800 / 154.0f;
  const Page page = Open("cyber", "government");
  LayOut(board_, page);
  const ui::Node *group = board_.tree.Find("search/group"), *all = board_.tree.Find("search/filter/all");
  ASSERT_TRUE(group != nullptr && all != nullptr);
  for (const ui::Node& node : board_.tree.nodes) {
    if (node.ActionText().find("mark=") == std::string::npos) continue;
    EXPECT_LT(group->rect.y, node.rect.y);
    EXPECT_GT(all->rect.y, node.rect.y);
  }
  EXPECT_EQ(support::RouteOf(ActionOf(board_, page, "search/group")), "search?q=cyber");
}

TEST_F(Search, AFilterOrAClearedFieldIsNoPlaceToGoBackTo) {
  const Page page = Open("cyber");
  for (const char* node : {"search/filter/government", "search/clear"}) {
    const auto action = ActionOf(board_, page, node);
    ASSERT_TRUE(action) << node;
    EXPECT_EQ(std::get<Go>(*action).history, GoHistory::kReplace) << node;
  }
  EXPECT_EQ(support::RouteOf(ActionOf(board_, page, "search/clear")), "search");
}

TEST_F(Search, TouchingTheFieldAsksForTheKeyboard) {
  for (const char* words : {"", "cyber"}) {
    const auto action = ActionOf(board_, Page(Open(words)), search::kField);
    ASSERT_TRUE(action);
    EXPECT_TRUE(std::holds_alternative<EditText>(*action));
  }
}

TEST_F(Search, ASpellingMistakeIsCorrectedAndSaid) {
  const auto state = Open("cyberspce");
  ASSERT_EQ(base::Fold(state.corrected), "cyberspace");
  ASSERT_FALSE(state.kinds.empty());
  EXPECT_EQ(state.kinds.front().found.front().route.words, state.corrected);
  EXPECT_EQ(support::RouteOf(ActionOf(board_, Page(state), "search/corrected")),
            "search?q=" + state.corrected);
  EXPECT_THAT(board_.tree.Find("search/corrected")->text, HasSubstr(state.corrected));
}

TEST_F(Search, NothingFoundIsNoDeadEnd) {
  const auto state = Open("qqqqqqqq");
  EXPECT_TRUE(state.kinds.empty());
  LayOut(board_, Page(state));
  EXPECT_THAT(board_.tree.Find("search/none")->text, HasSubstr("qqqqqqqq"));
  for (const char* way : {"agenda", "speakers", "outcomes", "messages"}) EXPECT_TRUE(LeadsTo(way)) << way;
  const auto with_words = Open("cyberzzzzqqqq");
  if (!with_words.kinds.empty()) return;
  for (std::size_t i = 0; i < with_words.nearest.size(); ++i) {
    const auto action = ActionOf(board_, Page(with_words), "search/nearest/" + std::to_string(i + 1));
    EXPECT_EQ(support::RouteOf(action), "search?q=" + with_words.nearest[i]);
  }
}

TEST_F(Search, AnEmptyFieldOffersWaysToBrowse) {
  for (const char* words : {"", " ", "   "}) {
    const auto state = Open(words);
    EXPECT_TRUE(state.kinds.empty());
    LayOut(board_, Page(state));
    for (const char* way : {"agenda", "speakers", "outcomes", "messages"}) EXPECT_TRUE(LeadsTo(way)) << way;
    EXPECT_EQ(CountLeadingTo("agenda?group="), state.groups.size());
    EXPECT_EQ(board_.tree.Find("search/none"), nullptr);
  }
}

TEST_F(Search, TakesAnyTextAndNoMoreThanAHundredCharacters) {
  std::string long_text;
  for (int i = 0; i < 5000; ++i) long_text += "é";
  const auto state = Open(long_text);
  std::size_t characters = 0;
  for (std::size_t at = 0; at < state.words.size(); ++characters) base::NextCodePoint(state.words, at);
  EXPECT_EQ(characters, 100u);
  for (const std::string words : {"\xFF\xFE", "\"*'--;", "सूचना", "שלום", "😀😀", "a\x01z", "%00"}) {
    LayOut(board_, Page(Open(words)));
    EXPECT_FALSE(board_.tree.nodes.empty());
    for (const ui::Node& node : board_.tree.nodes) {
      EXPECT_FALSE(base::FindInvalidUtf8(node.text)) << node.id << ": " << node.text << " of " << words;
    }
  }
}

TEST_F(Search, WhatNoFontHasIsShownAsDots) {
  LayOut(board_, Page(Open("a😀b")));
  EXPECT_EQ(board_.tree.Find(search::kField)->text, "a·b");
}

}  // namespace
}  // namespace foyer::pages
