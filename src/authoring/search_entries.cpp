// Collects the texts that belong to each entry. Ids are places in the report's lists, as report_rows gives
// them.
#include "authoring/search_entries.h"

#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/roman.h"

namespace foyer::authoring {
namespace {

using content::HitKind;

// Whoever types "outcome iv" means its number, though the report prints the numeral alone.
struct KindWords {
  std::string_view language, question, outcome, message;
};
constexpr KindWords kKindWords[] = {{"en", "question", "outcome", "message"}};

class Entries {
 public:
  Entries(const content::Report& report, const std::function<void(const SearchEntry&)>& take)
      : report_(report), take_(take) {
    for (const KindWords& words : kKindWords) {
      if (report.language == words.language) words_ = words;
    }
    for (const auto& group : report.groups) {
      groups_.emplace(group.slug, std::pair(static_cast<std::int64_t>(groups_.size() + 1), &group));
    }
    for (const auto& person : report.people) people_.emplace(person.slug, &person);
  }

  void Run() {
    for (std::int64_t id = 1; const auto& person : report_.people) TakePerson(person, id++);
    for (std::int64_t id = 1; const auto& question : report_.questions) TakeQuestion(question, id++);
    for (std::int64_t id = 1; const auto& outcome : report_.outcomes) TakeOutcome(outcome, id++);
    for (std::int64_t id = 1; const auto& message : report_.messages) TakeMessage(message, id++);
    for (std::int64_t id = 1; const auto& section : report_.sections) TakeHeading(section, id++);
    for (std::int64_t id = 1; const auto& section : report_.sections) TakeParagraphs(section, id++);
  }

 private:
  void TakePerson(const content::Person& person, std::int64_t id) {
    const auto& [group, facts] = groups_.at(person.group);
    take_({.kind = HitKind::kPerson,
           .thing = id,
           .group = group,
           .title = {person.name},
           .body = {person.role, person.organisation, person.country},
           .about = {facts->name}});
  }

  void TakeQuestion(const content::Question& question, std::int64_t id) {
    const content::Person& speaker = *people_.at(question.speaker);
    take_(
        {.kind = HitKind::kQuestion,
         .thing = id,
         .group = groups_.at(speaker.group).first,
         .title = Numbers(question.numeral, question.number, words_.question, question.text.label),
         .body = {question.text.text},
         .about = {speaker.name, question.speaker_line.label, question.speaker_line.text, speaker.country}});
  }

  void TakeOutcome(const content::Outcome& outcome, std::int64_t id) {
    SearchEntry entry{.kind = HitKind::kOutcome,
                      .thing = id,
                      .title = Numbers(outcome.numeral, outcome.number, words_.outcome, "")};
    for (const auto& paragraph : outcome.paragraphs) {
      entry.body.push_back(paragraph.text);
      entry.about.push_back(paragraph.label);
    }
    take_(entry);
  }

  void TakeMessage(const content::Message& message, std::int64_t id) {
    // Printed as numbers, but a visitor who comes from outcome iv asks for message iv.
    take_({.kind = HitKind::kMessage,
           .thing = id,
           .title = Numbers(RomanOf(message.number), message.number, words_.message, message.text.label),
           .body = {message.text.text}});
  }

  // No report is numbered in roman beyond what roman numerals can say.
  static std::string RomanOf(int number) {
    return number <= base::kLargestRoman ? base::ToRoman(number) : std::to_string(number);
  }

  // "XVI", "16", "question XVI", "question 16" and the label as printed.
  static std::vector<std::string> Numbers(const std::string& numeral, int number, std::string_view kind,
                                          const std::string& label) {
    const std::string decimal = std::to_string(number);
    std::vector<std::string> numbers = {numeral};
    if (decimal != numeral) numbers.push_back(decimal);
    if (!kind.empty()) {
      for (std::size_t i = 0, count = numbers.size(); i < count; ++i)
        numbers.push_back(std::string(kind) + ' ' + numbers[i]);
    }
    if (!label.empty()) numbers.push_back(label);
    return numbers;
  }

  void TakeHeading(const content::Section& section, std::int64_t id) {
    const content::Passage& heading = section.heading;
    if (heading.label.empty() && heading.text.empty()) return;
    take_({.kind = HitKind::kSection, .thing = id, .title = {heading.text}, .about = {heading.label}});
  }

  void TakeParagraphs(const content::Section& section, std::int64_t id) {
    for (std::int64_t place = 1; const auto& paragraph : section.paragraphs) {
      take_({.kind = HitKind::kSection,
             .thing = id,
             .paragraph = place++,
             .body = {paragraph.text},
             .about = {paragraph.label}});
    }
  }

  const content::Report& report_;
  const std::function<void(const SearchEntry&)>& take_;
  KindWords words_{};
  std::unordered_map<std::string, std::pair<std::int64_t, const content::Group*>> groups_;
  std::unordered_map<std::string, const content::Person*> people_;
};

}  // namespace

void ForEachSearchEntry(const content::Report& report, const std::function<void(const SearchEntry&)>& take) {
  Entries(report, take).Run();
}

}  // namespace foyer::authoring
