// Compares texts with queries word by word, by the rules of the index.
#include "content/search_marks.h"

#include <algorithm>
#include <utility>

#include "base/graphemes.h"
#include "base/utf8.h"

namespace foyer::content {
namespace {

constexpr std::size_t kWholeBytes = 200, kPieceBytes = 170, kLeadBytes = 40;
constexpr std::string_view kCut = "…";

// The nearest place before `at` where a word begins; where there is none near, a letter.
std::size_t BeginOfWord(std::string_view text, std::size_t at) {
  if (at <= kLeadBytes && text.find(' ') >= at) return 0;
  const std::size_t space = text.rfind(' ', at - 1);
  if (space != std::string_view::npos && at - space <= kLeadBytes) return space + 1;
  return base::CutBefore(text, at);
}

std::size_t EndOfWord(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  const std::size_t space = text.find(' ', at);
  if (space != std::string_view::npos && space - at <= kLeadBytes) return space;
  if (space == std::string_view::npos && text.size() - at <= kLeadBytes) return text.size();
  const std::size_t before = base::CutBefore(text, at);
  return before == at ? at : base::EndOfGrapheme(text, before);
}

// Where the piece with most marks begins: at one of them.
std::size_t BestMark(const std::vector<ByteRange>& marks) {
  std::size_t best = 0, most = 0;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    std::size_t end = i;
    while (end < marks.size() && marks[end].end <= marks[i].begin + kPieceBytes - kLeadBytes) ++end;
    if (end - i > most) {
      most = end - i;
      best = i;
    }
  }
  return marks.empty() ? 0 : marks[best].begin;
}

}  // namespace

std::string_view CutSearchText(std::string_view text) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < kMostSearchCharacters && at < text.size(); ++i) base::NextCodePoint(text, at);
  return text.substr(0, at);
}

std::vector<QueryWord> QueryWordsIn(std::string_view text) {
  auto words = SearchWordsIn(CutSearchText(text));
  const bool all_small = std::all_of(words.begin(), words.end(),
                                     [](const SearchWord& word) { return IsSmallWord(word.folded); });
  std::vector<QueryWord> query;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!all_small && IsSmallWord(words[i].folded)) continue;
    query.push_back({std::move(words[i]), i, i + 1 == words.size()});
  }
  return query;
}

Marker::Marker(std::string_view query) {
  const auto words = QueryWordsIn(query);
  const auto want = [&](std::string folded, bool is_beginning) {
    wanted_.push_back({folded, Singular(folded), is_beginning});
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    want(words[i].word.folded, words[i].is_beginning);
    const bool neighbours = i + 1 < words.size() && words[i + 1].place == words[i].place + 1;
    if (neighbours) want(words[i].word.folded + words[i + 1].word.folded, words[i + 1].is_beginning);
  }
}

bool Marker::Finds(std::string_view folded) const {
  const std::string singular = Singular(folded);
  return std::any_of(wanted_.begin(), wanted_.end(), [&](const Wanted& wanted) {
    return wanted.singular == singular || (wanted.is_beginning && folded.starts_with(wanted.folded));
  });
}

std::vector<ByteRange> Marker::In(std::string_view text) const {
  std::vector<ByteRange> marks;
  if (wanted_.empty()) return marks;
  const auto mark = [&](std::size_t begin, std::size_t end) {
    if (!marks.empty() && begin < marks.back().end) {
      marks.back().end = std::max(marks.back().end, end);
    } else {
      marks.push_back({begin, end});
    }
  };
  const auto words = SearchWordsIn(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t begin = words[i].range.begin;
    const bool begins = i == 0 || !words[i - 1].joins_to_next;
    const std::size_t joined = begins ? JoinedFrom(words, i) : 1;
    if (Finds(words[i].folded)) {
      mark(begin, words[i].range.end);
    } else if (joined > 1 && Finds(RunTogether(words, i, joined))) {
      mark(begin, words[i + joined - 1].range.end);
    } else if (i + 1 < words.size() && Finds(RunTogether(words, i, 2))) {
      mark(begin, words[i + 1].range.end);
    }
  }
  return marks;
}

std::vector<ByteRange> MarksIn(std::string_view text, std::string_view query) {
  return Marker(query).In(text);
}

Snippet CutSnippet(std::string_view text, const std::vector<ByteRange>& marks) {
  if (text.size() <= kWholeBytes) return {std::string(text), marks};
  const std::size_t first = BestMark(marks);
  std::size_t begin = BeginOfWord(text, first > kLeadBytes ? first - kLeadBytes : 0);
  const std::size_t end = EndOfWord(text, begin + kPieceBytes);
  // The end of the text may as well fill the piece.
  if (end == text.size()) begin = std::min(begin, BeginOfWord(text, end - kPieceBytes));
  Snippet snippet;
  if (begin > 0) snippet.text = kCut;
  const std::size_t moved = snippet.text.size();
  snippet.text += text.substr(begin, end - begin);
  if (end < text.size()) snippet.text += kCut;
  for (const ByteRange& mark : marks) {
    if (mark.begin >= begin && mark.end <= end)
      snippet.marks.push_back({mark.begin - begin + moved, mark.end - begin + moved});
  }
  return snippet;
}

}  // namespace foyer::content
