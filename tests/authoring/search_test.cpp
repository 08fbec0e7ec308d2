// Searching the report that the public will see, and the sample.
#include "content/search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/utf8.h"
#include "support/searches.h"
#include "support/stored_report.h"

namespace foyer::authoring {
namespace {

using content::HitKind;
using content::SearchHit;
using content::SearchResults;
using support::Must;
using support::NameOf;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

SearchResults Find(std::string_view text, std::string_view group = {}, int most_of_a_kind = 8) {
  return Must(Search(support::BundledStore(), {text, group, most_of_a_kind}));
}

std::vector<std::string> NamesOf(const SearchResults& results, std::size_t most = 1000) {
  std::vector<std::string> names;
  for (const SearchHit& hit : results.hits) {
    if (names.size() < most) names.push_back(NameOf(hit));
  }
  return names;
}

TEST(Search, FindsTheRightEntryAmongTheFirst) {
  for (const support::Expected& expected : support::kSearches) {
    const SearchResults results = Find(expected.query);
    const auto first = NamesOf(results, expected.among);
    EXPECT_THAT(first, Contains(expected.entry)) << expected.query;
    EXPECT_EQ(results.corrected, expected.corrected) << expected.query;
    EXPECT_THAT(results.nearest_words, IsEmpty()) << expected.query;
  }
}

TEST(Search, FindsEveryQuestionByItsNumber) {
  for (const auto& entry : Must(support::BundledStore().Questions()).entries) {
    const std::string& numeral = entry.question.numeral;
    for (const std::string& query : {numeral, "question " + numeral, "Policy Question " + numeral + " :",
                                     "question " + std::to_string(entry.question.number)}) {
      EXPECT_THAT(NamesOf(Find(query), 1), ElementsAre("agenda/" + numeral)) << query;
    }
  }
}

TEST(Search, FindsEverybodyByEveryPartOfTheirName) {
  for (const auto& entry : Must(support::BundledStore().People()).entries) {
    for (const auto& word : content::MarksIn(entry.person.name, entry.person.name)) {
      const std::string part = entry.person.name.substr(word.begin, word.end - word.begin);
      EXPECT_THAT(NamesOf(Find(part), 1), ElementsAre(StartsWith("speakers/"))) << part;
    }
    EXPECT_THAT(NamesOf(Find(entry.person.name), 1), ElementsAre("speakers/" + entry.person.slug));
    EXPECT_THAT(NamesOf(Find(entry.person.sort_name), 1), ElementsAre("speakers/" + entry.person.slug));
  }
}

// What is typed on the way to a word must lead there, too.
TEST(Search, FindsSomethingAtEveryLetter) {
  for (const support::Expected& expected : support::kSearches) {
    if (!expected.corrected.empty()) continue;
    for (std::size_t letters = 1; letters <= expected.query.size(); ++letters) {
      const std::string_view typed = expected.query.substr(0, letters);
      if (base::FindInvalidUtf8(typed)) continue;
      EXPECT_THAT(Find(typed).hits, Not(IsEmpty())) << typed;
    }
  }
}

TEST(Search, TakesSpellingsForEqual) {
  const std::vector<std::vector<std::string_view>> cases = {
      {"multi-stakeholder", "multistakeholder", "multi stakeholder", "MULTI‐STAKEHOLDER"},
      {"gutierrez", "Gutiérrez", "GUTIÉRREZ", "gutie\u0301rrez"},
      {"people's republic", "peoples republic", "people’s republic"},
      {"ambassador-at-large", "ambassador at large"},
      {"norm x", "norms x"},
  };
  for (const auto& spellings : cases) {
    auto expected = NamesOf(Find(spellings.front()));
    std::sort(expected.begin(), expected.end());
    EXPECT_THAT(expected, Not(IsEmpty()));
    for (const std::string_view spelling : spellings) {
      auto found = NamesOf(Find(spelling));
      std::sort(found.begin(), found.end());
      EXPECT_EQ(found, expected) << spelling;
    }
  }
}

TEST(Search, PutsPhrasesBeforeScatteredWords) {
  // Both words stand in many passages; together in this order in few.
  EXPECT_THAT(NamesOf(Find("state actors"), 1), ElementsAre("agenda/VI"));
  EXPECT_THAT(NamesOf(Find("international law"), 2),
              testing::UnorderedElementsAre("outcomes/iii", "messages/3"));
}

TEST(Search, MarksWhatMatches) {
  const SearchResults results = Find("digital geneva convention");
  ASSERT_THAT(results.hits, SizeIs(1));
  const content::Snippet& snippet = results.hits[0].snippet;
  std::vector<std::string> marked;
  for (const auto& mark : snippet.marks)
    marked.push_back(snippet.text.substr(mark.begin, mark.end - mark.begin));
  EXPECT_THAT(marked, ElementsAre("Digital", "Geneva", "Convention"));
  EXPECT_EQ(results.hits[0].title.text, "Policy Question XV:");
  EXPECT_EQ(results.hits[0].group, "business");
}

TEST(Search, ShowsTheSpeakerLineWhereOnlyThatMatches) {
  const SearchResults results = Find("nasarawa");
  ASSERT_THAT(NamesOf(results), ElementsAre("speakers/uche-m-mbanaso", "agenda/V", "agenda/XXV"));
  EXPECT_THAT(results.hits[1].snippet.text, testing::HasSubstr("Nasarawa State University"));
  EXPECT_THAT(results.hits[1].snippet.marks, SizeIs(1));
}

TEST(Search, LeavesAWordOutWhereNothingHasAll) {
  const SearchResults results = Find("obiso united nations kaljurand");
  EXPECT_THAT(NamesOf(results, 3), Contains("agenda/X"));
  EXPECT_THAT(NamesOf(Find("plonk krutskikh")),
              AllOf(Contains("speakers/audrey-plonk"), Contains("speakers/andrey-krutskikh")));
}

TEST(Search, FiltersByStakeholderGroup) {
  for (const auto& group : Must(support::BundledStore().Groups())) {
    const SearchResults results = Find("cybersecurity", group.group.slug, 100);
    for (const SearchHit& hit : results.hits) EXPECT_EQ(hit.group, group.group.slug);
    EXPECT_THAT(results.hits, Not(IsEmpty())) << group.group.slug;
  }
  EXPECT_EQ(NamesOf(Find("cybersecurity", "no such group")), NamesOf(Find("cybersecurity")));
  EXPECT_THAT(Find("kaljurand", "business").hits, IsEmpty());
}

TEST(Search, CountsAllThatMatches) {
  const SearchResults all = Find("cybersecurity", {}, 1000);
  std::array<int, content::kHitKinds> counts{};
  for (const SearchHit& hit : all.hits) ++counts[static_cast<std::size_t>(hit.kind)];
  EXPECT_EQ(all.counts, counts);
  const SearchResults few = Find("cybersecurity", {}, 2);
  EXPECT_EQ(few.counts, counts);
  EXPECT_LE(few.hits.size(), 2 * content::kHitKinds);
  EXPECT_THAT(NamesOf(few), Contains(NameOf(all.hits.front())));
}

TEST(Search, OffersTheNearestWordsWhereNothingIsFound) {
  const SearchResults results = Find("qqqqqqqqt");
  EXPECT_THAT(results.hits, IsEmpty());
  EXPECT_THAT(results.nearest_words, Not(IsEmpty()));
  for (const std::string& word : results.nearest_words) EXPECT_THAT(Find(word).hits, Not(IsEmpty())) << word;
}

TEST(Search, OfNothingFindsNothing) {
  for (const std::string_view nothing : {"", "   ", "\"'*()", "😀", "\xFF\xFE"}) {
    const SearchResults results = Find(nothing);
    EXPECT_THAT(results.hits, IsEmpty());
    EXPECT_THAT(results.nearest_words, IsEmpty());
  }
}

TEST(Search, TakesSyntaxForText) {
  const auto plain = NamesOf(Find("human rights"));
  for (const std::string_view query :
       {"human AND rights", "\"human rights\"", "human* rights*", "body:human rights", "NEAR(human rights)",
        "^human rights", "human + rights"}) {
    EXPECT_THAT(NamesOf(Find(query)), Contains(plain.front())) << query;
  }
  EXPECT_THAT(Find("\u00A63").hits.size(), Find("3").hits.size());
}

TEST(Search, LandsOnEveryParagraph) {
  const auto sections = Must(support::BundledStore().Sections({})).parts;
  const SearchResults results = Find("grutter");
  ASSERT_THAT(results.hits, SizeIs(2));
  for (const SearchHit& hit : results.hits) {
    ASSERT_EQ(hit.kind, HitKind::kSection);
    const auto& section = sections.at(std::stoul(hit.key) - 1).section;
    EXPECT_EQ(hit.title.text, section.heading.text);
    const auto& paragraph = section.paragraphs.at(static_cast<std::size_t>(hit.paragraph) - 1);
    EXPECT_THAT(content::MarksIn(paragraph.text, "grutter"), SizeIs(1));
  }
}

// Every word that the report prints is found, wherever it stands.
TEST(Search, FindsEveryWordOfTheReport) {
  int words = 0;
  for (const auto& passage : Must(support::BundledStore().Passages()).entries) {
    for (const auto& range : content::MarksIn(passage.text, passage.text)) {
      const std::string word = passage.text.substr(range.begin, range.end - range.begin);
      const SearchResults results = Find(word);
      EXPECT_THAT(results.hits, Not(IsEmpty())) << word;
      EXPECT_EQ(results.corrected, "") << word;
      ++words;
    }
  }
  EXPECT_GT(words, 500);
}

TEST(Search, WorksInTheSample) {
  const SearchResults results = Must(Search(support::SampleStore(), {.text = "jurg"}));
  EXPECT_THAT(NamesOf(results, 1), ElementsAre("speakers/jurg-muster"));
  EXPECT_THAT(NamesOf(Must(Search(support::SampleStore(), {.text = "trust"})), 1), ElementsAre("agenda/I"));
}

}  // namespace
}  // namespace foyer::authoring
