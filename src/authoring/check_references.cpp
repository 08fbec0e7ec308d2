// References between parts of a report, and marks inside of passages.
#include "authoring/check_references.h"

#include <fmt/format.h>

#include <set>
#include <string>

#include "base/utf8.h"

namespace foyer::authoring {
namespace {

using base::ErrorKind;
using content::ByteRange;
using content::Passage;

class ReferenceCheck {
 public:
  explicit ReferenceCheck(const content::Report& report) : report_(report) {}

  base::Result<void> Run() {
    Require(!report_.slug.empty(), "the report has no slug");
    Require(!report_.language.empty(), "the report has no language");
    for (const auto& group : report_.groups) groups_.insert(group.slug);
    for (const auto& person : report_.people) {
      people_.insert(person.slug);
      if (!groups_.contains(person.group)) {
        Refuse(fmt::format("{} is of the stakeholder group \"{}\", which the report does not list",
                           person.name, person.group));
      }
    }
    for (const auto& section : report_.sections) {
      CheckPassage(section.heading, "a heading");
      for (const auto& paragraph : section.paragraphs) CheckPassage(paragraph, "a paragraph");
    }
    for (const auto& question : report_.questions) CheckQuestion(question);
    for (const auto& outcome : report_.outcomes) {
      outcomes_.insert(outcome.number);
      for (const auto& paragraph : outcome.paragraphs) CheckPassage(paragraph, "outcome " + outcome.numeral);
    }
    for (const auto& message : report_.messages) {
      const std::string name = fmt::format("message {}", message.number);
      CheckPassage(message.text, name);
      Require(message.outcome == 0 || outcomes_.contains(message.outcome),
              name + " restates an unknown outcome");
    }
    if (error_.empty()) return {};
    return base::Fail(ErrorKind::kInput, error_);
  }

 private:
  void Refuse(const std::string& why) {
    if (error_.empty()) error_ = why;
  }

  void Require(bool holds, const std::string& otherwise) {
    if (!holds) Refuse(otherwise);
  }

  void CheckQuestion(const content::Question& question) {
    const std::string name = "question " + question.numeral;
    Require(people_.contains(question.speaker),
            fmt::format("{} was put to \"{}\", whom the report does not list", name, question.speaker));
    CheckPassage(question.text, name);
    CheckPassage(question.speaker_line, "the speaker line of " + name);
  }

  void CheckPassage(const Passage& passage, const std::string& name) {
    const auto document = static_cast<std::size_t>(passage.document);
    Require(document < report_.documents.size(),
            name + " comes from a document that the report does not hold");
    Require(!base::FindInvalidUtf8(passage.label) && !base::FindInvalidUtf8(passage.text),
            name + " is not UTF-8");
    Require(passage.lines.first >= 0 && passage.lines.first <= passage.lines.last,
            name + " has impossible lines");
    for (const ByteRange& range : passage.emphasis) CheckRange(range, passage, name);
    for (const content::Link& link : passage.links) CheckRange(link.range, passage, name);
  }

  void CheckRange(const ByteRange& range, const Passage& passage, const std::string& name) {
    Require(range.begin <= range.end && range.end <= passage.text.size(),
            name + " has a mark outside of its words");
  }

  const content::Report& report_;
  std::set<std::string> groups_, people_;
  std::set<int> outcomes_;
  std::string error_;
};

}  // namespace

base::Result<void> CheckReferences(const content::Report& report) {
  return ReferenceCheck(report).Run();
}

}  // namespace foyer::authoring
