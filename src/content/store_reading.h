// How the store reads: one Reading is one answer in the making. The first error of any of its queries makes
// the whole answer an error, so that half an answer never reaches a page. Private to content/store*.cpp.
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "content/report.h"
#include "content/sealed_file.h"
#include "content/search_score.h"
#include "content/sqlite_connection.h"
#include "content/sqlite_statement.h"
#include "content/store.h"

namespace foyer::content {

struct Store::Connection {
  std::unique_ptr<SealedFile> file;  // before `sqlite`, which reads from it until closed
  SqliteConnection sqlite;
  std::unordered_map<const char*, std::vector<Statement>>
      idle;  // prepared, not in use, by the SQL literal's address
  std::int64_t report = 1;
  std::string language;               // of the words and names that are read
  std::optional<ScoredQuery> scored;  // what entry_score goes by; empty: SQLite does not know it yet
};

// The error that page checks left behind, else `error` after the file's path.
base::Error ExplainFailure(SealedFile& file, base::Error error);

class Reading;

// The rows of one query. Keeps its statement for itself until it goes, so queries may nest.
class Rows {
 public:
  Rows(Reading& reading, const char* sql, Statement statement);
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;
  ~Rows();

  bool Next();  // false at the end and on an error

  std::int64_t Id(int column) const { return statement_.Int(column); }
  int Int(int column);  // an error where it does not fit
  std::size_t Size(int column);
  double Real(int column) const { return statement_.Real(column); }
  std::string Text(int column);      // an error where it is longer than a passage may be
  std::string LongText(int column);  // a list, as long as any value
  Blob Bytes(int column) const { return statement_.Bytes(column); }
  bool IsNull(int column) const { return statement_.IsNull(column); }

 private:
  Reading& reading_;
  const char* sql_;
  Statement statement_;
};

class Reading {
 public:
  template <typename ConnectionPointer>
  explicit Reading(const ConnectionPointer& connection) : connection_(*connection) {}

  // REQUIRES: `sql` is a literal.
  Rows Select(const char* sql, std::initializer_list<Value> values);

  // The passage's words in the connection's language.
  Passage PassageAt(std::int64_t id);

  // Makes entry_score of search_score.h go by `query` from now on.
  void ScoreEntriesBy(ScoredQuery query);

  std::int64_t Report() const { return connection_.report; }
  const std::string& Language() const { return connection_.language; }

  // The rows are there but make no sense: `why` after "the report is damaged: ".
  void Refuse(const std::string& why);
  bool Failed() const { return error_.has_value(); }

  template <typename Answer>
  base::Result<Answer> Finish(Answer answer) {
    if (auto unnoticed = connection_.file->TakeFailure(); unnoticed && !error_) error_ = std::move(unnoticed);
    if (error_) return tl::unexpected(*error_);
    return answer;
  }

 private:
  friend class Rows;

  void Fail(base::Error error);
  std::vector<Link> LinksOf(std::int64_t wording);

  Store::Connection& connection_;
  std::optional<base::Error> error_;
  std::size_t rows_ = 0, bytes_ = 0;  // of the whole answer, so that a hostile one ends
};

// More is no window: it is what windows are there to avoid.
inline constexpr int kMostWindowRows = 1000;

inline WindowAt Within(WindowAt at) {
  return {std::max(at.from, 1), std::clamp(at.rows, 1, kMostWindowRows)};
}

// Reads a window of rows whose first column is their number, each by `read(rows)`. `rows` go on behind the
// window; `before` are those before it, the last first.
template <typename Read>
auto ReadWindow(Rows rows, Rows before, WindowAt at, const Read& read) {
  Window<decltype(read(rows))> window;
  while (static_cast<int>(window.entries.size()) < at.rows && rows.Next())
    window.entries.push_back(read(rows));
  if (static_cast<int>(window.entries.size()) == at.rows && rows.Next()) window.next = rows.Int(0);
  // A hostile file may number many rows alike: whoever goes from window to window must come to an end.
  if (window.next <= at.from) window.next = 0;
  int row = 0;
  while (before.Next()) {
    if (++row <= at.rows) window.previous = before.Int(0);
  }
  // Where no more than a window comes before, it begins with the list.
  if (row > 0 && row <= at.rows) window.previous = 1;
  return window;
}

}  // namespace foyer::content
