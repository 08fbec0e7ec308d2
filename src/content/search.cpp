// One search: plan it, ask the index kind by kind, put what was found in order, read what is shown of it.
#include "content/search.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "content/schema.h"
#include "content/search_answer.h"
#include "content/search_marks.h"
#include "content/search_plan.h"
#include "content/store_reading.h"

namespace foyer::content {
namespace {

constexpr char kKinds[] = "SELECT kind, first_entry, last_entry FROM search_kind WHERE report = ?1";
constexpr char kGroup[] = "SELECT id FROM stakeholder_group WHERE report = ?1 AND slug = ?2";
constexpr char kFind[] =
    "SELECT rowid, entry_score(entry_search) FROM entry_search "
    "WHERE entry_search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 LIMIT ?4";

// Where all words are common, SQLite may pass over very many entries between two that have them all. So many
// of a kind at most, by expectation; behind them nothing is looked for.
constexpr std::int64_t kMostPassedOver = 8000;
// Where no entry has all words: so many times with one word fewer, and so many single words.
constexpr std::size_t kMostLeftOut = 4, kMostSingle = 3;
// More than any report has, and little enough to be reckoned with.
constexpr std::int64_t kMostEntries = std::int64_t{1} << 31;

std::int64_t EntryIn(const Rows& rows, int column) {
  return std::clamp(rows.Id(column), std::int64_t{0}, kMostEntries);
}

using Terms = std::vector<const PlannedTerm*>;

struct Kind {
  HitKind kind = HitKind::kPerson;
  std::int64_t first = 0, last = 0;  // entries
};

struct Found {
  std::int64_t entry = 0;
  HitKind kind = HitKind::kPerson;
  double score = 0;
};

class Searching {
 public:
  Searching(Reading& reading, const SearchQuery& query) : reading_(reading), query_(query) {
    for (Rows rows = reading_.Select(kKinds, {reading_.Report()}); rows.Next();) {
      for (std::size_t i = 0; i < kHitKinds; ++i) {
        const auto kind = static_cast<HitKind>(i);
        if (rows.Text(0) == NameOf(kind)) kinds_.push_back({kind, EntryIn(rows, 1), EntryIn(rows, 2)});
      }
      entries_ = std::max(entries_, EntryIn(rows, 2));
    }
    if (!query.group.empty()) {
      Rows rows = reading_.Select(kGroup, {reading_.Report(), query.group});
      if (rows.Next()) group_ = rows.Id(0);
    }
  }

  SearchResults Run() {
    const SearchPlan plan = PlanSearch(reading_, query_.text);
    SearchResults results;
    results.nearest_words = plan.nearest_words;
    if (plan.terms.empty()) return results;
    if (plan.is_corrected) results.corrected = plan.text;
    FindBest(plan);
    for (const auto& [entry, found] : found_) {
      int& count = results.counts[static_cast<std::size_t>(found.kind)];
      count = std::min(count + 1, kMostCounted);
    }
    const Marker marker(plan.text);
    for (const Found& found : BestOfEachKind())
      results.hits.push_back(HitOf(reading_, found.entry, found.kind, marker));
    return results;
  }

 private:
  // All words, else all but one, else any of the rarest.
  void FindBest(const SearchPlan& plan) {
    Terms terms;
    for (const PlannedTerm& term : plan.terms) terms.push_back(&term);
    Find(terms);
    if (!found_.empty() || terms.size() < 2) return;
    // The most common word is missed least.
    std::stable_sort(terms.begin(), terms.end(),
                     [](const PlannedTerm* a, const PlannedTerm* b) { return a->Entries() > b->Entries(); });
    for (std::size_t i = 0; terms.size() > 2 && i < std::min(terms.size(), kMostLeftOut); ++i) {
      Terms fewer;
      for (const PlannedTerm& term : plan.terms) {
        if (&term != terms[i]) fewer.push_back(&term);
      }
      Find(fewer);
    }
    if (!found_.empty()) return;
    for (std::size_t i = 0; i < std::min(terms.size(), kMostSingle); ++i) Find({terms[terms.size() - 1 - i]});
  }

  void Find(const Terms& terms) {
    IndexQuery asked = AskForAll(terms, group_, entries_);
    reading_.ScoreEntriesBy(std::move(asked.scored));
    for (const Kind& kind : kinds_) {
      const std::int64_t last = LastLookedAt(terms, kind);
      for (Rows rows = reading_.Select(kFind, {asked.match, kind.first, last, std::int64_t{kMostCounted}});
           rows.Next();) {
        Found& found = found_[rows.Id(0)];
        found = {rows.Id(0), kind.kind, found.score + rows.Real(1)};
      }
    }
  }

  std::int64_t LastLookedAt(const Terms& terms, const Kind& kind) const {
    if (terms.size() == 1 && terms.front()->parts.size() == 1) return kind.last;
    std::int64_t least = entries_;
    for (const PlannedTerm* term : terms) least = std::min(least, term->Entries());
    const double share =
        static_cast<double>(least) / static_cast<double>(std::max<std::int64_t>(entries_, 1));
    const auto width = static_cast<double>(kind.last - kind.first + 1);
    if (width * share <= kMostPassedOver) return kind.last;
    return kind.first + static_cast<std::int64_t>(kMostPassedOver / share);
  }

  std::vector<Found> BestOfEachKind() const {
    std::vector<Found> all;
    all.reserve(found_.size());
    for (const auto& [entry, found] : found_) all.push_back(found);
    std::sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
      return std::tuple(-a.score, a.entry) < std::tuple(-b.score, b.entry);
    });
    std::array<int, kHitKinds> taken{};
    std::erase_if(all, [&](const Found& found) {
      return ++taken[static_cast<std::size_t>(found.kind)] > query_.most_of_a_kind;
    });
    return all;
  }

  Reading& reading_;
  const SearchQuery& query_;
  std::vector<Kind> kinds_;
  std::int64_t entries_ = 0, group_ = 0;
  std::unordered_map<std::int64_t, Found> found_;
};

}  // namespace

base::Result<SearchResults> Search(const Store& store, const SearchQuery& query) {
  Reading reading(store.connection_);
  SearchResults results = Searching(reading, query).Run();
  return reading.Finish(std::move(results));
}

}  // namespace foyer::content
