// Decides what the words of a query stand for.
#include "content/search_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "content/schema.h"
#include "content/search_marks.h"
#include "content/search_spelling.h"
#include "content/search_vocabulary.h"

namespace foyer::content {
namespace {

constexpr std::size_t kMostWords = 12;    // of a query; a hundred letters rarely hold more
constexpr int kMostCorrections = 3;       // of one query
constexpr std::size_t kShortestHalf = 3;  // bytes, where two words were typed without a space
// The nearest words: so many, of so many words of the query, so many letters away.
constexpr std::size_t kMostNearest = 6, kMostWithoutHits = 3;
constexpr int kFurthest = 3;
constexpr double kPluralLikeness = 0.95;

std::int64_t EntriesOf(const std::vector<PlannedWord>& words) {
  std::int64_t entries = 0;
  for (const PlannedWord& word : words) entries += word.entries;
  return entries;
}

class Planner {
 public:
  Planner(Reading& reading, std::string_view text)
      : vocabulary_(reading), text_(CutSearchText(text)), query_(QueryWordsIn(text)) {
    if (query_.size() > kMostWords) query_.erase(query_.begin(), query_.end() - kMostWords);
  }

  SearchPlan Run() {
    for (std::size_t i = 0; i < query_.size(); ++i) {
      if (Joins(i)) {
        ++i;
      } else {
        PlanWord(query_[i]);
      }
    }
    plan_.text = plan_.is_corrected ? words_used_ : std::string(text_);
    if (plan_.terms.empty()) plan_.nearest_words = NearestWords();
    return std::move(plan_);
  }

 private:
  std::vector<PlannedWord> WordsFor(const std::string& folded, bool is_beginning) {
    std::vector<PlannedWord> words;
    for (std::string& same : SingularAndPlural(folded)) {
      const double likeness = same == folded ? 1 : kPluralLikeness;
      if (const std::int64_t entries = vocabulary_.EntriesOf(same); entries > 0)
        words.push_back({std::move(same), likeness, entries});
    }
    if (!is_beginning) return words;
    for (auto& [longer, entries] : vocabulary_.WordsFrom(folded)) {
      const auto is_longer = [&longer = longer](const PlannedWord& word) { return word.word == longer; };
      if (std::any_of(words.begin(), words.end(), is_longer)) continue;
      // The more of a word is there, the likelier it is meant.
      const double likeness =
          0.4 + 0.4 * static_cast<double>(folded.size()) / static_cast<double>(longer.size());
      words.push_back({std::move(longer), likeness, entries});
    }
    return words;
  }

  // "multi stakeholder", where the report also has "multistakeholder".
  bool Joins(std::size_t i) {
    if (i + 1 == query_.size() || query_[i + 1].place != query_[i].place + 1) return false;
    const QueryWord &first = query_[i], &second = query_[i + 1];
    PlannedTerm term;
    term.together = WordsFor(first.word.folded + second.word.folded, second.is_beginning);
    if (term.together.empty()) return false;
    term.parts = {WordsFor(first.word.folded, false), WordsFor(second.word.folded, second.is_beginning)};
    term.places = {first.place, second.place};
    const bool one = first.word.joins_to_next;
    Use(std::move(term), one ? AsTyped({first.word.range.begin, second.word.range.end})
                             : AsTyped(first.word.range) + " " + AsTyped(second.word.range));
    return true;
  }

  void PlanWord(const QueryWord& query) {
    PlannedTerm term{.places = {query.place}};
    term.parts = {WordsFor(query.word.folded, query.is_beginning)};
    if (!term.parts.front().empty()) return Use(std::move(term), AsTyped(query.word.range));
    const auto [meant, wrong] = Corrected(query.word.folded);
    const bool one_letter = !meant.empty() && wrong == 1;
    if (!one_letter && Splits(query, term)) return Use(std::move(term), AsTyped(query.word.range));
    if (meant.empty()) return;
    term.parts = {WordsFor(meant, query.is_beginning)};
    plan_.is_corrected = true;
    Use(std::move(term), vocabulary_.Printed(meant));
  }

  // "sustainabledevelopment".
  bool Splits(const QueryWord& query, PlannedTerm& term) {
    const std::string& word = query.word.folded;
    for (std::size_t half = kShortestHalf; half + kShortestHalf <= word.size(); ++half) {
      auto first = WordsFor(word.substr(0, half), false);
      if (first.empty()) continue;
      auto second = WordsFor(word.substr(half), query.is_beginning);
      if (second.empty()) continue;
      term.parts = {std::move(first), std::move(second)};
      term.places = {query.place, query.place + 1};
      return true;
    }
    return false;
  }

  // The likeliest word of the report and how many letters it is off; empty: none is near.
  std::pair<std::string, int> Corrected(const std::string& word) {
    const bool has_digit = word.find_first_of("0123456789") != std::string::npos;
    const int most_wrong = MostWrongLetters(word);
    if (has_digit || most_wrong == 0 || corrections_++ >= kMostCorrections) return {};
    const auto near = NearWords(word, true, most_wrong, vocabulary_.SpellingLists());
    if (near.empty()) return {};
    // Of those that are equally near, the most common.
    const auto is_best = [&](const NearWord& one) {
      const NearWord& best = near.front();
      return one.distance == best.distance && one.is_beginning == best.is_beginning &&
             (one.word.front() == word.front()) == (best.word.front() == word.front());
    };
    constexpr std::size_t kMostCompared = 12;
    std::string meant;
    std::int64_t most = -1;
    for (std::size_t i = 0; i < std::min(near.size(), kMostCompared) && is_best(near[i]); ++i) {
      if (const auto entries = vocabulary_.EntriesOf(near[i].word); entries > most) {
        most = entries;
        meant = near[i].word;
      }
    }
    return {meant, near.front().distance};
  }

  std::string AsTyped(const ByteRange& range) const {
    return std::string(text_.substr(range.begin, range.end - range.begin));
  }

  void Use(PlannedTerm term, const std::string& as_text) {
    plan_.terms.push_back(std::move(term));
    if (!words_used_.empty()) words_used_ += ' ';
    words_used_ += as_text;
  }

  std::vector<std::string> NearestWords() {
    std::vector<std::string> nearest;
    const auto add = [&](std::string_view word) {
      const auto is_same = [&](const std::string& one) { return Singular(one) == Singular(word); };
      const bool is_new = std::none_of(nearest.begin(), nearest.end(), is_same);
      if (is_new && nearest.size() < kMostNearest) nearest.emplace_back(word);
    };
    for (std::size_t i = 0; i < std::min(query_.size(), kMostWithoutHits); ++i) {
      const std::string& word = query_[i].word.folded;
      // What is near points into them.
      const auto spellings = vocabulary_.CommonSpellings();
      for (const NearWord& near : NearWords(word, true, kFurthest, spellings)) add(near.word);
      // Else those that share its beginning.
      for (std::size_t size = word.size(); nearest.empty() && size > 0; --size) {
        for (const auto& [longer, entries] : vocabulary_.WordsFrom(word.substr(0, size))) add(longer);
      }
    }
    for (std::string& word : nearest) word = vocabulary_.Printed(word);
    return nearest;
  }

  SearchVocabulary vocabulary_;
  std::string_view text_;
  std::vector<QueryWord> query_;
  SearchPlan plan_;
  std::string words_used_;
  int corrections_ = 0;
};

// Rare words tell more; no word tells nothing.
double WeightOf(std::int64_t entries, std::int64_t all) {
  constexpr double kLeast = 0.1;
  const auto with = static_cast<double>(std::min(entries, all)), without = static_cast<double>(all) - with;
  return std::max(kLeast, std::log(1 + (without + 0.5) / (with + 0.5)));
}

// Writes MATCH and keeps the score's list of phrases in step with it.
class Asking {
 public:
  explicit Asking(std::int64_t all) : all_(all) {}

  void Add(const PlannedTerm& term) {
    const std::size_t first = query_.scored.words.size(), last = first + term.parts.size() - 1;
    std::string text;
    for (std::size_t i = 0; i < term.parts.size(); ++i) {
      const std::int64_t entries = EntriesOf(term.parts[i]) + EntriesOf(term.together);
      query_.scored.words.push_back({WeightOf(entries, all_), term.places[i]});
      if (!term.HasAllParts()) continue;
      text += (text.empty() ? "" : " AND ") + AnyOf(term.parts[i], first + i, first + i);
    }
    if (!term.together.empty()) {
      const std::string together = AnyOf(term.together, first, last);
      text = text.empty() ? together : fmt::format("({}) OR {}", text, together);
    }
    AddAnd(text);
  }

  IndexQuery Finish(std::int64_t group) {
    if (group != 0) AddAnd(fmt::format("belongs : \"{}{}\"", kGroupMark, group));
    return std::move(query_);
  }

 private:
  // Words are letters and digits alone, and stand between quotes: nothing in them is syntax.
  std::string AnyOf(const std::vector<PlannedWord>& words, std::size_t first, std::size_t last) {
    std::string text;
    for (const PlannedWord& word : words) {
      text += fmt::format("{}\"{}\"", text.empty() ? "" : " OR ", word.word);
      query_.scored.phrases.push_back({first, last, word.likeness});
    }
    return "(" + text + ")";
  }

  void AddAnd(const std::string& text) {
    if (!query_.match.empty()) query_.match += " AND ";
    query_.match += "(" + text + ")";
  }

  std::int64_t all_;
  IndexQuery query_;
};

}  // namespace

bool PlannedTerm::HasAllParts() const {
  return std::none_of(parts.begin(), parts.end(), [](const auto& words) { return words.empty(); });
}

std::int64_t PlannedTerm::Entries() const {
  std::int64_t least = EntriesOf(parts.front());
  for (const auto& words : parts) least = std::min(least, EntriesOf(words));
  return least + EntriesOf(together);
}

SearchPlan PlanSearch(Reading& reading, std::string_view text) {
  return Planner(reading, text).Run();
}

IndexQuery AskForAll(const std::vector<const PlannedTerm*>& terms, std::int64_t group,
                     std::int64_t entries_in_report) {
  Asking asking(entries_in_report);
  for (const PlannedTerm* term : terms) asking.Add(*term);
  return asking.Finish(group);
}

}  // namespace foyer::content
