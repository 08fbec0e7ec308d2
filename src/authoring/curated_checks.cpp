// Looks for curated values in the report's words.
#include "authoring/curated_checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "authoring/speaker_line.h"
#include "base/text.h"

namespace foyer::authoring {
namespace {

using Texts = std::vector<std::string>;

Texts TextsOf(const ParsedReport& report) {
  Texts texts;
  for (const content::Section& section : report.sections) {
    texts.push_back(section.heading.text);
    for (const content::Passage& paragraph : section.paragraphs) texts.push_back(paragraph.text);
  }
  for (const content::Question& question : report.questions) {
    texts.push_back(question.text.text);
    texts.push_back(question.speaker_line.text);
  }
  for (const content::Outcome& outcome : report.outcomes) {
    for (const content::Passage& paragraph : outcome.paragraphs) texts.push_back(paragraph.text);
  }
  return texts;
}

Texts Comparable(Texts texts) {
  for (std::string& text : texts) text = base::Comparable(text);
  return texts;
}

std::string Folded(std::string_view text) {
  return base::Fold(base::Comparable(text));
}

Texts Folded(Texts texts) {
  for (std::string& text : texts) text = Folded(text);
  return texts;
}

bool OccursInOne(const Texts& texts, std::string_view value) {
  return std::any_of(texts.begin(), texts.end(),
                     [&](const std::string& text) { return OccursIn(text, value); });
}

std::vector<std::string> SortedWords(std::string_view name) {
  std::string words;
  for (const char c : Folded(name)) words += c == ',' ? ' ' : c;
  std::vector<std::string> sorted;
  for (const std::string_view word : base::SplitWords(words)) sorted.emplace_back(word);
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

// One entry's values against the texts that they must come from.
class EntryCheck {
 public:
  EntryCheck(const std::string& file, const Texts& texts, std::string_view where, Problems& problems)
      : file_(file), texts_(Comparable(texts)), where_(where), problems_(problems) {}

  void Check(std::string_view key, const Field& field) const {
    if (field.value.empty() || Occurs(field)) return;
    problems_.push_back(
        {file_, field.line,
         fmt::format(
             "the {} “{}” does not occur in {}, expected words printed there, or a note saying why not", key,
             field.value, where_)});
  }

  bool Occurs(const Field& field) const { return OccursInOne(texts_, base::Comparable(field.value)); }

 private:
  const std::string& file_;
  const Texts texts_;
  const std::string_view where_;
  Problems& problems_;
};

// The name as it stands, or a spelling of it and a note on that: a note alone does not put a name into the
// report.
void CheckName(const EntryCheck& check, const Field& name, const std::vector<Field>& spellings,
               const Field& note) {
  const auto printed = [&](const Field& spelling) { return check.Occurs(spelling); };
  if (!note.value.empty() && std::any_of(spellings.begin(), spellings.end(), printed)) return;
  check.Check("name", name);
}

bool IsDoubled(const std::vector<CuratedPerson>& people, std::size_t index) {
  const auto end = people.begin() + static_cast<std::ptrdiff_t>(index);
  const std::string name = Folded(people[index].name.value);
  return std::any_of(people.begin(), end,
                     [&](const CuratedPerson& one) { return Folded(one.name.value) == name; });
}

// A name that a speaker line misspells is that line's problem, and not one of the person's as well.
bool MayBeMeant(const CuratedPerson& person, const ParsedReport& report, const Speakers& speakers) {
  const auto words = SortedWords(person.name.value);
  for (std::size_t q = 0; q < speakers.size(); ++q) {
    if (speakers[q]) continue;
    const std::string line = Folded(report.questions[q].speaker_line.text);
    if (std::any_of(words.begin(), words.end(),
                    [&](const std::string& word) { return OccursIn(line, word); }))
      return true;
  }
  return false;
}

}  // namespace

void CheckSession(const std::string& file, const CuratedSession& session, const ParsedReport& report,
                  Problems& problems) {
  const Texts texts = Folded(TextsOf(report));
  const auto check = [&](std::string_view key, const Field& field) {
    if (field.value.empty() || !session.note.value.empty() || OccursInOne(texts, Folded(field.value))) return;
    problems.push_back({file, field.line,
                        fmt::format("the {} “{}” does not occur in the report, expected words printed there, "
                                    "or a note saying why not",
                                    key, field.value)});
  };
  check("title", session.title);
  check("event", session.event);
  if (!report.questions_complete) return;
  const auto names = session.GroupNames();
  std::vector<bool> printed(names.size(), false);
  for (const content::Question& question : report.questions) {
    const auto group = FindNameAtEnd(question.speaker_line.text, names);
    if (!group) return;  // the line's own problem: it may well be the group that is missing
    printed[*group] = true;
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (printed[i] || names[i].empty()) continue;
    problems.push_back(
        {file, session.groups[i].name.line,
         fmt::format("the group “{}” is at the end of no speaker line, expected words printed there",
                     names[i])});
  }
}

void CheckPeople(const std::string& file, const std::vector<CuratedPerson>& people, const Speakers& speakers,
                 const ParsedReport& report, Problems& problems) {
  for (std::size_t p = 0; p < people.size(); ++p) {
    const CuratedPerson& person = people[p];
    Texts lines;
    for (std::size_t q = 0; q < speakers.size(); ++q) {
      if (speakers[q] == p) lines.push_back(report.questions[q].speaker_line.text);
    }
    if (lines.empty()) {
      // Without all speaker lines nobody can say who is in none.
      if (!report.questions_complete || person.name.value.empty()) continue;
      if (IsDoubled(people, p) || MayBeMeant(person, report, speakers)) continue;
      problems.push_back(
          {file, person.name.line,
           fmt::format("{} is in no speaker line of the report, expected one that begins with the name",
                       person.name.value)});
      continue;
    }
    const EntryCheck check(file, lines, "the person's speaker lines", problems);
    CheckName(check, person.name, person.spellings, person.note);
    for (const Field& spelling : person.spellings) check.Check("spelling", spelling);
    if (!person.note.value.empty()) continue;
    check.Check("role", person.role);
    check.Check("organisation", person.organisation);
    check.Check("country", person.country);
    if (person.sort_name.value.empty() || person.name.value.empty()) continue;
    if (SortedWords(person.sort_name.value) == SortedWords(person.name.value)) continue;
    problems.push_back(
        {file, person.sort_name.line,
         fmt::format(
             "the sort_name “{}” is not made of the words of “{}”, expected those words in another order",
             person.sort_name.value, person.name.value)});
  }
}

void CheckChairs(const std::string& file, const std::vector<CuratedChair>& chairs, const ParsedReport& report,
                 Problems& problems) {
  if (!report.sections_filled) return;  // where they would be named
  const Texts texts = TextsOf(report);
  const EntryCheck check(file, texts, "the report", problems);
  for (const CuratedChair& chair : chairs) {
    for (const Field& spelling : chair.spellings) check.Check("spelling", spelling);
    CheckName(check, chair.name, chair.spellings, chair.note);
    if (chair.note.value.empty()) check.Check("role", chair.role);
  }
}

}  // namespace foyer::authoring
