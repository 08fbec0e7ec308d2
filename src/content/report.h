// The report as plain structs, between the parser, the database and the pages. No behaviour, no SQL.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/paragraph_place.h"

namespace foyer::content {

struct LineRange {
  int first = 0, last = 0;  // 1-based, inclusive, in the source document
};

struct ByteRange {
  std::size_t begin = 0, end = 0;  // half-open, in Passage::text
};

struct Link {
  ByteRange range;     // the link's words in Passage::text
  std::string target;  // as printed
  bool dead = false;   // leads nowhere even with a network: "#", or no target
};

// Words of the report as printed, in one piece: breaks across lines and pages are joined by one space, markup
// is taken out.
struct Passage {
  std::string label;  // "Policy Question X :", "Speaker:", "ii."; empty where the report prints none
  std::string text;
  std::vector<ByteRange> emphasis;
  std::vector<Link> links;
  int document = 0;  // index into Report::documents
  LineRange lines;   // of label and text together
};

// A source text, byte for byte.
struct Document {
  std::string name;  // file name without a folder: "report.txt"
  std::string bytes;
};

using base::ParagraphPlace;

enum class SectionKind { kFront, kOpening, kBackground, kAgenda, kOutcomes, kOther, kMessages };

// A heading and the paragraphs under it; questions, outcomes and messages are apart. kFront (title lines,
// notes above the first heading) has an empty heading. kMessages is the title and heading of the message
// list.
struct Section {
  SectionKind kind = SectionKind::kOther;
  Passage heading;
  std::vector<Passage> paragraphs;
};

struct Group {
  std::string slug;
  std::string name;        // as printed in speaker lines
  std::string short_name;  // for narrow places
};

// Curated: each value occurs in the person's speaker lines, or `note` says why not.
struct Person {
  std::string slug;
  std::string name;
  std::string sort_name;
  std::string role;
  std::string organisation;  // empty: the report names none
  std::string country;       // empty: the report names none
  std::string group;         // Group::slug
  std::string note;
};

struct Chair {
  std::string name;
  std::string role;
  std::string note;
};

struct Question {
  int number = 0;       // 1-based, in order of the report
  std::string numeral;  // "IV"
  Passage text;
  std::string speaker;  // Person::slug
  Passage speaker_line;
};

struct Outcome {
  int number = 0;
  std::string numeral;              // "iv"
  std::vector<Passage> paragraphs;  // the first carries the label
};

// One step from an outcome's wording to its message's. Runs of words, joined by single spaces.
struct WordingChange {
  enum class Kind { kSame, kRemoved, kAdded };
  Kind kind = Kind::kSame;
  std::string words;
};

struct Message {
  int number = 0;
  Passage text;
  int outcome = 0;                     // Outcome::number that it restates; 0: none
  double similarity = 0;               // of the two texts' words, 0…1
  std::vector<WordingChange> changes;  // from the outcome to the message; empty without an outcome
};

struct Report {
  std::string slug;      // of the folder: "igf-2017-cybersecurity"
  std::string language;  // BCP 47: "en"
  std::string title;
  std::string short_title;  // for the rail: "Main session: Cybersecurity"
  std::string event;        // "IGF 2017"
  int year = 0;
  std::string web_address;  // of the report; empty: none named
  std::vector<Document> documents;
  std::vector<Section> sections;  // in order of the report
  std::vector<Group> groups;
  std::vector<Person> people;  // in order of first appearance
  std::vector<Chair> chairs;
  std::vector<Question> questions;
  std::vector<Outcome> outcomes;
  std::vector<Message> messages;
};

}  // namespace foyer::content
