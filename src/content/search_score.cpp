// The score: rare words, words in titles and names, neighbours in the order of the query; titles that are or
// begin with the query come before all others.
#include "content/search_score.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

#include "content/sqlite_connection.h"
#include "content/sqlite_statement.h"

namespace foyer::content {
namespace {

// Columns of entry_search, in the order of the schema.
enum Column { kTitle, kBody, kAbout, kTogether, kColumns };

constexpr double kTitleBegins = 2000, kTitleHolds = 1000;
constexpr double kTitleWeight = 3, kAboutWeight = 0.4;
// A word that occurs again and again in the text counts as 2.2 at most.
constexpr double kSaturation = 1.2;
constexpr std::array<double, kColumns> kNeighbourWeight = {2, 1, 0.4, 0};
constexpr int kMostOccurrences = 2000;  // of one entry that are looked at

// One word of the query in one entry.
struct WordInEntry {
  double title = 0, about = 0, text = 0;
  double neighbour = 0;  // weight of the best column where it follows the word before it
  // In the column at hand: where it ended last, and where the run of the query's words up to it began.
  int column = -1, end = 0, run_begin = -1;
};

struct Occurrence {
  int phrase = 0, column = 0, offset = 0;
};

class Scorer {
 public:
  explicit Scorer(const ScoredQuery& query) : query_(query), words_(query.words.size()) {}

  void Take(const Occurrence& found) {
    if (found.column >= kColumns || static_cast<std::size_t>(found.phrase) >= query_.phrases.size()) return;
    const ScoredPhrase& phrase = query_.phrases[static_cast<std::size_t>(found.phrase)];
    for (std::size_t i = phrase.first; i <= phrase.last; ++i) {
      WordInEntry& word = words_[i];
      if (found.column == kTitle) word.title = std::max(word.title, phrase.likeness);
      if (found.column == kAbout) word.about = std::max(word.about, phrase.likeness);
      if (found.column == kBody || found.column == kTogether) word.text += phrase.likeness;
    }
    if (found.column != kTogether) Follow(found, phrase);
  }

  double Score() const {
    double score = title_;
    // What is called so needs no more reasons.
    const bool is_title = title_ > 0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const WordInEntry& word = words_[i];
      const double text = word.text * (1 + kSaturation) / (word.text + kSaturation);
      score += query_.words[i].weight * kTitleWeight * word.title;
      if (is_title) continue;
      score += query_.words[i].weight * (kAboutWeight * word.about + text);
      if (i > 0) score += word.neighbour * (query_.words[i].weight + query_.words[i - 1].weight) / 2;
    }
    return score;
  }

 private:
  void Follow(const Occurrence& found, const ScoredPhrase& phrase) {
    WordInEntry& last = words_[phrase.last];
    int run_begin = phrase.first == 0 ? found.offset : -1;
    if (phrase.first > 0) {
      const WordInEntry& before = words_[phrase.first - 1];
      const auto step =
          static_cast<int>(query_.words[phrase.first].place - query_.words[phrase.first - 1].place);
      if (before.column == found.column && before.end + step == found.offset) {
        run_begin = before.run_begin;
        WordInEntry& first = words_[phrase.first];
        first.neighbour = std::max(first.neighbour, kNeighbourWeight[static_cast<std::size_t>(found.column)]);
      }
    }
    last.column = found.column;
    last.end = found.offset;
    last.run_begin = run_begin;
    const bool whole = run_begin >= 0 && phrase.last + 1 == words_.size();
    if (found.column == kTitle && whole)
      title_ = std::max(title_, run_begin == 0 ? kTitleBegins : kTitleHolds);
  }

  const ScoredQuery& query_;
  std::vector<WordInEntry> words_;
  double title_ = 0;
};

void EntryScore(const Fts5ExtensionApi* api, Fts5Context* entry, sqlite3_context* result, int,
                sqlite3_value**) {
  Scorer scorer(*static_cast<const ScoredQuery*>(api->xUserData(entry)));
  int count = 0;
  int code = api->xInstCount(entry, &count);
  for (int i = 0; code == SQLITE_OK && i < std::min(count, kMostOccurrences); ++i) {
    Occurrence found;
    code = api->xInst(entry, i, &found.phrase, &found.column, &found.offset);
    if (code == SQLITE_OK) scorer.Take(found);
  }
  if (code != SQLITE_OK) return sqlite3_result_error_code(result, code);
  sqlite3_result_double(result, scorer.Score());
}

// FTS5 hands its interface out through a SELECT.
fts5_api* InterfaceOf(sqlite3& connection) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(&connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

}  // namespace

base::Result<void> AddEntryScore(sqlite3& connection, const ScoredQuery& query) {
  fts5_api* api = InterfaceOf(connection);
  // FTS5 takes the pointer as it is and gives it back; nothing writes through it.
  void* user_data = const_cast<ScoredQuery*>(&query);
  if (api != nullptr &&
      api->xCreateFunction(api, "entry_score", user_data, &EntryScore, nullptr) == SQLITE_OK) {
    return {};
  }
  return base::Fail(base::ErrorKind::kMachine, "SQLite's full-text search is not as it should be");
}

}  // namespace foyer::content
