// Everything a store answers, as text, so that tests compare whole reports without comparing field by field.
#pragma once

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "content/store.h"

namespace foyer::support {

inline std::string Print(const content::Passage& passage) {
  std::string text = fmt::format("[{}|{}|{}:{}-{}", passage.label, passage.text, passage.document,
                                 passage.lines.first, passage.lines.last);
  for (const auto& range : passage.emphasis) text += fmt::format(" em {}-{}", range.begin, range.end);
  for (const auto& link : passage.links) {
    text += fmt::format(" link {}-{} {} {}", link.range.begin, link.range.end, link.target, link.dead);
  }
  return text + "]";
}

inline std::string Print(const content::Section& section) {
  std::string text = fmt::format("section {} {}", static_cast<int>(section.kind), Print(section.heading));
  for (const auto& paragraph : section.paragraphs) text += Print(paragraph);
  return text;
}

inline std::string Print(const content::Chair& chair) {
  return fmt::format("chair {}|{}|{}", chair.name, chair.role, chair.note);
}

inline std::string Print(const content::Group& group) {
  return fmt::format("group {}|{}|{}", group.slug, group.name, group.short_name);
}

inline std::string Print(const content::Person& person) {
  return fmt::format("person {}|{}|{}|{}|{}|{}|{}|{}", person.slug, person.name, person.sort_name,
                     person.role, person.organisation, person.country, person.group, person.note);
}

inline std::string Print(const content::Question& question) {
  return fmt::format("question {} {} {} {} {}", question.number, question.numeral, Print(question.text),
                     question.speaker, Print(question.speaker_line));
}

inline std::string Print(const content::Outcome& outcome) {
  std::string text = fmt::format("outcome {} {}", outcome.number, outcome.numeral);
  for (const auto& paragraph : outcome.paragraphs) text += Print(paragraph);
  return text;
}

inline std::string Print(const content::Message& message) {
  std::string text = fmt::format("message {} {} {} {}", message.number, Print(message.text), message.outcome,
                                 message.similarity);
  for (const auto& change : message.changes)
    text += fmt::format(" {}:{}", static_cast<int>(change.kind), change.words);
  return text;
}

inline std::string Print(const content::GroupEntry& entry) {
  return fmt::format("{} {} {}", Print(entry.group), entry.questions, entry.people);
}

inline std::string Print(const content::CountryEntry& entry) {
  return fmt::format("{} {}", entry.name, entry.people);
}

inline std::string Print(const content::QuestionEntry& entry) {
  return Print(entry.question) + Print(entry.speaker);
}

inline std::string Print(const content::PersonEntry& entry) {
  return fmt::format("{} {} {}", entry.number, Print(entry.person), entry.questions);
}

inline std::string Print(const content::OutcomeEntry& entry) {
  return fmt::format("{} {}", Print(entry.outcome), entry.message);
}

inline std::string Print(const content::DocumentEntry& entry) {
  return fmt::format("{} {} {} {}", entry.name, entry.hash, entry.bytes, entry.lines);
}

inline std::string Print(const content::LinkEntry& entry) {
  return fmt::format("{} {} {} {}", entry.link.target, entry.link.dead, entry.words, Print(entry.passage));
}

inline std::string Print(const content::ReportFacts& facts) {
  std::string text =
      fmt::format("{}|{}|{}|{}|{}|{}|{} {} {} {} {} {} {} {} ", facts.slug, facts.language, facts.title,
                  facts.short_title, facts.event, facts.year, facts.paragraphs, facts.questions, facts.people,
                  facts.countries, facts.groups, facts.outcomes, facts.messages, facts.chairs);
  text += fmt::format("{} {} {} {} ", facts.comparisons, facts.differences.changed, facts.differences.removed,
                      facts.differences.added);
  for (char32_t character : facts.characters) text += fmt::format("{:x},", static_cast<unsigned>(character));
  return text;
}

inline std::string Print(const std::string& text) {
  return text;
}

template <typename Entry>
std::string Print(const std::vector<Entry>& entries) {
  std::string text;
  for (const auto& entry : entries) text += Print(entry) + "\n";
  return text;
}

template <typename Entry>
std::string Print(const std::optional<Entry>& entry) {
  return entry ? Print(*entry) : "none";
}

template <typename Entry>
std::string Print(const content::Window<Entry>& window) {
  return Print(window.entries);
}

inline std::string Print(const content::SectionWindow& window) {
  std::string text;
  for (const auto& part : window.parts) text += Print(part.section) + "\n";
  return text;
}

struct Answer {
  std::string question;
  base::Result<std::string> printed;
};

// One answer for every function of the store, with arguments that SampleReport has and one that it lacks.
inline std::vector<Answer> AskEverything(const content::Store& store) {
  const auto print = [](const auto& answer) { return Print(answer); };
  std::vector<Answer> answers;
  const auto ask = [&](std::string question, auto result) {
    answers.push_back({std::move(question), result.map(print)});
  };
  ask("Facts", store.Facts());
  ask("Sections", store.Sections({}));
  ask("Sections before one", store.Sections({}, {3, 1}));
  ask("Chairs", store.Chairs());
  ask("Groups", store.Groups());
  ask("Countries", store.Countries());
  ask("Questions", store.Questions());
  ask("Questions of a group", store.Questions({}, "government"));
  ask("FindQuestion", store.FindQuestion("II"));
  ask("FindQuestion, none", store.FindQuestion("MM"));
  ask("QuestionsOf", store.QuestionsOf("ana-example"));
  ask("People", store.People());
  ask("People of a group", store.People({}, "civil-society"));
  ask("FindPerson", store.FindPerson("jurg-muster"));
  ask("Outcomes", store.Outcomes());
  ask("FindOutcome", store.FindOutcome("i"));
  ask("Messages", store.Messages());
  ask("Comparisons", store.Comparisons());
  ask("PersonSlug", store.PersonSlug(2));
  ask("FindMessage", store.FindMessage(1));
  ask("Documents", store.Documents());
  ask("DocumentBytes", store.DocumentBytes("report.txt"));
  ask("Links", store.Links());
  ask("Passages", store.Passages());
  return answers;
}

}  // namespace foyer::support
