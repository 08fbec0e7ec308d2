// Which passages are close in words: against a plain calculation of the same measure, and in reports of any
// size.
#include "authoring/closest_passages.h"

#include <gmock/gmock.h>

#include <cmath>
#include <map>
#include <set>
#include <sstream>

#include "authoring/read_report.h"
#include "authoring/stop_words.h"
#include "base/text.h"
#include "support/large_report.h"

namespace foyer::authoring {
namespace {

using content::Passage;
using content::Report;
using Ways = std::map<const Passage*, std::vector<const Passage*>>;

Ways WaysOf(const Report& report) {
  Ways ways;
  for (const ClosePassage& close : ClosestPassages(report)) {
    EXPECT_EQ(close.number, static_cast<int>(ways[close.passage].size()) + 1);
    ways[close.passage].push_back(close.other);
  }
  return ways;
}

void ExpectBothWays(const Ways& ways) {
  for (const auto& [passage, others] : ways) {
    EXPECT_LE(others.size(), static_cast<std::size_t>(kMostClosest));
    for (const Passage* other : others) {
      EXPECT_NE(other, passage);
      ASSERT_TRUE(ways.contains(other)) << other->text;
      EXPECT_THAT(ways.at(other), testing::Contains(passage)) << passage->text;
    }
  }
}

Report Bundled() {
  auto report = ReadReport(FOYER_SOURCE_DIR "/data/igf-2017-cybersecurity");
  EXPECT_TRUE(report);
  return std::move(*report);
}

using Words = std::map<std::string, double>;

struct Text {
  const Passage* first = nullptr;
  Words words;  // weights
  int outcome = 0;
};

// Cut at what is no letter or digit of ASCII after folding: the bundled report has no other.
Words CountWords(const std::string& text) {
  Words words;
  std::string word;
  for (const char c : base::Fold(text) + " ") {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (letter) {
      word += c;
    } else if (!word.empty()) {
      if (!IsStopWord(word, "en")) words[word] += 1;
      word.clear();
    }
  }
  return words;
}

std::vector<Text> PlainTexts(const Report& report) {
  std::vector<Text> texts;
  for (const auto& section : report.sections) {
    const bool read =
        section.kind == content::SectionKind::kOpening || section.kind == content::SectionKind::kBackground;
    for (const auto& paragraph : section.paragraphs) {
      if (read) texts.push_back({&paragraph, CountWords(paragraph.text)});
    }
  }
  for (const auto& question : report.questions)
    texts.push_back({&question.text, CountWords(question.text.text)});
  for (const auto& outcome : report.outcomes) {
    std::string all;
    for (const auto& paragraph : outcome.paragraphs) all += paragraph.text + " ";
    texts.push_back({&outcome.paragraphs.front(), CountWords(all), outcome.number});
  }
  for (const auto& message : report.messages)
    texts.push_back({&message.text, CountWords(message.text.text), message.outcome});
  std::map<std::string, double> texts_with;
  for (const Text& text : texts) {
    for (const auto& [word, count] : text.words) texts_with[word] += 1;
  }
  for (Text& text : texts) {
    for (auto& [word, weight] : text.words)
      weight *= std::log2(static_cast<double>(texts.size()) / texts_with[word]);
  }
  return texts;
}

double Cosine(const Text& a, const Text& b) {
  double product = 0, length_a = 0, length_b = 0;
  int shared = 0;
  for (const auto& [word, weight] : a.words) {
    length_a += weight * weight;
    const auto other = b.words.find(word);
    if (other == b.words.end()) continue;
    product += weight * other->second;
    ++shared;
  }
  for (const auto& [word, weight] : b.words) length_b += weight * weight;
  return shared < kLeastWordsInCommon ? 0 : product / std::sqrt(length_a * length_b);
}

TEST(ClosestPassages, OfTheBundledReportAreThoseOfAPlainCalculation) {
  const Report report = Bundled();
  const Ways ways = WaysOf(report);
  ExpectBothWays(ways);
  const std::vector<Text> texts = PlainTexts(report);
  std::map<const Passage*, std::vector<const Passage*>> nearest;
  for (const Text& text : texts) {
    std::vector<std::pair<double, const Passage*>> others;
    for (const Text& other : texts) {
      const bool restates = text.outcome != 0 && text.outcome == other.outcome;
      // Rounding to whole numbers moves a closeness by less than this.
      constexpr double kRounding = 0.002;
      const double closeness = Cosine(text, other);
      if (other.first == text.first || restates || closeness < kLeastCloseness + kRounding) continue;
      others.emplace_back(-closeness, other.first);
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first - 1e-9; });
    for (std::size_t i = 0; i < std::min<std::size_t>(kMostClosest, others.size()); ++i)
      nearest[text.first].push_back(others[i].second);
  }
  std::size_t pairs = 0;
  for (const auto& [passage, others] : nearest) {
    for (const Passage* other : others) {
      const auto& back = nearest[other];
      if (std::find(back.begin(), back.end(), passage) == back.end()) continue;
      ++pairs;
      ASSERT_TRUE(ways.contains(passage)) << passage->text;
      EXPECT_THAT(ways.at(passage), testing::Contains(other)) << passage->text << "\n" << other->text;
    }
  }
  EXPECT_GT(pairs, 50u);
}

TEST(ClosestPassages, BringTheQuestionsOnHumanRightsTogether) {
  const Report report = Bundled();
  const Ways ways = WaysOf(report);
  const Passage* third = &report.questions[2].text;
  const Passage* last = &report.questions[25].text;
  ASSERT_TRUE(ways.contains(third) && ways.contains(last));
  EXPECT_EQ(ways.at(third).front(), last);
  EXPECT_EQ(ways.at(last).front(), third);
}

TEST(ClosestPassages, LeaveOutAnOutcomeAndItsOwnMessage) {
  const Report report = Bundled();
  const Ways ways = WaysOf(report);
  for (const auto& message : report.messages) {
    const Passage* outcome =
        &report.outcomes[static_cast<std::size_t>(message.outcome) - 1].paragraphs.front();
    if (ways.contains(outcome)) {
      EXPECT_THAT(ways.at(outcome), testing::Not(testing::Contains(&message.text)));
    }
  }
}

Report ReportOf(const std::vector<std::string>& questions) {
  Report report;
  report.language = "en";
  for (const std::string& text : questions) {
    const int number = static_cast<int>(report.questions.size()) + 1;
    report.questions.push_back(support::SampleQuestion(number, std::to_string(number), text, "", ""));
  }
  return report;
}

TEST(ClosestPassages, AreNotOfferedWithoutWordsOfTheirOwnInCommon) {
  EXPECT_THAT(ClosestPassages({}), testing::IsEmpty());
  EXPECT_THAT(ClosestPassages(ReportOf({""})), testing::IsEmpty());
  EXPECT_THAT(ClosestPassages(ReportOf({"", "...", "–"})), testing::IsEmpty());
  // Stop words, one common word, and words that all have.
  EXPECT_THAT(
      ClosestPassages(ReportOf({"What should we do with it?", "What should they do with it?", "Nothing."})),
      testing::IsEmpty());
  EXPECT_THAT(ClosestPassages(ReportOf({"trade routes", "trade winds", "other things", "fourth thing"})),
              testing::IsEmpty());
  EXPECT_THAT(ClosestPassages(ReportOf({"blue sky", "blue sky", "blue sky"})), testing::IsEmpty());
}

TEST(ClosestPassages, KnowWordsWithoutRegardToCaseAccentsAndPunctuation) {
  const auto found = ClosestPassages(ReportOf(
      {"Jürg Grütter chaired.", "“GRUTTER”, said jurg …", "Another matter entirely", "A fourth one"}));
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].number, 1);
}

TEST(ClosestPassages, AreFoundAmongManyThroughRareWords) {
  Report report = support::LargeReport(4000);
  report.questions[17].text.text = "Zebra crossings of the quagga and their word5 word6 word7";
  report.questions[3900].text.text = "The quagga met zebra crossings, word8 word9";
  const Ways ways = WaysOf(report);
  ExpectBothWays(ways);
  const Passage* first = &report.questions[17].text;
  ASSERT_TRUE(ways.contains(first));
  EXPECT_EQ(ways.at(first).front(), &report.questions[3900].text);
}

// Thousands of equal passages are close through no rare word: none is compared with all others.
TEST(ClosestPassages, DoNotCompareEverythingWithEverything) {
  EXPECT_THAT(ClosestPassages(ReportOf(std::vector<std::string>(20000, "the same words every time"))),
              testing::IsEmpty());
}

TEST(StopWords, AreKnownForEnglishOnly) {
  for (const char* word : {"a", "the", "what", "yours"})
    EXPECT_EQ(IsStopWord(word, "en"), word != std::string("yours"));
  EXPECT_TRUE(IsStopWord("the", "en-GB"));
  EXPECT_FALSE(IsStopWord("the", "eng"));
  EXPECT_FALSE(IsStopWord("the", "fr"));
  EXPECT_FALSE(IsStopWord("peace", "en"));
}

}  // namespace
}  // namespace foyer::authoring
