// Queries, their errors, and the passages that every answer is made of.
#include "content/store_reading.h"

#include <fmt/format.h>

#include <limits>

#include "base/text.h"
#include "content/schema.h"

namespace foyer::content {
namespace {

constexpr char kWording[] =
    "SELECT wording.id, label, text, document.number, first_line, last_line FROM wording "
    "LEFT JOIN document ON document.id = wording.document WHERE passage = ?1 AND wording.language = ?2";
constexpr char kEmphasis[] = "SELECT begin_byte, end_byte FROM emphasis WHERE wording = ?1 ORDER BY number";
constexpr char kLinks[] =
    "SELECT begin_byte, end_byte, target, dead FROM link WHERE wording = ?1 ORDER BY number";

bool LiesIn(const ByteRange& range, const std::string& text) {
  return range.begin <= range.end && range.end <= text.size();
}

bool AllLieIn(const Passage& passage) {
  for (const ByteRange& range : passage.emphasis) {
    if (!LiesIn(range, passage.text)) return false;
  }
  for (const Link& link : passage.links) {
    if (!LiesIn(link.range, passage.text)) return false;
  }
  return true;
}

}  // namespace

base::Error ExplainFailure(SealedFile& file, base::Error error) {
  if (auto failure = file.TakeFailure()) return *failure;
  // SQLite's words may hold a hostile file's.
  error.message = base::OneLine(error.message);
  return base::WithContext(file.Path(), std::move(error));
}

Rows::Rows(Reading& reading, const char* sql, Statement statement)
    : reading_(reading), sql_(sql), statement_(std::move(statement)) {}

Rows::~Rows() {
  if (!statement_.IsPrepared()) return;
  statement_.Reset();
  reading_.connection_.idle[sql_].push_back(std::move(statement_));
}

bool Rows::Next() {
  if (reading_.Failed() || !statement_.IsPrepared()) return false;
  const auto row = statement_.Step();
  if (!row) reading_.Fail(row.error());
  if (!row || !*row) return false;
  if (++reading_.rows_ > kMostRows) reading_.Refuse("it has more rows than any report");
  return !reading_.Failed();
}

std::string Rows::Text(int column) {
  std::string text = LongText(column);
  if (text.size() <= kMaxTextBytes) return text;
  reading_.Refuse("a text is too long");
  return {};
}

std::string Rows::LongText(int column) {
  const std::string_view text = statement_.Text(column);
  reading_.bytes_ += text.size();
  if (reading_.bytes_ <= kMostAnswerBytes) return std::string(text);
  reading_.Refuse("it has more words than any report");
  return {};
}

int Rows::Int(int column) {
  const std::int64_t number = statement_.Int(column);
  if (number >= 0 && number <= std::numeric_limits<int>::max()) return static_cast<int>(number);
  reading_.Refuse("a number is out of range");
  return 0;
}

std::size_t Rows::Size(int column) {
  const std::int64_t number = statement_.Int(column);
  if (number >= 0) return static_cast<std::size_t>(number);
  reading_.Refuse("a size is negative");
  return 0;
}

Rows Reading::Select(const char* sql, std::initializer_list<Value> values) {
  auto& idle = connection_.idle[sql];
  Statement statement;
  if (!idle.empty()) {
    statement = std::move(idle.back());
    idle.pop_back();
  } else if (auto prepared = Statement::Prepare(*connection_.sqlite, sql)) {
    statement = std::move(*prepared);
  } else {
    Fail(prepared.error());
  }
  if (statement.IsPrepared()) statement.Bind(values);
  return Rows(*this, sql, std::move(statement));
}

Passage Reading::PassageAt(std::int64_t id) {
  Passage passage;
  std::int64_t wording = 0;
  {
    Rows rows = Select(kWording, {id, Language()});
    if (!rows.Next()) {
      Refuse(fmt::format("passage {} has no words in {}", id, Language()));
      return passage;
    }
    wording = rows.Id(0);
    passage.label = rows.Text(1);
    passage.text = rows.Text(2);
    if (!rows.IsNull(3)) {
      passage.document = rows.Int(3) - 1;
      passage.lines = {rows.Int(4), rows.Int(5)};
    }
  }
  for (Rows rows = Select(kEmphasis, {wording}); rows.Next();) {
    passage.emphasis.push_back({rows.Size(0), rows.Size(1)});
  }
  passage.links = LinksOf(wording);
  if (!AllLieIn(passage)) Refuse(fmt::format("marks of passage {} lie outside of its words", id));
  return passage;
}

std::vector<Link> Reading::LinksOf(std::int64_t wording) {
  std::vector<Link> links;
  for (Rows rows = Select(kLinks, {wording}); rows.Next();) {
    links.push_back(
        {.range = {rows.Size(0), rows.Size(1)}, .target = rows.Text(2), .dead = rows.Int(3) != 0});
  }
  return links;
}

void Reading::ScoreEntriesBy(ScoredQuery query) {
  const bool is_new = !connection_.scored;
  connection_.scored = std::move(query);
  if (!is_new) return;
  if (auto added = AddEntryScore(*connection_.sqlite, *connection_.scored); !added) Fail(added.error());
}

void Reading::Refuse(const std::string& why) {
  Fail({base::ErrorKind::kInput, "the report is damaged: " + why});
}

void Reading::Fail(base::Error error) {
  if (!error_) error_ = ExplainFailure(*connection_.file, std::move(error));
}

}  // namespace foyer::content
