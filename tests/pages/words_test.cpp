// Every word of both source texts is on the pages where a reader looks for it.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>

#include "base/text.h"
#include "base/utf8.h"
#include "support/laid_out_page.h"
#include "support/stored_report.h"

namespace foyer::pages {
namespace {

using content::SectionKind;
using support::Board;

class Words : public testing::Test {
 protected:
  const content::Store& store_ = support::BundledStore();

  const ui::AccessibilityTree& TreeOf(const std::string& route) {
    auto [entry, added] = trees_.try_emplace(route);
    if (added) {
      LayOut(board_, support::OpenedPage(route, store_));
      entry->second = board_.tree;
    }
    return entry->second;
  }

  bool Shows(const std::string& route, const std::string& words) {
    for (const ui::Node& node : TreeOf(route).nodes) {
      if (node.text.find(words) != std::string::npos) return true;
    }
    return false;
  }

  void ExpectOn(const std::string& route, const content::Passage& passage) {
    EXPECT_TRUE(passage.label.empty() || Shows(route, passage.label))
        << route << " lacks the label " << passage.label;
    EXPECT_TRUE(Shows(route, passage.text)) << route << " lacks: " << passage.text;
  }

  Board board_;
  std::map<std::string, ui::AccessibilityTree> trees_;
};

TEST_F(Words, OfEverySectionAreOnItsPage) {
  const std::map<SectionKind, std::string> kPages = {
      {SectionKind::kFront, "about"},           {SectionKind::kOpening, "background"},
      {SectionKind::kBackground, "background"}, {SectionKind::kOther, "background"},
      {SectionKind::kAgenda, "agenda"},         {SectionKind::kOutcomes, "outcomes"},
      {SectionKind::kMessages, "messages"}};
  for (const auto& [number, first, section] : support::Must(store_.Sections({})).parts) {
    const std::string& page = kPages.at(section.kind);
    if (!section.heading.text.empty()) ExpectOn(page, section.heading);
    for (const content::Passage& passage : section.paragraphs) ExpectOn(page, passage);
  }
}

TEST_F(Words, OfQuestionsAreOnTheirPagesTheAgendaAndTheSpeakers) {
  for (const auto& [question, speaker] : support::Must(store_.Questions()).entries) {
    const std::string page = "agenda/" + question.numeral;
    ExpectOn(page, question.text);
    ExpectOn(page, question.speaker_line);
    ExpectOn("speakers/" + speaker.slug, question.speaker_line);
    for (const std::string& list : {std::string("agenda"), "speakers/" + speaker.slug}) {
      EXPECT_TRUE(Shows(list, question.text.text)) << list << " lacks question " << question.numeral;
    }
    EXPECT_TRUE(Shows("speakers", speaker.name));
  }
}

TEST_F(Words, OfOutcomesAndMessagesAreOnTheirPages) {
  for (const auto& [outcome, number] : support::Must(store_.Outcomes()).entries) {
    for (const content::Passage& passage : outcome.paragraphs) {
      ExpectOn("outcomes/" + outcome.numeral, passage);
      EXPECT_TRUE(Shows("outcomes", passage.text)) << "outcome " << outcome.numeral;
    }
  }
  for (const content::Message& message : support::Must(store_.Messages()).entries) {
    ExpectOn("messages/" + std::to_string(message.number), message.text);
    EXPECT_TRUE(Shows("messages", message.text.text)) << "message " << message.number;
  }
}

// Letters and digits only: what the parser takes out (asterisks, dashes, brackets of links) is no word.
std::string Bare(std::string_view word) {
  std::string bare;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = base::NextCodePoint(word, at);
    if (base::IsWordCharacter(c)) base::AppendCodePoint(bare, c);
  }
  return bare;
}

// Independent of how the parser cuts passages: word by word against the files as they lie in data/.
TEST_F(Words, OfTheSourceFilesAllOccurOnPages) {
  std::set<std::string> shown;
  for (const Route& route : support::Must(AllRoutes(store_))) {
    for (const ui::Node& node : TreeOf(ToString(route)).nodes) {
      for (const std::string_view word : base::SplitWords(node.text)) shown.insert(Bare(word));
    }
  }
  for (const char* name : {"report.txt", "messages.txt"}) {
    const std::string text =
        support::ReadBytes(std::string(FOYER_SOURCE_DIR "/data/igf-2017-cybersecurity/") + name);
    int words = 0;
    for (const std::string_view word : base::SplitWords(text)) {
      if (Bare(word).empty() || word.find("](") != std::string_view::npos) continue;
      ++words;
      EXPECT_TRUE(shown.contains(Bare(word))) << name << ": " << word;
    }
    EXPECT_GT(words, 300) << name;
  }
}

}  // namespace
}  // namespace foyer::pages
