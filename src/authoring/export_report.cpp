// Text and JSON out of the store's answers. Decides the shape alone; words and order are the store's.
#include "authoring/export_report.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace foyer::authoring {
namespace {

using content::Store;
using Json = nlohmann::ordered_json;

template <typename Entries, typename ToJson>
Json ListOf(const Entries& entries, ToJson to_json) {
  Json list = Json::array();
  for (const auto& entry : entries) list.push_back(to_json(entry));
  return list;
}

Json TextOf(const content::Passage& passage) {
  return passage.text;
}

Json ReportJson(const content::ReportFacts& facts) {
  return {{"title", facts.title},
          {"event", facts.event},
          {"year", facts.year},
          {"slug", facts.slug},
          {"short_title", facts.short_title},
          {"language", facts.language}};
}

Json ParagraphsOf(const std::vector<content::Section>& sections, content::SectionKind kind) {
  Json paragraphs = Json::array();
  for (const auto& section : sections) {
    if (section.kind != kind) continue;
    for (const auto& paragraph : section.paragraphs) paragraphs.push_back(TextOf(paragraph));
  }
  return paragraphs;
}

Json ChairJson(const content::Chair& chair) {
  return {{"name", chair.name}, {"role", chair.role}};
}

// A reader of the export knows groups by the name that the report prints, not by our slugs.
std::string GroupName(const std::vector<content::GroupEntry>& groups, const std::string& slug) {
  for (const content::GroupEntry& entry : groups) {
    if (entry.group.slug == slug) return entry.group.name;
  }
  return slug;
}

Json QuestionJson(const content::QuestionEntry& entry, const std::vector<content::GroupEntry>& groups) {
  const content::Person& speaker = entry.speaker;
  return {{"numeral", entry.question.numeral},
          {"text", TextOf(entry.question.text)},
          {"speaker",
           {{"slug", speaker.slug},
            {"name", speaker.name},
            {"role", speaker.role},
            {"organisation", speaker.organisation},
            {"country", speaker.country},
            {"group", GroupName(groups, speaker.group)}}},
          {"speaker_line", TextOf(entry.question.speaker_line)}};
}

Json OutcomeJson(const content::OutcomeEntry& entry) {
  return {{"numeral", entry.outcome.numeral}, {"paragraphs", ListOf(entry.outcome.paragraphs, TextOf)}};
}

Json MessageJson(const content::Message& message, const std::vector<content::OutcomeEntry>& outcomes) {
  Json numeral;  // null: restates no outcome
  for (const auto& entry : outcomes) {
    if (message.outcome != 0 && entry.outcome.number == message.outcome) numeral = entry.outcome.numeral;
  }
  return {{"number", message.number}, {"text", TextOf(message.text)}, {"outcome", std::move(numeral)}};
}

Json LinkJson(const content::LinkEntry& entry) {
  return {{"text", entry.words}, {"target", entry.link.target}};
}

// What the store gives for one part of the document; the first error ends the export.
class Answers {
 public:
  template <typename Answer>
  Answer Take(base::Result<Answer> result) {
    if (result) return std::move(*result);
    if (!error_) error_ = result.error();
    return {};
  }
  const std::optional<base::Error>& FirstError() const { return error_; }

 private:
  std::optional<base::Error> error_;
};

}  // namespace

base::Result<std::string> ExportText(const Store& store) {
  const auto passages = store.Passages();
  if (!passages) return tl::unexpected(passages.error());
  std::string text;
  for (const content::Passage& passage : *passages) {
    if (!text.empty()) text += '\n';
    text += passage.label;
    if (!passage.label.empty() && !passage.text.empty()) text += ' ';
    text += passage.text;
    text += '\n';
  }
  return text;
}

base::Result<std::string> ExportJson(const Store& store) {
  Answers answers;
  const auto facts = answers.Take(store.Facts());
  const auto sections = answers.Take(store.Sections());
  const auto chairs = answers.Take(store.Chairs());
  const auto groups = answers.Take(store.Groups());
  const auto questions = answers.Take(store.Questions());
  const auto outcomes = answers.Take(store.Outcomes());
  const auto messages = answers.Take(store.Messages());
  const auto links = answers.Take(store.Links());
  if (answers.FirstError()) return tl::unexpected(*answers.FirstError());

  Json document;
  document["report"] = ReportJson(facts);
  document["opening"] = ParagraphsOf(sections, content::SectionKind::kOpening);
  document["background"] = ParagraphsOf(sections, content::SectionKind::kBackground);
  document["chairs"] = ListOf(chairs, ChairJson);
  document["questions"] =
      ListOf(questions, [&](const auto& entry) { return QuestionJson(entry, groups); });
  document["outcomes"] = ListOf(outcomes, OutcomeJson);
  document["messages"] =
      ListOf(messages, [&](const auto& message) { return MessageJson(message, outcomes); });
  document["links"] = ListOf(links, LinkJson);
  constexpr int kIndent = 2;
  return document.dump(kIndent, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace foyer::authoring
