// One insert per row, in the order of the report, so that the same report always gives the same rows.
#include "authoring/report_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "authoring/closest_passages.h"
#include "authoring/reading_order.h"
#include "authoring/row_writer.h"
#include "authoring/used_characters.h"
#include "base/graphemes.h"
#include "base/text.h"
#include "base/utf8.h"
#include "content/differences.h"
#include "content/hash.h"
#include "content/schema.h"
#include "content/sqlite_statement.h"

namespace foyer::authoring {
namespace {

using content::Blob;
using content::Passage;
using content::SectionKind;
using content::Value;
using Id = std::int64_t;

// One report a file today; the schema holds more.
constexpr Id kReport = 1;

Blob BytesOf(const std::string& text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

Id LinesIn(const std::string& bytes) {
  const Id breaks = std::count(bytes.begin(), bytes.end(), '\n');
  return bytes.empty() || bytes.back() == '\n' ? breaks : breaks + 1;
}

template <typename Number>
Id AsId(Number number) {
  return static_cast<Id>(number);
}

class ReportRows {
 public:
  ReportRows(const content::Report& report, sqlite3& database) : report_(report), rows_(database) {}

  base::Result<void> Run() {
    OrderCountries();
    WriteReport();
    WriteDocuments();
    WritePassages();
    WriteSections();
    WriteGroups();
    WriteCountries();
    WritePeople();
    WriteChairs();
    WriteQuestions();
    WriteOutcomes();
    WriteMessages();
    WriteClosest();
    return rows_.Finish();
  }

 private:
  struct Country {
    std::string name;
    Id people = 0;
  };

  // REQUIRES: `sql` is a literal.
  void Insert(const char* sql, std::initializer_list<Value> values) {
    for (const Value& value : values) {
      const auto* text = std::get_if<std::string_view>(&value);
      if (text != nullptr && text->size() > content::kMaxTextBytes) {
        rows_.Fail({base::ErrorKind::kInput,
                    fmt::format("\"{}…\" is longer than the {} bytes that a passage may have",
                                text->substr(0, base::CutBefore(*text, 40)), content::kMaxTextBytes)});
      }
    }
    rows_.Insert(sql, values);
  }

  Id PassageId(const Passage& passage) const { return passages_.at(&passage); }

  void OrderCountries() {
    for (const auto& person : report_.people) {
      if (person.country.empty()) continue;
      auto same = [&](const Country& country) { return country.name == person.country; };
      auto found = std::find_if(countries_.begin(), countries_.end(), same);
      if (found == countries_.end()) found = countries_.insert(found, {.name = person.country});
      ++found->people;
    }
    std::sort(countries_.begin(), countries_.end(), [](const Country& a, const Country& b) {
      const auto key = [](const Country& country) {
        return std::tuple(-country.people, base::Fold(country.name));
      };
      return std::tuple(key(a), a.name) < std::tuple(key(b), b.name);
    });
    for (const Country& country : countries_)
      country_ids_.emplace(country.name, AsId(country_ids_.size() + 1));
  }

  void WriteReport() {
    Id paragraphs = 0;
    for (const auto& section : report_.sections) {
      const bool counted = section.kind == SectionKind::kOpening || section.kind == SectionKind::kBackground;
      if (counted) paragraphs += AsId(section.paragraphs.size());
    }
    std::string characters;
    for (char32_t character : UsedCharacters(report_)) base::AppendCodePoint(characters, character);
    Id comparisons = 0;
    content::DifferenceCounts differences;
    for (const auto& message : report_.messages) {
      if (message.outcome > 0) ++comparisons;
      const auto counts = content::CountDifferences(message.changes);
      differences.changed += counts.changed;
      differences.removed += counts.removed;
      differences.added += counts.added;
    }
    // No text of the report: only all values' limit holds for `characters`.
    rows_.Insert(
        "INSERT INTO report "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        {kReport, report_.slug, report_.language, AsId(report_.year), paragraphs,
         AsId(report_.questions.size()), AsId(report_.people.size()), AsId(countries_.size()),
         AsId(report_.groups.size()), AsId(report_.outcomes.size()), AsId(report_.messages.size()),
         AsId(report_.chairs.size()), comparisons, AsId(differences.changed), AsId(differences.removed),
         AsId(differences.added), characters});
    Insert("INSERT INTO report_name VALUES(?1, ?2, ?3, ?4, ?5)",
           {kReport, report_.language, report_.title, report_.short_title, report_.event});
    if (!report_.web_address.empty())
      Insert("INSERT INTO report_address VALUES(?1, ?2)", {kReport, report_.web_address});
  }

  void WriteDocuments() {
    for (Id number = 1; const auto& document : report_.documents) {
      const content::Hash hash = content::HashOf(content::HashPurpose::kDocument, BytesOf(document.bytes));
      Insert("INSERT INTO document VALUES(?1, ?2, ?1, ?3, ?4, ?5, ?6, ?7, ?8)",
             {number, kReport, document.name, report_.language, Blob(hash), LinesIn(document.bytes),
              AsId(document.bytes.size()), BytesOf(document.bytes)});
      ++number;
    }
  }

  void WritePassages() {
    for (Id number = 1; const PlacedPassage& placed : InReadingOrder(report_)) {
      passages_.emplace(placed.passage, number);
      Insert("INSERT INTO passage VALUES(?1, ?2, ?1, ?3)", {number, kReport, placed.kind});
      WriteWording(*placed.passage, number);
      ++number;
    }
  }

  // Passages have one wording each while there is one language, so both share their ids.
  void WriteWording(const Passage& passage, Id id) {
    Insert("INSERT INTO wording VALUES(?1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
           {id, report_.language, passage.label, passage.text, AsId(passage.document + 1),
            AsId(passage.lines.first), AsId(passage.lines.last)});
    for (Id number = 1; const auto& range : passage.emphasis) {
      Insert("INSERT INTO emphasis VALUES(?1, ?2, ?3, ?4)",
             {id, number++, AsId(range.begin), AsId(range.end)});
    }
    for (Id number = 1; const auto& link : passage.links) {
      Insert("INSERT INTO link VALUES(NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
             {kReport, id, number++, AsId(link.range.begin), AsId(link.range.end), link.target,
              AsId(link.dead)});
    }
  }

  void WriteSections() {
    for (Id number = 1; const auto& section : report_.sections) {
      const auto heading = passages_.find(&section.heading);
      Insert("INSERT INTO section VALUES(?1, ?2, ?1, ?3, ?4)",
             {number, kReport, NameOf(section.kind),
              heading == passages_.end() ? Value() : Value(heading->second)});
      for (Id place = 1; const auto& paragraph : section.paragraphs) {
        Insert("INSERT INTO section_paragraph VALUES(?1, ?2, ?3)", {number, place++, PassageId(paragraph)});
      }
      ++number;
    }
  }

  void WriteGroups() {
    for (Id number = 1; const auto& group : report_.groups) {
      group_ids_.emplace(group.slug, number);
      const auto is_member = [&](const auto& person) { return person.group == group.slug; };
      const auto people = std::count_if(report_.people.begin(), report_.people.end(), is_member);
      Insert("INSERT INTO stakeholder_group VALUES(?1, ?2, ?1, ?3, ?4, ?5)",
             {number, kReport, group.slug, QuestionsOfGroup(group.slug), AsId(people)});
      Insert("INSERT INTO stakeholder_group_name VALUES(?1, ?2, ?3, ?4)",
             {number, report_.language, group.name, group.short_name});
      ++number;
    }
  }

  void WriteCountries() {
    for (const Country& country : countries_) {
      const Id number = country_ids_.at(country.name);
      Insert("INSERT INTO country VALUES(?1, ?2, ?1, ?3)", {number, kReport, country.people});
      Insert("INSERT INTO country_name VALUES(?1, ?2, ?3)", {number, report_.language, country.name});
    }
  }

  void WritePeople() {
    for (Id number = 1; const auto& person : report_.people) {
      person_ids_.emplace(person.slug, number);
      group_of_person_.emplace(person.slug, group_ids_.at(person.group));
      const auto country = country_ids_.find(person.country);
      Insert("INSERT INTO person VALUES(?1, ?2, ?1, ?3, ?4, ?5, ?6, ?7)",
             {number, kReport, person.slug, group_ids_.at(person.group),
              country == country_ids_.end() ? Value() : Value(country->second),
              QuestionsOfPerson(person.slug), person.note});
      Insert("INSERT INTO person_name VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
             {number, report_.language, person.name, person.sort_name, person.role, person.organisation});
      ++number;
    }
  }

  void WriteChairs() {
    for (Id number = 1; const auto& chair : report_.chairs) {
      Insert("INSERT INTO chair VALUES(?1, ?2, ?1, ?3)", {number, kReport, chair.note});
      Insert("INSERT INTO chair_name VALUES(?1, ?2, ?3, ?4)",
             {number, report_.language, chair.name, chair.role});
      ++number;
    }
  }

  void WriteQuestions() {
    for (Id id = 1; const auto& question : report_.questions) {
      Insert("INSERT INTO question VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
             {id++, kReport, AsId(question.number), question.numeral, PassageId(question.text),
              person_ids_.at(question.speaker), group_of_person_.at(question.speaker),
              PassageId(question.speaker_line)});
    }
  }

  void WriteOutcomes() {
    for (Id id = 1; const auto& outcome : report_.outcomes) {
      outcome_ids_.emplace(outcome.number, id);
      Insert("INSERT INTO outcome VALUES(?1, ?2, ?3, ?4)",
             {id, kReport, AsId(outcome.number), outcome.numeral});
      for (Id place = 1; const auto& paragraph : outcome.paragraphs) {
        Insert("INSERT INTO outcome_paragraph VALUES(?1, ?2, ?3)", {id, place++, PassageId(paragraph)});
      }
      ++id;
    }
  }

  void WriteMessages() {
    for (Id id = 1; const auto& message : report_.messages) {
      Insert("INSERT INTO message VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
             {id, kReport, AsId(message.number), PassageId(message.text),
              message.outcome == 0 ? Value() : Value(outcome_ids_.at(message.outcome)), message.similarity});
      for (Id place = 1; const auto& change : message.changes) {
        Insert("INSERT INTO wording_change VALUES(?1, ?2, ?3, ?4, ?5)",
               {id, report_.language, place++, NameOf(change.kind), change.words});
      }
      ++id;
    }
  }

  void WriteClosest() {
    for (const ClosePassage& close : ClosestPassages(report_)) {
      Insert("INSERT INTO closest VALUES(?1, ?2, ?3)",
             {PassageId(*close.passage), AsId(close.number), PassageId(*close.other)});
    }
  }

  Id QuestionsOfPerson(const std::string& slug) {
    if (question_counts_.empty()) {
      for (const auto& question : report_.questions) ++question_counts_[question.speaker];
    }
    const auto found = question_counts_.find(slug);
    return found == question_counts_.end() ? 0 : found->second;
  }

  Id QuestionsOfGroup(const std::string& slug) {
    Id questions = 0;
    for (const auto& person : report_.people) {
      if (person.group == slug) questions += QuestionsOfPerson(person.slug);
    }
    return questions;
  }

  const content::Report& report_;
  RowWriter rows_;
  std::unordered_map<const Passage*, Id> passages_;
  std::vector<Country> countries_;
  std::map<std::string, Id> country_ids_, group_ids_, person_ids_, group_of_person_, question_counts_;
  std::map<int, Id> outcome_ids_;
};

}  // namespace

base::Result<void> InsertReport(const content::Report& report, sqlite3& database) {
  return ReportRows(report, database).Run();
}

}  // namespace foyer::authoring
