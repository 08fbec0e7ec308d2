// Text and JSON out of the store's answers. Decides the shape alone; words and order are the store's.
#include "authoring/export_report.h"

#include <map>
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

// Every window of a list, one after the other: `read(at)` reads one, `take(entry)` takes each of its entries.
template <typename Read, typename Take>
base::Result<void> ForEach(const Read& read, const Take& take) {
  for (content::WindowAt at; at.from > 0;) {
    const auto window = read(at);
    if (!window) return tl::unexpected(window.error());
    for (const auto& entry : window->entries) take(entry);
    at.from = window->next;
  }
  return {};
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

base::Result<Json> ParagraphsOf(const Store& store, content::SectionKind kind) {
  Json paragraphs = Json::array();
  content::ParagraphPlace from;
  do {
    const auto window = store.Sections({kind}, from);
    if (!window) return tl::unexpected(window.error());
    for (const auto& part : window->parts) {
      for (const auto& paragraph : part.section.paragraphs) paragraphs.push_back(TextOf(paragraph));
    }
    from = window->next;
  } while (from.section > 0);
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

Json MessageJson(const content::Message& message, const std::map<int, std::string>& outcomes) {
  Json numeral;  // null: restates no outcome
  if (const auto found = outcomes.find(message.outcome); found != outcomes.end()) numeral = found->second;
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
    Check(result);
    return {};
  }
  template <typename Answer>
  void Check(const base::Result<Answer>& result) {
    if (!result && !error_) error_ = result.error();
  }
  const std::optional<base::Error>& FirstError() const { return error_; }

 private:
  std::optional<base::Error> error_;
};

}  // namespace

base::Result<std::string> ExportText(const Store& store) {
  std::string text;
  const auto written = ForEach([&](content::WindowAt at) { return store.Passages(at); },
                               [&](const content::Passage& passage) {
                                 if (!text.empty()) text += '\n';
                                 text += passage.label;
                                 if (!passage.label.empty() && !passage.text.empty()) text += ' ';
                                 text += passage.text;
                                 text += '\n';
                               });
  if (!written) return tl::unexpected(written.error());
  return text;
}

base::Result<std::string> ExportJson(const Store& store) {
  Answers answers;
  const auto facts = answers.Take(store.Facts());
  const auto groups = answers.Take(store.Groups());
  Json document;
  document["report"] = ReportJson(facts);
  document["opening"] = answers.Take(ParagraphsOf(store, content::SectionKind::kOpening));
  document["background"] = answers.Take(ParagraphsOf(store, content::SectionKind::kBackground));
  const auto list = [&](const char* name, const auto& read, const auto& to_json) {
    Json& entries = document[name] = Json::array();
    answers.Check(ForEach(read, [&](const auto& entry) { entries.push_back(to_json(entry)); }));
  };
  list(
      "chairs", [&](content::WindowAt at) { return store.Chairs(at); }, ChairJson);
  list(
      "questions", [&](content::WindowAt at) { return store.Questions(at); },
      [&](const auto& entry) { return QuestionJson(entry, groups); });
  std::map<int, std::string> numerals;
  list(
      "outcomes", [&](content::WindowAt at) { return store.Outcomes(at); },
      [&](const auto& entry) {
        numerals.emplace(entry.outcome.number, entry.outcome.numeral);
        return OutcomeJson(entry);
      });
  list(
      "messages", [&](content::WindowAt at) { return store.Messages(at); },
      [&](const auto& message) { return MessageJson(message, numerals); });
  list(
      "links", [&](content::WindowAt at) { return store.Links(at); }, LinkJson);
  if (answers.FirstError()) return tl::unexpected(*answers.FirstError());
  constexpr int kIndent = 2;
  return document.dump(kIndent, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace foyer::authoring
