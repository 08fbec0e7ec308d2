// Fills the search tables: once over all entries for their words, once more for the index, which also needs
// to know which words are elsewhere written in one.
#include "authoring/search_rows.h"

#include <fmt/format.h>

#include <array>

#include "authoring/row_writer.h"
#include "authoring/search_entries.h"
#include "authoring/search_vocabulary.h"
#include "content/schema.h"
#include "content/search_words.h"

namespace foyer::authoring {
namespace {

using content::SearchWord;
using Id = std::int64_t;
using Texts = std::vector<std::string>;

constexpr Id kReport = 1;  // as in report_rows

bool BeginsJoined(const std::vector<SearchWord>& words, std::size_t i) {
  return (i == 0 || !words[i - 1].joins_to_next) && words[i].joins_to_next;
}

void CountWords(const std::string& text, bool in_title, SearchVocabulary& vocabulary) {
  const auto words = content::SearchWordsIn(text);
  const auto printed = [&](std::size_t first, std::size_t count) {
    const std::size_t begin = words[first].range.begin;
    return std::string_view(text).substr(begin, words[first + count - 1].range.end - begin);
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    vocabulary.Add(words[i].folded, printed(i, 1), in_title);
    if (!BeginsJoined(words, i)) continue;
    const std::size_t count = JoinedFrom(words, i);
    vocabulary.Add(RunTogether(words, i, count), printed(i, count), in_title);
  }
}

// The words of each column between spaces, and those that a hyphen or a space parts here but not elsewhere.
class Columns {
 public:
  explicit Columns(const SearchVocabulary& vocabulary) : vocabulary_(vocabulary) {}

  std::string Words(const Texts& texts) {
    std::string column;
    for (const std::string& text : texts) {
      const auto words = content::SearchWordsIn(text);
      for (const SearchWord& word : words) Append(column, word.folded);
      for (std::size_t i = 0; i < words.size(); ++i) AppendTogether(words, i);
    }
    return column;
  }

  const std::string& Together() const { return together_; }

 private:
  static void Append(std::string& column, const std::string& word) {
    if (!column.empty()) column += ' ';
    column += word;
  }

  void AppendTogether(const std::vector<SearchWord>& words, std::size_t i) {
    const std::size_t joined = BeginsJoined(words, i) ? JoinedFrom(words, i) : 1;
    if (joined > 1) Append(together_, RunTogether(words, i, joined));
    if (i + 1 == words.size() || joined == 2) return;
    const std::string pair = RunTogether(words, i, 2);
    if (vocabulary_.Has(pair)) Append(together_, pair);
  }

  const SearchVocabulary& vocabulary_;
  std::string together_;
};

class SearchRows {
 public:
  SearchRows(const content::Report& report, sqlite3& database) : report_(report), rows_(database) {}

  base::Result<void> Run() {
    ForEachSearchEntry(report_, [&](const SearchEntry& entry) { Count(entry); });
    ForEachSearchEntry(report_, [&](const SearchEntry& entry) { Write(entry); });
    WriteKinds();
    WriteWords();
    return rows_.Finish();
  }

 private:
  struct EntryRange {
    Id first = 0, last = 0;
  };

  void Count(const SearchEntry& entry) {
    vocabulary_.BeginEntry();
    for (const std::string& text : entry.title) CountWords(text, true, vocabulary_);
    for (const Texts* texts : {&entry.body, &entry.about}) {
      for (const std::string& text : *texts) CountWords(text, false, vocabulary_);
    }
  }

  void Write(const SearchEntry& entry) {
    ++last_;
    EntryRange& range = ranges_[static_cast<std::size_t>(entry.kind)];
    if (range.first == 0) range.first = last_;
    range.last = last_;
    rows_.Insert("INSERT INTO search_entry VALUES(?1, ?2, ?3, ?4, ?5)",
                 {last_, kReport, NameOf(entry.kind), entry.thing, entry.paragraph});
    Columns columns(vocabulary_);
    const std::string title = columns.Words(entry.title), body = columns.Words(entry.body),
                      about = columns.Words(entry.about);
    const std::string belongs = entry.group == 0 ? "" : fmt::format("{}{}", content::kGroupMark, entry.group);
    rows_.Insert(
        "INSERT INTO entry_search(rowid, title, body, about, together, belongs) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
        {last_, title, body, about, columns.Together(), belongs});
  }

  void WriteKinds() {
    for (std::size_t kind = 0; kind < ranges_.size(); ++kind) {
      const auto [first, last] = ranges_[kind];
      if (first == 0) continue;
      rows_.Insert("INSERT INTO search_kind VALUES(?1, ?2, ?3, ?4)",
                   {kReport, NameOf(static_cast<content::HitKind>(kind)), first, last});
    }
  }

  void WriteWords() {
    const auto words = vocabulary_.TakeSorted();
    for (const auto& word : words) {
      rows_.Insert("INSERT INTO search_word VALUES(?1, ?2, ?3, ?4)",
                   {kReport, word.folded, word.entries, word.printed});
    }
    for (const auto& [prefix, best] : WordsOfPrefixes(words))
      rows_.Insert("INSERT INTO search_prefix VALUES(?1, ?2, ?3)", {kReport, prefix, best});
    for (const auto& [bytes, same_size] : WordsForSpelling(words))
      rows_.Insert("INSERT INTO search_spelling VALUES(?1, ?2, ?3)", {kReport, bytes, same_size});
  }

  const content::Report& report_;
  RowWriter rows_;
  SearchVocabulary vocabulary_;
  Id last_ = 0;
  std::array<EntryRange, content::kHitKinds> ranges_;
};

}  // namespace

base::Result<void> InsertSearch(const content::Report& report, sqlite3& database) {
  return SearchRows(report, database).Run();
}

}  // namespace foyer::authoring
