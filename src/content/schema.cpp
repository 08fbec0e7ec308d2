// The database's tables and indices.
#include "content/schema.h"

#include <array>

#include "content/search.h"

namespace foyer::content {
namespace {

// Words of the report stand in `wording` alone, once per passage and language; everything else points at
// passages. Names of things (people, groups, countries) stand in *_name tables, once per thing and language.
// Counts that every page shows stand in their rows, so that nothing is counted when the kiosk starts.
constexpr std::array kStatements = std::to_array<std::string_view>({
    R"(CREATE TABLE report(
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL, -- of the original
  year INTEGER NOT NULL,
  paragraphs INTEGER NOT NULL, -- opening and background
  questions INTEGER NOT NULL,
  people INTEGER NOT NULL,
  countries INTEGER NOT NULL,
  stakeholder_groups INTEGER NOT NULL,
  outcomes INTEGER NOT NULL,
  messages INTEGER NOT NULL,
  chairs INTEGER NOT NULL,
  comparisons INTEGER NOT NULL, -- messages that restate an outcome
  changed INTEGER NOT NULL, -- in how many places of them, and so on
  removed INTEGER NOT NULL,
  added INTEGER NOT NULL,
  characters TEXT NOT NULL -- every code point of words and names, sorted
) STRICT)",
    R"(CREATE TABLE report_name(
  report INTEGER NOT NULL REFERENCES report,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  short_title TEXT NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY(report, language)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE document(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  number INTEGER NOT NULL CHECK(number > 0),
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  hash BLOB NOT NULL CHECK(length(hash) = 32), -- BLAKE2b-256 of bytes
  lines INTEGER NOT NULL,
  byte_count INTEGER NOT NULL,
  bytes BLOB NOT NULL, -- verbatim
  UNIQUE(report, number),
  UNIQUE(report, name)
) STRICT)",
    R"(CREATE TABLE passage(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  number INTEGER NOT NULL CHECK(number > 0), -- reading order
  kind TEXT NOT NULL CHECK(kind IN ('heading', 'paragraph', 'question', 'speaker', 'outcome', 'message')),
  UNIQUE(report, number)
) STRICT)",
    R"(CREATE TABLE wording(
  id INTEGER PRIMARY KEY,
  passage INTEGER NOT NULL REFERENCES passage,
  language TEXT NOT NULL,
  label TEXT NOT NULL,
  text TEXT NOT NULL,
  document INTEGER REFERENCES document, -- null where a translation has no source text
  first_line INTEGER,
  last_line INTEGER,
  UNIQUE(passage, language),
  CHECK((document IS NULL) = (first_line IS NULL) AND (document IS NULL) = (last_line IS NULL))
) STRICT)",
    R"(CREATE TABLE emphasis(
  wording INTEGER NOT NULL REFERENCES wording,
  number INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL, -- in the wording's text
  end_byte INTEGER NOT NULL CHECK(begin_byte <= end_byte),
  PRIMARY KEY(wording, number)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE link(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  wording INTEGER NOT NULL REFERENCES wording,
  number INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL, -- in the wording's text
  end_byte INTEGER NOT NULL CHECK(begin_byte <= end_byte),
  target TEXT NOT NULL,
  dead INTEGER NOT NULL CHECK(dead IN (0, 1)),
  UNIQUE(wording, number)
) STRICT)",
    R"(CREATE INDEX link_of_report ON link(report, id))",
    R"(CREATE TABLE section(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  number INTEGER NOT NULL CHECK(number > 0),
  kind TEXT NOT NULL
    CHECK(kind IN ('front', 'opening', 'background', 'agenda', 'outcomes', 'other', 'messages')),
  heading INTEGER UNIQUE REFERENCES passage, -- null: the section has none
  UNIQUE(report, number)
) STRICT)",
    R"(CREATE TABLE section_paragraph(
  section INTEGER NOT NULL REFERENCES section,
  number INTEGER NOT NULL CHECK(number > 0),
  passage INTEGER NOT NULL UNIQUE REFERENCES passage,
  PRIMARY KEY(section, number)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE stakeholder_group(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  number INTEGER NOT NULL CHECK(number > 0), -- curated order
  slug TEXT NOT NULL,
  questions INTEGER NOT NULL,
  people INTEGER NOT NULL,
  UNIQUE(report, number),
  UNIQUE(report, slug)
) STRICT)",
    R"(CREATE TABLE stakeholder_group_name(
  stakeholder_group INTEGER NOT NULL REFERENCES stakeholder_group,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  PRIMARY KEY(stakeholder_group, language)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE country(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  number INTEGER NOT NULL CHECK(number > 0), -- most people first, then by name
  people INTEGER NOT NULL,
  UNIQUE(report, number)
) STRICT)",
    R"(CREATE TABLE country_name(
  country INTEGER NOT NULL REFERENCES country,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY(country, language)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE person(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  number INTEGER NOT NULL CHECK(number > 0), -- order of first appearance
  slug TEXT NOT NULL,
  stakeholder_group INTEGER NOT NULL REFERENCES stakeholder_group,
  country INTEGER REFERENCES country, -- null: the report names none
  questions INTEGER NOT NULL,
  note TEXT NOT NULL, -- why a curated value does not occur in the words
  UNIQUE(report, number),
  UNIQUE(report, slug)
) STRICT)",
    R"(CREATE INDEX person_of_group ON person(stakeholder_group, number))",
    R"(CREATE INDEX person_of_country ON person(country, number))",
    R"(CREATE TABLE person_name(
  person INTEGER NOT NULL REFERENCES person,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  PRIMARY KEY(person, language)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE chair(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  number INTEGER NOT NULL CHECK(number > 0),
  note TEXT NOT NULL,
  UNIQUE(report, number)
) STRICT)",
    R"(CREATE TABLE chair_name(
  chair INTEGER NOT NULL REFERENCES chair,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY(chair, language)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE question(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  number INTEGER NOT NULL CHECK(number > 0),
  numeral TEXT NOT NULL COLLATE NOCASE,
  passage INTEGER NOT NULL UNIQUE REFERENCES passage,
  speaker INTEGER NOT NULL REFERENCES person,
  stakeholder_group INTEGER NOT NULL REFERENCES stakeholder_group, -- the speaker's
  speaker_line INTEGER NOT NULL UNIQUE REFERENCES passage,
  UNIQUE(report, number),
  UNIQUE(report, numeral)
) STRICT)",
    R"(CREATE INDEX question_of_speaker ON question(speaker, number))",
    R"(CREATE INDEX question_of_group ON question(stakeholder_group, number))",
    R"(CREATE TABLE outcome(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  number INTEGER NOT NULL CHECK(number > 0),
  numeral TEXT NOT NULL COLLATE NOCASE,
  UNIQUE(report, number),
  UNIQUE(report, numeral)
) STRICT)",
    R"(CREATE TABLE outcome_paragraph(
  outcome INTEGER NOT NULL REFERENCES outcome,
  number INTEGER NOT NULL CHECK(number > 0),
  passage INTEGER NOT NULL UNIQUE REFERENCES passage,
  PRIMARY KEY(outcome, number)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE message(
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  number INTEGER NOT NULL CHECK(number > 0),
  passage INTEGER NOT NULL UNIQUE REFERENCES passage,
  outcome INTEGER REFERENCES outcome, -- null: restates none
  similarity REAL NOT NULL CHECK(similarity BETWEEN 0 AND 1), -- of the words of both
  UNIQUE(report, number)
) STRICT)",
    R"(CREATE INDEX message_of_outcome ON message(outcome, number))",
    R"(CREATE INDEX comparison ON message(report, number) WHERE outcome IS NOT NULL)",
    R"(CREATE TABLE wording_change(
  message INTEGER NOT NULL REFERENCES message,
  language TEXT NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('same', 'removed', 'added')),
  words TEXT NOT NULL,
  PRIMARY KEY(message, language, number)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE search_entry(
  id INTEGER PRIMARY KEY, -- rowid in entry_search
  report INTEGER NOT NULL REFERENCES report,
  kind TEXT NOT NULL CHECK(kind IN ('person', 'question', 'outcome', 'message', 'section')),
  thing INTEGER NOT NULL, -- its id in the table of that kind
  paragraph INTEGER NOT NULL -- of a section; 0: its heading, and all other kinds
) STRICT)",
    // One run of ids for each kind: where words are so common that only the first are looked at, every kind
    // has its turn.
    R"(CREATE TABLE search_kind(
  report INTEGER NOT NULL REFERENCES report,
  kind TEXT NOT NULL,
  first_entry INTEGER NOT NULL,
  last_entry INTEGER NOT NULL,
  PRIMARY KEY(report, kind)
) STRICT, WITHOUT ROWID)",
    // Folded words, so that folding is content/search_words alone and SQLite only splits at spaces.
    R"(CREATE VIRTUAL TABLE entry_search USING fts5(
  title, body, about, together, belongs, content='', columnsize=0, tokenize='ascii'
))",
    R"(CREATE TABLE search_word(
  report INTEGER NOT NULL REFERENCES report,
  word TEXT NOT NULL, -- folded
  entries INTEGER NOT NULL, -- that have it
  printed TEXT NOT NULL, -- as the report mostly spells it
  PRIMARY KEY(report, word)
) STRICT, WITHOUT ROWID)",
    // Only of beginnings that more words share than a query can name.
    R"(CREATE TABLE search_prefix(
  report INTEGER NOT NULL REFERENCES report,
  prefix TEXT NOT NULL,
  words TEXT NOT NULL, -- those to look for, between spaces
  PRIMARY KEY(report, prefix)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE search_spelling(
  report INTEGER NOT NULL REFERENCES report,
  bytes INTEGER NOT NULL, -- of each word
  words TEXT NOT NULL, -- what a misspelt word may mean, the most common first, between spaces
  PRIMARY KEY(report, bytes)
) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE report_address(
  report INTEGER PRIMARY KEY REFERENCES report,
  web_address TEXT NOT NULL -- where the report names one; otherwise no row
) STRICT)",
    R"(CREATE TABLE closest(
  passage INTEGER NOT NULL REFERENCES passage,
  number INTEGER NOT NULL CHECK(number > 0), -- closest first
  other INTEGER NOT NULL REFERENCES passage,
  PRIMARY KEY(passage, number)
) STRICT, WITHOUT ROWID)",
});

template <typename Kind>
struct KindName {
  Kind kind;
  std::string_view name;
};

constexpr auto kSectionKinds = std::to_array<KindName<SectionKind>>({
    {SectionKind::kFront, "front"},
    {SectionKind::kOpening, "opening"},
    {SectionKind::kBackground, "background"},
    {SectionKind::kAgenda, "agenda"},
    {SectionKind::kOutcomes, "outcomes"},
    {SectionKind::kOther, "other"},
    {SectionKind::kMessages, "messages"},
});

constexpr auto kChangeKinds = std::to_array<KindName<WordingChange::Kind>>({
    {WordingChange::Kind::kSame, "same"},
    {WordingChange::Kind::kRemoved, "removed"},
    {WordingChange::Kind::kAdded, "added"},
});

constexpr auto kHitKindNames =
    std::to_array<std::string_view>({"person", "question", "outcome", "message", "section"});
static_assert(kHitKindNames.size() == kHitKinds);

template <typename Kinds, typename Kind>
std::string_view NameIn(const Kinds& kinds, Kind kind) {
  for (const auto& entry : kinds) {
    if (entry.kind == kind) return entry.name;
  }
  return {};
}

template <typename Kinds>
auto KindIn(const Kinds& kinds, std::string_view name) -> std::optional<decltype(kinds[0].kind)> {
  for (const auto& entry : kinds) {
    if (entry.name == name) return entry.kind;
  }
  return std::nullopt;
}

}  // namespace

std::span<const std::string_view> SchemaStatements() {
  return kStatements;
}

std::string_view NameOf(SectionKind kind) {
  return NameIn(kSectionKinds, kind);
}
std::string_view NameOf(WordingChange::Kind kind) {
  return NameIn(kChangeKinds, kind);
}
std::string_view NameOf(HitKind kind) {
  return kHitKindNames[static_cast<std::size_t>(kind)];
}
std::optional<SectionKind> SectionKindNamed(std::string_view name) {
  return KindIn(kSectionKinds, name);
}
std::optional<WordingChange::Kind> ChangeKindNamed(std::string_view name) {
  return KindIn(kChangeKinds, name);
}

}  // namespace foyer::content
