// Adds up what the store would read for a page. Any window of a list is at most as large as its largest
// entries together: that is what is compared, so that no order, group or search can ask for more.
#include "authoring/size_checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

#include "authoring/reading_order.h"
#include "authoring/used_characters.h"
#include "base/utf8.h"
#include "content/schema.h"
#include "content/search.h"
#include "content/store.h"

namespace foyer::authoring {
namespace {

using content::Passage;

constexpr int kAtFile = 1;  // the line of what concerns the whole file
// Of each row, for its numbers and short names.
constexpr std::size_t kBytesOfRow = 32;
// What is left of an answer's rows beside all sections, each passed twice, or beside what a search counts;
// and of a search's bytes beside the words that it tries.
constexpr std::size_t kMostRowsOfWindow = content::kMostRows * 2 / 5,
                      kMostBytesOfSearch = content::kMostAnswerBytes / 2;
static_assert(2 * content::kMostSections + kMostRowsOfWindow < content::kMostRows);
static_assert(content::kMostCounted * content::kHitKinds + kMostRowsOfWindow < content::kMostRows);

// What the store reads for one entry of a list.
struct Entry {
  const std::string* file = nullptr;
  int line = 0;
  std::size_t bytes = 0, rows = 0;

  void AddRow(std::initializer_list<const std::string*> texts) {
    ++rows;
    bytes += kBytesOfRow;
    for (const std::string* text : texts) bytes += text->size();
  }

  void Add(const Passage& passage) {
    AddRow({&passage.label, &passage.text});
    for (std::size_t i = 0; i < passage.emphasis.size(); ++i) AddRow({});
    for (const content::Link& link : passage.links) AddRow({&link.target});
  }

  void Add(const content::Person& person) {
    AddRow({&person.slug, &person.name, &person.sort_name, &person.role, &person.organisation,
            &person.country, &person.group, &person.note});
  }
};

using Entries = std::vector<Entry>;
using Size = std::size_t Entry::*;

// The largest first, no more than `most`.
Entries Largest(Entries entries, Size size, std::size_t most) {
  const auto end = entries.begin() + static_cast<std::ptrdiff_t>(std::min(most, entries.size()));
  // Of equal ones the first in the report, so that the same sources give the same lines.
  const auto place = [&](const Entry& one) { return std::tuple(-static_cast<double>(one.*size), one.line); };
  std::partial_sort(entries.begin(), end, entries.end(),
                    [&](const Entry& a, const Entry& b) { return place(a) < place(b); });
  entries.erase(end, entries.end());
  return entries;
}

std::size_t Together(const Entries& entries, Size size) {
  std::size_t sum = 0;
  for (const Entry& entry : entries) sum += entry.*size;
  return sum;
}

void CheckPassage(const std::string& file, const Passage& passage, Problems& problems) {
  const auto check = [&](std::string_view what, const std::string& text) {
    if (text.size() <= content::kMaxTextBytes) return;
    problems.push_back({file, passage.lines.first,
                        fmt::format("{} of {} bytes, expected at most {} in one piece", what, text.size(),
                                    content::kMaxTextBytes)});
  };
  check("a label", passage.label);
  check("a text", passage.text);
  for (const content::Link& link : passage.links) check("an address of a link", link.target);
}

class AnswerCheck {
 public:
  AnswerCheck(const content::Report& report, const ReportPlaces& places, Problems& problems)
      : report_(report), places_(places), problems_(problems) {}

  void Run() {
    const std::size_t before = problems_.size();
    CheckCharacters();
    CheckChanges();
    constexpr std::size_t kWindow = content::kWindowRows;
    Check("groups", Groups(), content::kMostGroups);
    Check("countries", Countries(), content::kMostCountries);
    Check("chairs", Chairs(), kWindow);
    Check("people", People(), content::kMostRowsAsked);
    Check("questions", Questions(), content::kMostRowsAsked);
    Check("outcomes", Outcomes(), kWindow);
    Check("messages", Messages(), kWindow);
    // They hold the same words once more.
    if (problems_.size() > before) return;
    Check("passages", Passages(), kWindow);
    Check("passages, each as often as it has links", PassagesOfLinks(), kWindow);
    if (problems_.size() == before) CheckSearch();
  }

 private:
  Entry At(const Passage& passage) const {
    return {&places_.documents[static_cast<std::size_t>(passage.document)], passage.lines.first};
  }

  void CheckCharacters() {
    std::string characters;
    for (const char32_t character : UsedCharacters(report_)) base::AppendCodePoint(characters, character);
    if (characters.size() <= content::kMaxValueBytes) return;
    problems_.push_back(
        {places_.documents.front(), kAtFile,
         fmt::format("the different characters of the report have {} bytes, expected at most {}",
                     characters.size(), content::kMaxValueBytes)});
  }

  void CheckChanges() {
    for (const content::Message& message : report_.messages) {
      for (const content::WordingChange& change : message.changes) {
        if (change.words.size() <= content::kMaxTextBytes) continue;
        problems_.push_back(
            {*At(message.text).file, message.text.lines.first,
             fmt::format("message {} differs from the outcome that it restates by {} bytes in one piece, "
                         "expected at most {}",
                         message.number, change.words.size(), content::kMaxTextBytes)});
        break;
      }
    }
  }

  void Check(std::string_view name, const Entries& entries, std::size_t most_at_once) {
    CheckSize(name, Largest(entries, &Entry::bytes, most_at_once), &Entry::bytes, "bytes",
              content::kMostAnswerBytes);
    CheckSize(name, Largest(entries, &Entry::rows, most_at_once), &Entry::rows, "paragraphs and marks",
              kMostRowsOfWindow);
  }

  void CheckSize(std::string_view name, const Entries& largest, Size size, std::string_view unit,
                 std::size_t most) {
    const std::size_t sum = Together(largest, size);
    if (sum <= most) return;
    problems_.push_back(
        {*largest.front().file, largest.front().line,
         fmt::format("too much for one page: the largest {} ({}, this first) have {} {}, expected at most {}",
                     name, largest.size(), sum, unit, most)});
  }

  // A search shows a few of every kind.
  void CheckSearch() {
    constexpr std::size_t kOfAKind = content::kMostHitsOfAKind;
    Entries found;
    for (const Entries& kind : {People(), Questions(), Outcomes(), Messages(), Passages()}) {
      const Entries largest = Largest(kind, &Entry::bytes, kOfAKind);
      found.insert(found.end(), largest.begin(), largest.end());
    }
    CheckSize("finds of a search", Largest(found, &Entry::bytes, found.size()), &Entry::bytes, "bytes",
              kMostBytesOfSearch);
  }

  Entries Groups() const {
    Entries entries;
    for (std::size_t i = 0; i < report_.groups.size(); ++i) {
      const content::Group& group = report_.groups[i];
      entries.push_back({&places_.session_file, places_.groups[i]});
      entries.back().AddRow({&group.slug, &group.name, &group.short_name});
    }
    return entries;
  }

  Entries Countries() const {
    Entries entries;
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < report_.people.size(); ++i) {
      const std::string& country = report_.people[i].country;
      if (country.empty() || !seen.insert(country).second) continue;
      entries.push_back({&places_.people_file, places_.people[i]});
      entries.back().AddRow({&country});
    }
    return entries;
  }

  Entries Chairs() const {
    Entries entries;
    for (std::size_t i = 0; i < report_.chairs.size(); ++i) {
      const content::Chair& chair = report_.chairs[i];
      entries.push_back({&places_.chairs_file, places_.chairs[i]});
      entries.back().AddRow({&chair.name, &chair.role, &chair.note});
    }
    return entries;
  }

  Entries People() const {
    Entries entries;
    for (std::size_t i = 0; i < report_.people.size(); ++i) {
      entries.push_back({&places_.people_file, places_.people[i]});
      entries.back().AddRow({});
      entries.back().Add(report_.people[i]);
    }
    return entries;
  }

  Entries Questions() const {
    std::map<std::string_view, const content::Person*> people;
    for (const content::Person& person : report_.people) people.emplace(person.slug, &person);
    Entries entries;
    for (const content::Question& question : report_.questions) {
      entries.push_back(At(question.text));
      entries.back().AddRow({&question.numeral});
      entries.back().Add(question.text);
      entries.back().Add(question.speaker_line);
      entries.back().Add(*people.at(question.speaker));
    }
    return entries;
  }

  Entries Outcomes() const {
    Entries entries;
    for (const content::Outcome& outcome : report_.outcomes) {
      entries.push_back(At(outcome.paragraphs.front()));
      entries.back().AddRow({&outcome.numeral});
      for (const Passage& paragraph : outcome.paragraphs) {
        entries.back().AddRow({});
        entries.back().Add(paragraph);
      }
    }
    return entries;
  }

  Entries Messages() const {
    Entries entries;
    for (const content::Message& message : report_.messages) {
      entries.push_back(At(message.text));
      entries.back().AddRow({});
      entries.back().Add(message.text);
      for (const content::WordingChange& change : message.changes) entries.back().AddRow({&change.words});
    }
    return entries;
  }

  Entries Passages() const {
    Entries entries;
    for (const PlacedPassage& placed : InReadingOrder(report_)) {
      entries.push_back(At(*placed.passage));
      entries.back().AddRow({});
      entries.back().Add(*placed.passage);
    }
    return entries;
  }

  Entries PassagesOfLinks() const {
    Entries entries;
    for (const PlacedPassage& placed : InReadingOrder(report_)) {
      Entry entry = At(*placed.passage);
      entry.AddRow({});
      entry.Add(*placed.passage);
      entries.insert(entries.end(), std::min<std::size_t>(placed.passage->links.size(), content::kWindowRows),
                     entry);
    }
    return entries;
  }

  const content::Report& report_;
  const ReportPlaces& places_;
  Problems& problems_;
};

}  // namespace

void CheckPassageSizes(const std::string& file, const ParsedReport& report, Problems& problems) {
  for (const content::Section& section : report.sections) {
    CheckPassage(file, section.heading, problems);
    for (const Passage& paragraph : section.paragraphs) CheckPassage(file, paragraph, problems);
  }
  for (const content::Question& question : report.questions) {
    CheckPassage(file, question.text, problems);
    CheckPassage(file, question.speaker_line, problems);
  }
  for (const content::Outcome& outcome : report.outcomes) {
    for (const Passage& paragraph : outcome.paragraphs) CheckPassage(file, paragraph, problems);
  }
  // The messages are one more.
  if (report.sections.size() + 1 <= content::kMostSections) return;
  problems.push_back({file, report.sections[content::kMostSections - 1].heading.lines.first,
                      fmt::format("there are {} sections, expected at most {}", report.sections.size(),
                                  content::kMostSections - 1)});
}

void CheckPassageSizes(const std::string& file, const ParsedMessages& messages, Problems& problems) {
  CheckPassage(file, messages.section.heading, problems);
  for (const Passage& paragraph : messages.section.paragraphs) CheckPassage(file, paragraph, problems);
  for (const content::Message& message : messages.messages) CheckPassage(file, message.text, problems);
}

void CheckGroupCount(const std::string& file, const CuratedSession& session, Problems& problems) {
  if (session.groups.size() <= content::kMostGroups) return;
  problems.push_back(
      {file, session.groups[content::kMostGroups].slug.line,
       fmt::format("there are {} stakeholder groups, expected at most {}, as pages show no more",
                   session.groups.size(), content::kMostGroups)});
}

void CheckCountryCount(const std::string& file, const std::vector<CuratedPerson>& people,
                       Problems& problems) {
  std::set<std::string_view> countries;
  int line = 0;  // of the first beyond the last
  for (const CuratedPerson& person : people) {
    if (person.country.value.empty() || !countries.insert(person.country.value).second) continue;
    if (line == 0 && countries.size() > content::kMostCountries) line = person.country.line;
  }
  if (line == 0) return;
  problems.push_back({file, line,
                      fmt::format("there are {} countries, expected at most {}, as pages show no more",
                                  countries.size(), content::kMostCountries)});
}

void CheckAnswerSizes(const content::Report& report, const ReportPlaces& places, Problems& problems) {
  AnswerCheck(report, places, problems).Run();
}

}  // namespace foyer::authoring
