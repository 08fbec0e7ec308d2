// Draws words by how common they are (Zipf), sentences of the length of the report's own.
#include "support/grown_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "base/roman.h"
#include "base/text.h"

namespace foyer::support {
namespace {

constexpr int kMadeUpWords = 100'000;
constexpr int kMadeUpEvery = 5;  // one word of so many
constexpr int kWordsOfAParagraph = 60;

// Any two numbers are far apart: words that follow each other in rank look nothing alike.
std::string MadeUpWord(unsigned number) {
  static constexpr const char* kSyllables[] = {"ba", "den", "ri", "mo",  "tal", "ke", "vor", "su",
                                               "li", "nar", "po", "gis", "te",  "ul", "cha", "wen"};
  std::string word;
  for (unsigned rest = number * 2654435761u >> 8; word.size() < 6 || rest > 0; rest /= 16) {
    word += kSyllables[rest % 16];
    if (word.size() > 12) break;
  }
  return word;
}

class Words {
 public:
  explicit Words(const content::Report& report) {
    for (const auto& section : report.sections) {
      for (const auto& paragraph : section.paragraphs) AddOwn(paragraph);
    }
    for (const auto& question : report.questions) AddOwn(question.text);
    for (const auto& outcome : report.outcomes) {
      for (const auto& paragraph : outcome.paragraphs) AddOwn(paragraph);
    }
  }

  std::string Sentence(int words) {
    std::string sentence;
    for (int i = 0; i < words; ++i) {
      if (i > 0) sentence += ' ';
      sentence += random_() % kMadeUpEvery == 0 ? RareWord() : own_[random_() % own_.size()];
    }
    return sentence + '.';
  }

  std::string Name(int number) {
    std::string name = MadeUpWord(static_cast<unsigned>(number) * 2 + 1) + ' ' + RareWord();
    name[0] = static_cast<char>(name[0] - 32);
    name[name.find(' ') + 1] = static_cast<char>(name[name.find(' ') + 1] - 32);
    return name;
  }

 private:
  void AddOwn(const content::Passage& passage) {
    for (const std::string_view word : base::SplitWords(passage.text)) own_.emplace_back(word);
  }

  // The nth most common is n times rarer than the most common.
  std::string RareWord() {
    const double share = std::uniform_real_distribution<>(0, 1)(random_);
    return MadeUpWord(static_cast<unsigned>(std::pow(static_cast<double>(kMadeUpWords), share)));
  }

  std::vector<std::string> own_;  // as often as the report has them
  std::mt19937 random_{1};
};

class Growing {
 public:
  explicit Growing(const content::Report& report) : shape_(report), grown_(report), words_(report) {
    for (const auto& question : report.questions) line_ = std::max(line_, question.speaker_line.lines.last);
    for (const auto& outcome : report.outcomes) line_ = std::max(line_, outcome.paragraphs.back().lines.last);
  }

  void AddAnother() {
    const std::size_t first_person = grown_.people.size();
    for (const auto& person : shape_.people) AddPerson(person);
    for (std::size_t i = 0; i < shape_.questions.size(); ++i) AddQuestion(shape_.questions[i], first_person);
    for (const auto& outcome : shape_.outcomes) AddOutcome(outcome);
    for (const auto& message : shape_.messages) AddMessage(message);
    for (std::size_t i = 0; i < shape_.sections.size(); ++i) {
      const content::SectionKind kind = shape_.sections[i].kind;
      const bool is_read =
          kind == content::SectionKind::kOpening || kind == content::SectionKind::kBackground;
      if (!is_read) continue;
      for (const auto& paragraph : shape_.sections[i].paragraphs) {
        grown_.sections[i].paragraphs.push_back(Another("", paragraph));
      }
    }
  }

  void AddParagraphs(int paragraphs) {
    const auto background = std::find_if(
        grown_.sections.begin(), grown_.sections.end(),
        [](const content::Section& section) { return section.kind == content::SectionKind::kBackground; });
    for (int i = 0; i < paragraphs; ++i) {
      background->paragraphs.push_back(Placed("", words_.Sentence(kWordsOfAParagraph)));
    }
  }

  content::Report Take() { return std::move(grown_); }

 private:
  content::Passage Placed(std::string label, std::string text) {
    ++line_;
    return {.label = std::move(label), .text = std::move(text), .document = 0, .lines = {line_, line_}};
  }

  content::Passage Another(std::string label, const content::Passage& passage) {
    return Placed(std::move(label), words_.Sentence(static_cast<int>(base::SplitWords(passage.text).size())));
  }

  static std::string Numeral(int number, bool small) {
    if (number > base::kLargestRoman) return std::to_string(number);
    return small ? base::Fold(base::ToRoman(number)) : base::ToRoman(number);
  }

  void AddPerson(const content::Person& person) {
    const int number = static_cast<int>(grown_.people.size());
    const std::string name = words_.Name(number);
    grown_.people.push_back({.slug = fmt::format("person-{}", number),
                             .name = name,
                             .sort_name = name,
                             .role = words_.Sentence(3),
                             .organisation = words_.Sentence(4),
                             .country = person.country,
                             .group = person.group});
  }

  void AddQuestion(const content::Question& question, std::size_t first_person) {
    const int number = static_cast<int>(grown_.questions.size()) + 1;
    const auto is_speaker = [&](const content::Person& person) { return person.slug == question.speaker; };
    const auto speaker = std::find_if(shape_.people.begin(), shape_.people.end(), is_speaker);
    const content::Person& asked =
        grown_.people[first_person + static_cast<std::size_t>(speaker - shape_.people.begin())];
    content::Question another{.number = number, .numeral = Numeral(number, false), .speaker = asked.slug};
    another.text = Another("Policy Question " + another.numeral + ":", question.text);
    another.speaker_line = Placed(
        "Speaker:", fmt::format("{} {} {} {}", asked.name, asked.role, asked.organisation, asked.country));
    grown_.questions.push_back(std::move(another));
  }

  void AddOutcome(const content::Outcome& outcome) {
    const int number = static_cast<int>(grown_.outcomes.size()) + 1;
    content::Outcome another{.number = number, .numeral = Numeral(number, true)};
    for (const auto& paragraph : outcome.paragraphs) another.paragraphs.push_back(Another("", paragraph));
    another.paragraphs.front().label = another.numeral + ".";
    grown_.outcomes.push_back(std::move(another));
  }

  void AddMessage(const content::Message& message) {
    const int number = static_cast<int>(grown_.messages.size()) + 1;
    content::Message another{.number = number, .text = Another("", message.text)};
    another.text.document = message.text.document;
    grown_.messages.push_back(std::move(another));
  }

  const content::Report& shape_;
  content::Report grown_;
  Words words_;
  int line_ = 0;
};

}  // namespace

content::Report GrownReport(const content::Report& report, int times) {
  Growing growing(report);
  for (int i = 1; i < times; ++i) growing.AddAnother();
  return growing.Take();
}

content::Report WithParagraphs(const content::Report& report, int paragraphs) {
  Growing growing(report);
  growing.AddParagraphs(paragraphs);
  return growing.Take();
}

}  // namespace foyer::support
