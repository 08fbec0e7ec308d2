// The read-only store: what pages ask of a sealed database. Nothing is read before it is asked for, and every
// answer comes from pages whose seal was checked. Does not write, and knows nothing of how pages look.
#pragma once

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "content/differences.h"
#include "content/report.h"

namespace foyer::content {

// Lists are read in windows, so that a page of a long report takes no more memory than one of a short one.
// The rows fill two to six columns without a hole.
inline constexpr int kWindowRows = 60;
// No page asks for more of a list at once.
inline constexpr int kMostRowsAsked = 120;

// Where a window lies in a list: from the entry of that number on.
struct WindowAt {
  int from = 1;
  int rows = kWindowRows;
};

// What of a list is read at once. `previous` and `next` are where the neighbouring windows of as many rows
// begin; 0: there is none.
template <typename Entry>
struct Window {
  std::vector<Entry> entries;
  int previous = 0, next = 0;
};

// What every page needs of the report: names and counts, without its words.
struct ReportFacts {
  std::string slug, language, title, short_title, event;
  int year = 0;
  int paragraphs = 0;  // opening and background
  int questions = 0, people = 0, countries = 0, groups = 0, outcomes = 0, messages = 0, chairs = 0;
  int comparisons = 0;           // messages that restate an outcome
  DifferenceCounts differences;  // over all of them
  std::u32string characters;     // every code point of the report's words and curated fields, sorted
  std::string web_address;       // empty: the report names none
};

struct GroupEntry {
  Group group;
  int questions = 0, people = 0;
};

struct CountryEntry {
  std::string name;
  int people = 0;
};

struct QuestionEntry {
  Question question;
  Person speaker;
};

struct PersonEntry {
  int number = 0;  // in order of first appearance, from 1
  Person person;
  int questions = 0;
};

struct OutcomeEntry {
  Outcome outcome;
  int message = 0;  // Message::number that restates it; 0: none
};

struct DocumentEntry {
  std::string name;
  std::string hash;  // BLAKE2b-256 of the verbatim bytes, lower-case hex
  std::size_t bytes = 0;
  int lines = 0;
};

struct LinkEntry {
  Link link;
  std::string words;  // the link's own
  Passage passage;    // where it stands
};

// A section, or as much of it as lies in a window.
struct SectionPart {
  int number = 0;           // of the section in the report, from 1
  int first_paragraph = 1;  // of those in `section`
  Section section;
};

struct SectionWindow {
  std::vector<SectionPart> parts;
  ParagraphPlace previous, next;  // where the neighbouring windows begin; {0, 1}: with the list
};

struct SearchQuery;
struct SearchResults;

// A passage that has a place of its own on the pages.
struct Place {
  enum class Kind { kQuestion, kOutcome, kMessage, kParagraph };
  Kind kind = Kind::kQuestion;
  int number = 0;     // of the question, outcome or message; of a paragraph its section's, from 1
  int paragraph = 0;  // of a paragraph its own in the section, from 1

  friend bool operator==(const Place&, const Place&) = default;
};

// A passage that is close to another in words.
struct CloseEntry {
  Place place;
  std::string numeral;  // of a question or outcome, as printed
  std::string heading;  // of a paragraph's section, as printed
  Passage text;         // of an outcome its first paragraph
};

// One connection, used by one thread. Errors are ErrorKind::kInput, except where the file may not be read
// (kMachine).
class Store {
 public:
  // Refuses, saying which and why: a missing file, a directory, an empty file, what is not a database, not
  // Foyer's, of another schema, cut short, or damaged where opening reads. Takes the same time for a report
  // of any size.
  static base::Result<Store> Open(const std::string& path);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  // Lower-case hex of the seal's root: names exactly these contents.
  std::string RootHash() const;

  // Reads every byte, compares it with the seal, and lets SQLite check its structures. Time grows with the
  // file.
  base::Result<void> CheckAll() const;

  base::Result<ReportFacts> Facts() const;
  // Sections of `kinds` (all where it is empty) from a paragraph on. A heading counts as a row.
  base::Result<SectionWindow> Sections(std::initializer_list<SectionKind> kinds, ParagraphPlace from = {},
                                       int rows = kWindowRows) const;
  base::Result<std::optional<SectionKind>> KindOfSection(int number) const;  // 1-based, as in Sections
  base::Result<Window<Chair>> Chairs(WindowAt at = {}) const;
  // Groups in curated order; countries, most people first, then by name. No more than kMostGroups and
  // kMostCountries of schema.h.
  base::Result<std::vector<GroupEntry>> Groups() const;
  base::Result<std::vector<CountryEntry>> Countries() const;

  // Questions in order, all or those whose speaker is of `group` (a slug).
  base::Result<Window<QuestionEntry>> Questions(WindowAt at = {}, std::string_view group = {}) const;
  base::Result<std::optional<QuestionEntry>> FindQuestion(std::string_view numeral) const;
  // As printed, of the question or outcome that is `number`th; empty: there is none.
  base::Result<std::string> QuestionNumeral(int number) const;
  base::Result<std::string> OutcomeNumeral(int number) const;
  base::Result<Window<QuestionEntry>> QuestionsOf(std::string_view person_slug, WindowAt at = {}) const;

  // In order of first appearance.
  base::Result<Window<PersonEntry>> People(WindowAt at = {}, std::string_view group = {}) const;
  base::Result<std::string> PersonSlug(int number) const;  // empty: there is none
  base::Result<std::optional<PersonEntry>> FindPerson(std::string_view slug) const;

  base::Result<Window<OutcomeEntry>> Outcomes(WindowAt at = {}) const;
  base::Result<std::optional<OutcomeEntry>> FindOutcome(std::string_view numeral) const;

  base::Result<Window<Message>> Messages(WindowAt at = {}) const;
  base::Result<Window<Message>> Comparisons(WindowAt at = {}) const;  // messages that restate an outcome
  base::Result<std::optional<Message>> FindMessage(int number) const;

  // What is closest to `place` in words, closest first; empty: nothing is, or there is no such place.
  // Whatever names another is named by it too.
  base::Result<std::vector<CloseEntry>> Closest(const Place& place) const;

  base::Result<std::vector<DocumentEntry>> Documents() const;  // the first sixty
  base::Result<std::string> DocumentBytes(std::string_view name) const;
  base::Result<Window<LinkEntry>> Links(WindowAt at = {}) const;

  // The passages of the report and then of the messages, in reading order.
  base::Result<Window<Passage>> Passages(WindowAt at = {}) const;

  struct Connection;  // of store_reading.h, for content/store*.cpp alone

 private:
  friend base::Result<SearchResults> Search(const Store& store, const SearchQuery& query);  // of search.h

  explicit Store(std::unique_ptr<Connection> connection);
  base::Result<void> CheckDocuments() const;
  std::unique_ptr<Connection> connection_;
};

}  // namespace foyer::content
