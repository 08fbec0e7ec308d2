// What the page of changes makes of runs of words.
#include <gmock/gmock.h>

#include "pages/page.h"
#include "support/laid_out_page.h"
#include "support/stored_report.h"

namespace foyer::pages::changes {
namespace {

using content::WordingChange;
using Kind = WordingChange::Kind;

std::string Show(const Difference& difference) {
  std::string shown = difference.kind == DifferenceKind::kChanged   ? "changed:"
                      : difference.kind == DifferenceKind::kRemoved ? "removed:"
                                                                    : "added:";
  for (const WordingChange& change : difference.words) {
    shown += change.kind == Kind::kSame ? " " : change.kind == Kind::kRemoved ? " -" : " +";
    shown += change.words;
  }
  return shown;
}

std::vector<std::string> ShownDifferences(const std::vector<WordingChange>& changes) {
  std::vector<std::string> shown;
  for (const Difference& difference : DifferencesOf(changes)) shown.push_back(Show(difference));
  return shown;
}

TEST(Changes, AreCutOutWithAFewWordsAround) {
  const std::vector<WordingChange> changes = {
      {Kind::kSame, "one two three four five six seven"},
      {Kind::kRemoved, "eight"},
      {Kind::kAdded, "ate"},
      {Kind::kSame, "nine"},
      {Kind::kAdded, "ten"},
      {Kind::kSame, "1 2 3 4 5 6"},
      {Kind::kRemoved, "the end"},
  };
  EXPECT_THAT(ShownDifferences(changes),
              testing::ElementsAre("changed: … three four five six seven -eight +ate nine",
                                   "added: nine +ten 1 2 3 4 5 …", "removed: … 2 3 4 5 6 -the end"));
  EXPECT_THAT(ShownDifferences({{Kind::kSame, "all of it"}}), testing::IsEmpty());
  EXPECT_THAT(ShownDifferences({{Kind::kAdded, "all of it"}}), testing::ElementsAre("added: +all of it"));
}

// A text without blanks is one word, of any length.
TEST(Changes, AreCutOutWithAFewLettersWhereThereAreNoBlanks) {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "网";
  const std::string shown =
      ShownDifferences({{Kind::kSame, text}, {Kind::kAdded, "x"}, {Kind::kSame, text}})[0];
  EXPECT_LT(shown.size(), 800u);
  EXPECT_THAT(shown, testing::StartsWith("added: …网"));
  EXPECT_THAT(shown, testing::EndsWith("网…"));
}

TEST(Changes, OfTheBundledReportAreOneChangeAndOneRemoval) {
  const auto page = support::OpenedPage("changes", support::BundledStore());
  const State& state = std::get<State>(page);
  EXPECT_EQ(state.comparisons.size(), 6u);
  EXPECT_EQ(state.counts.changed, 1);
  EXPECT_EQ(state.counts.removed, 1);
  EXPECT_EQ(state.counts.added, 0);
  support::Board board;
  LayOut(board, page);
  const ui::Node* summary = board.tree.Find("changes/summary");
  ASSERT_NE(summary, nullptr);
  EXPECT_THAT(summary->text, testing::HasSubstr("6 outcomes"));
  // Not by colour alone.
  EXPECT_EQ(board.tree.Find("changes/1/1/kind")->text, "Changed");
  EXPECT_EQ(board.tree.Find("changes/2/1/kind")->text, "Removed");
}

TEST(Changes, AreNoPageWhereNothingIsCompared) {
  content::Report report = support::SampleReport();
  for (content::Message& message : report.messages) {
    message.outcome = 0;
    message.changes.clear();
  }
  const support::StoredReport stored(report);
  EXPECT_FALSE(OpenPage({PageKind::kChanges, "", ""}, stored.store()));
  for (const Route& route : support::Must(AllRoutes(stored.store())))
    EXPECT_NE(route.page, PageKind::kChanges);
  for (const char* list : {"outcomes", "messages"}) {
    support::Board board;
    LayOut(board, support::OpenedPage(list, stored.store()));
    EXPECT_EQ(board.tree.Find(std::string(list) + "/changes"), nullptr);
  }
}

}  // namespace
}  // namespace foyer::pages::changes
