// Collects the code points of everything a page may show.
#include "authoring/used_characters.h"

#include <set>

#include "base/utf8.h"

namespace foyer::authoring {
namespace {

class CharacterSet {
 public:
  template <typename... Texts>
  void Add(const Texts&... texts) {
    (AddText(texts), ...);
  }

  void AddPassage(const content::Passage& passage) {
    Add(passage.label, passage.text);
    for (const content::Link& link : passage.links) Add(link.target);
  }

  std::u32string Sorted() const { return {characters_.begin(), characters_.end()}; }

 private:
  void AddText(const std::string& text) {
    for (std::size_t i = 0; i < text.size();) characters_.insert(base::NextCodePoint(text, i));
  }

  std::set<char32_t> characters_;
};

}  // namespace

std::u32string UsedCharacters(const content::Report& report) {
  CharacterSet set;
  set.Add(report.title, report.short_title, report.event, std::to_string(report.year));
  for (const auto& document : report.documents) set.Add(document.name);
  for (const auto& section : report.sections) {
    set.AddPassage(section.heading);
    for (const auto& paragraph : section.paragraphs) set.AddPassage(paragraph);
  }
  for (const auto& group : report.groups) set.Add(group.name, group.short_name);
  for (const auto& person : report.people) {
    set.Add(person.name, person.sort_name, person.role, person.organisation, person.country, person.note);
  }
  for (const auto& chair : report.chairs) set.Add(chair.name, chair.role, chair.note);
  for (const auto& question : report.questions) {
    set.Add(question.numeral);
    set.AddPassage(question.text);
    set.AddPassage(question.speaker_line);
  }
  for (const auto& outcome : report.outcomes) {
    set.Add(outcome.numeral);
    for (const auto& paragraph : outcome.paragraphs) set.AddPassage(paragraph);
  }
  for (const auto& message : report.messages) {
    set.AddPassage(message.text);
    for (const auto& change : message.changes) set.Add(change.words);
  }
  return set.Sorted();
}

}  // namespace foyer::authoring
