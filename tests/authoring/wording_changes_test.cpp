// Differences between two wordings, word by word, and which message restates which outcome.
#include "authoring/wording_changes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "authoring/match_messages.h"

namespace foyer::authoring {
namespace {

using Kind = content::WordingChange::Kind;

std::string Show(const std::vector<content::WordingChange>& changes) {
  std::string shown;
  for (const auto& change : changes) {
    if (!shown.empty()) shown += ' ';
    shown += change.kind == Kind::kSame ? change.words
                                        : (change.kind == Kind::kAdded ? "{+" : "[-") + change.words +
                                              (change.kind == Kind::kAdded ? "+}" : "-]");
  }
  return shown;
}

std::string Rebuild(const std::vector<content::WordingChange>& changes, Kind left_out) {
  std::string text;
  for (const auto& change : changes) {
    if (change.kind == left_out) continue;
    if (!text.empty()) text += ' ';
    text += change.words;
  }
  return text;
}

TEST(ChangesBetween, GivesTheFewestWords) {
  struct Case {
    const char* before;
    const char* after;
    const char* changes;
  };
  const Case cases[] = {
      {"", "", ""},
      {"a b", "a b", "a b"},
      {"", "a b", "{+a b+}"},
      {"a b", "", "[-a b-]"},
      {"a b", "c d e", "[-a b-] {+c d e+}"},
      {"a b c", "a c", "a [-b-] c"},
      {"a c", "a b c", "a {+b+} c"},
      {"a b c", "a x c", "a [-b-] {+x+} c"},
      {"a b c d", "a x y d", "a [-b c-] {+x y+} d"},
      {"the individual nations.", "individuals.", "[-the individual nations.-] {+individuals.+}"},
      {"measures, and therefore, it", "measures, it", "measures, [-and therefore,-] it"},
      {"a b c a b b a", "c b a b a c", "[-a b-] c {+b+} a b [-b-] a {+c+}"},
      {"x a b", "a b y", "[-x-] a b {+y+}"},
      {"Ünder – “q”", "under – “q”", "[-Ünder-] {+under+} – “q”"},
  };
  for (const Case& one : cases) {
    const auto changes = ChangesBetween(one.before, one.after);
    EXPECT_EQ(Show(changes), one.changes);
    EXPECT_EQ(Rebuild(changes, Kind::kAdded), one.before);
    EXPECT_EQ(Rebuild(changes, Kind::kRemoved), one.after);
  }
}

TEST(ChangesBetween, RebuildsBothTextsAndLeavesNoTwoRunsOfAKindTogether) {
  unsigned state = 7;  // a fixed sequence
  const auto next = [&](unsigned below) { return ((state = state * 1664525u + 1013904223u) >> 16) % below; };
  for (int round = 0; round < 500; ++round) {
    const auto make = [&] {
      std::string text;
      for (unsigned i = next(30); i > 0; --i)
        text += std::string(text.empty() ? "" : " ") + static_cast<char>('a' + next(5));
      return text;
    };
    const std::string before = make(), after = make();
    const auto changes = ChangesBetween(before, after);
    ASSERT_EQ(Rebuild(changes, Kind::kAdded), before);
    ASSERT_EQ(Rebuild(changes, Kind::kRemoved), after);
    for (std::size_t i = 1; i < changes.size(); ++i) {
      ASSERT_NE(changes[i - 1].kind, changes[i].kind);
      ASSERT_FALSE(changes[i - 1].kind == Kind::kAdded && changes[i].kind == Kind::kRemoved);
    }
  }
}

TEST(ChangesBetween, StaysQuickOnHugeTextsWithNothingInCommon) {
  std::string before, after;
  for (int i = 0; i < 50000; ++i) {
    before += (i > 0 ? " a" : "a") + std::to_string(i);
    after += (i > 0 ? " b" : "b") + std::to_string(i);
  }
  const auto start = std::chrono::steady_clock::now();
  const auto changes = ChangesBetween(before, after);
  EXPECT_LT(std::chrono::steady_clock::now() - start,
            std::chrono::seconds(20));  // with sanitizers; seconds without
  ASSERT_EQ(changes.size(), 2u);
  EXPECT_EQ(changes[0].words, before);
  EXPECT_EQ(changes[1].words, after);
}

TEST(Similarity, CountsCommonWordsInOrder) {
  const auto similarity = [](const char* a, const char* b) {
    return Similarity(FoldedText(a), FoldedText(b), 0.0);
  };
  EXPECT_EQ(similarity("a b c", "a b c"), 1.0);
  EXPECT_EQ(similarity("Grütter spoke", "GRUTTER SPOKE"), 1.0);
  EXPECT_EQ(similarity("a b c d", "a b"), 4.0 / 6.0);
  EXPECT_EQ(similarity("a b", "b a"), 0.5);
  EXPECT_EQ(similarity("a", "b"), 0.0);
  EXPECT_EQ(similarity("", ""), std::nullopt);
  EXPECT_EQ(Similarity(FoldedText("a b"), FoldedText("b a"), 0.6), std::nullopt);
}

content::Passage Words(const char* text) {
  content::Passage passage;
  passage.text = text;
  return passage;
}

TEST(MatchMessages, GoesByTheTextAndNotByTheOrder) {
  std::vector<content::Outcome> outcomes = {{1, "i", {Words("the first thing that was said")}},
                                            {2, "ii", {Words("another matter"), Words("in two paragraphs")}},
                                            {3, "iii", {Words("nobody restates this at all")}}};
  std::vector<content::Message> messages(4);
  messages[0].text = Words("another matter in three paragraphs");
  messages[1].text = Words("the first thing said");
  messages[2].text = Words("the first thing that was ever said");  // more alike than the one before
  messages[3].text = Words("entirely new words here");
  MatchMessages(outcomes, messages);
  EXPECT_EQ(messages[0].outcome, 2);
  EXPECT_EQ(Show(messages[0].changes), "another matter in [-two-] {+three+} paragraphs");
  EXPECT_EQ(messages[1].outcome, 0);
  EXPECT_TRUE(messages[1].changes.empty());
  EXPECT_EQ(messages[2].outcome, 1);
  EXPECT_EQ(messages[3].outcome, 0);
  EXPECT_EQ(messages[3].similarity, 0);
}

}  // namespace
}  // namespace foyer::authoring
