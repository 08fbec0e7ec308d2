// Whole numbers throughout, and no order that depends on hashing: every machine finds the same.
#include "authoring/closest_passages.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <tuple>
#include <unordered_map>

#include "authoring/stop_words.h"
#include "base/text.h"
#include "base/utf8.h"

namespace foyer::authoring {
namespace {

using content::SectionKind;
using Index = std::uint32_t;

// Weights are in 1/256 of a bit, closeness in 1/10000.
constexpr int kFractionBits = 8;
constexpr std::uint64_t kWhole = 10'000;
constexpr auto kLeast = static_cast<std::uint64_t>(kLeastCloseness * kWhole);
// A word in more passages than this finds none; it still counts in the comparison.
constexpr Index kMostPassagesOfAWord = 64;
// For each passage: how often others are met through rare words, and how many are then compared in full.
constexpr int kMostMeetings = 2048, kMostCompared = 16;
// Says no more about a passage than that it is long.
constexpr std::uint32_t kMostCounted = 255;

struct Text {
  const content::Passage* first = nullptr;
  std::vector<const content::Passage*> parts;
  int outcome = 0;  // that it is or restates; 0: neither
};

std::vector<Text> TextsOf(const content::Report& report) {
  std::vector<Text> texts;
  const auto is_read = [](SectionKind kind) {
    return kind == SectionKind::kOpening || kind == SectionKind::kBackground || kind == SectionKind::kOther;
  };
  for (const auto& section : report.sections) {
    if (!is_read(section.kind)) continue;
    for (const auto& paragraph : section.paragraphs) texts.push_back({&paragraph, {&paragraph}});
  }
  for (const auto& question : report.questions) texts.push_back({&question.text, {&question.text}});
  for (const auto& outcome : report.outcomes) {
    if (outcome.paragraphs.empty()) continue;
    Text text{&outcome.paragraphs.front(), {}, outcome.number};
    for (const auto& paragraph : outcome.paragraphs) text.parts.push_back(&paragraph);
    texts.push_back(std::move(text));
  }
  for (const auto& message : report.messages)
    texts.push_back({&message.text, {&message.text}, message.outcome});
  return texts;
}

// log2(whole / part), by squaring: REQUIRES whole >= part > 0, both below 2^32.
std::uint64_t FixedLog2(std::uint64_t whole, std::uint64_t part) {
  std::uint64_t ratio = (whole << 31) / part, log = 0;  // 1.0 is 2^31
  while (ratio >= std::uint64_t{1} << 32) {
    ratio >>= 1;
    log += std::uint64_t{1} << kFractionBits;
  }
  for (int bit = kFractionBits - 1; bit >= 0; --bit) {
    ratio = (ratio * ratio) >> 31;
    if (ratio < std::uint64_t{1} << 32) continue;
    ratio >>= 1;
    log += std::uint64_t{1} << bit;
  }
  return log;
}

std::uint64_t WholeRoot(std::uint64_t square) {
  std::uint64_t root = 0;
  for (std::uint64_t bit = std::uint64_t{1} << 31; bit > 0; bit >>= 1) {
    const std::uint64_t larger = root | bit;
    if (larger * larger <= square) root = larger;
  }
  return root;
}

struct Term {
  Index word = 0;
  std::uint32_t count = 0;
};

struct Neighbour {
  std::uint64_t closeness = 0;
  Index text = 0;

  // Equally close ones in the order of the report.
  bool operator<(const Neighbour& other) const {
    return std::tuple(other.closeness, text) < std::tuple(closeness, other.text);
  }
};

class Comparison {
 public:
  Comparison(const std::vector<Text>& texts, std::string_view language) : texts_(texts) {
    for (const Text& text : texts) AddText(text, language);
    Weigh();
    IndexRareWords();
  }

  std::vector<Neighbour> ClosestTo(Index text) {
    std::vector<Neighbour> found;
    for (const Index other : Candidates(text)) {
      const std::uint64_t closeness = Closeness(text, other);
      if (closeness >= kLeast) found.push_back({closeness, other});
    }
    std::sort(found.begin(), found.end());
    if (found.size() > kMostClosest) found.resize(kMostClosest);
    return found;
  }

 private:
  void AddText(const Text& text, std::string_view language) {
    std::vector<Index> words;
    for (const content::Passage* part : text.parts) {
      const std::string folded = base::Fold(part->text);
      std::string word;
      const auto end_word = [&] {
        if (!word.empty() && !IsStopWord(word, language)) {
          words.push_back(
              vocabulary_.try_emplace(word, static_cast<Index>(vocabulary_.size())).first->second);
        }
        word.clear();
      };
      for (std::size_t at = 0; at < folded.size();) {
        const char32_t c = base::NextCodePoint(folded, at);
        if (base::IsWordCharacter(c)) {
          base::AppendCodePoint(word, c);
        } else {
          end_word();
        }
      }
      end_word();
    }
    std::sort(words.begin(), words.end());
    std::vector<Term>& terms = terms_.emplace_back();
    for (const Index word : words) {
      if (terms.empty() || terms.back().word != word) terms.push_back({word, 0});
      if (terms.back().count < kMostCounted) ++terms.back().count;
    }
  }

  void Weigh() {
    passages_of_.assign(vocabulary_.size(), 0);
    for (const auto& terms : terms_) {
      for (const Term& term : terms) ++passages_of_[term.word];
    }
    vocabulary_.clear();
    for (const Index count : passages_of_) rarity_.push_back(FixedLog2(terms_.size(), count));
    for (const auto& terms : terms_) {
      std::uint64_t square = 0;
      for (const Term& term : terms) square += Weight(term) * Weight(term);
      length_.push_back(std::max<std::uint64_t>(1, WholeRoot(square)));
    }
  }

  void IndexRareWords() {
    texts_with_.resize(passages_of_.size());
    for (Index text = 0; text < terms_.size(); ++text) {
      for (const Term& term : terms_[text]) {
        if (FindsOthers(term.word)) texts_with_[term.word].push_back({text, term.count});
      }
    }
    shared_.assign(terms_.size(), 0);
  }

  bool FindsOthers(Index word) const {
    return passages_of_[word] > 1 && passages_of_[word] <= kMostPassagesOfAWord && rarity_[word] > 0;
  }

  std::uint64_t Weight(const Term& term) const { return rarity_[term.word] * term.count; }

  // Those that share the most through rare words, rarest words first.
  std::vector<Index> Candidates(Index text) {
    std::vector<Term> rare;
    for (const Term& term : terms_[text]) {
      if (FindsOthers(term.word)) rare.push_back(term);
    }
    std::sort(rare.begin(), rare.end(), [&](const Term& a, const Term& b) {
      return std::tuple(passages_of_[a.word], a.word) < std::tuple(passages_of_[b.word], b.word);
    });
    std::vector<Index> met;
    int meetings = 0;
    for (const Term& term : rare) {
      for (const Occurrence& other : texts_with_[term.word]) {
        if (other.text == text || RestateEachOther(text, other.text)) continue;
        if (shared_[other.text] == 0) met.push_back(other.text);
        shared_[other.text] += Weight(term) * Weight({term.word, other.count});
        ++meetings;
      }
      if (meetings >= kMostMeetings) break;
    }
    std::vector<Neighbour> promising;
    for (const Index other : met) promising.push_back({shared_[other] / length_[other], other});
    for (const Index other : met) shared_[other] = 0;
    std::sort(promising.begin(), promising.end());
    if (promising.size() > kMostCompared) promising.resize(kMostCompared);
    std::vector<Index> candidates;
    for (const Neighbour& one : promising) candidates.push_back(one.text);
    return candidates;
  }

  bool RestateEachOther(Index a, Index b) const {
    return texts_[a].outcome != 0 && texts_[a].outcome == texts_[b].outcome;
  }

  // 0 where they share too few words.
  std::uint64_t Closeness(Index a, Index b) const {
    std::uint64_t product = 0;
    int shared = 0;
    auto at_b = terms_[b].begin();
    for (const Term& term : terms_[a]) {
      while (at_b != terms_[b].end() && at_b->word < term.word) ++at_b;
      if (at_b == terms_[b].end()) break;
      if (at_b->word != term.word || rarity_[term.word] == 0) continue;
      product += Weight(term) * Weight(*at_b);
      ++shared;
    }
    if (shared < kLeastWordsInCommon) return 0;
    return product / std::max<std::uint64_t>(1, length_[a] * length_[b] / kWhole);
  }

  struct Occurrence {
    Index text = 0;
    std::uint32_t count = 0;
  };

  const std::vector<Text>& texts_;
  std::unordered_map<std::string, Index> vocabulary_;  // in order of first appearance; only looked up
  std::vector<std::vector<Term>> terms_;               // of each text, by word
  std::vector<Index> passages_of_;                     // how many, of each word
  std::vector<std::uint64_t> rarity_;                  // log2(texts / texts with the word), fixed point
  std::vector<std::uint64_t> length_;                  // of each text's vector
  std::vector<std::vector<Occurrence>> texts_with_;    // of each rare word
  std::vector<std::uint64_t> shared_;                  // scratch: zero but within Candidates
};

}  // namespace

std::vector<ClosePassage> ClosestPassages(const content::Report& report) {
  const std::vector<Text> texts = TextsOf(report);
  Comparison comparison(texts, report.language);
  using Closest = std::array<Index, kMostClosest>;
  constexpr Index kNone = ~Index{0};
  std::vector<Closest> closest(texts.size());
  for (Index text = 0; text < texts.size(); ++text) {
    closest[text].fill(kNone);
    std::size_t place = 0;
    for (const Neighbour& neighbour : comparison.ClosestTo(text)) closest[text][place++] = neighbour.text;
  }
  std::vector<ClosePassage> passages;
  for (Index text = 0; text < texts.size(); ++text) {
    int number = 0;
    for (const Index other : closest[text]) {
      if (other == kNone) break;
      const Closest& back = closest[other];
      if (std::find(back.begin(), back.end(), text) == back.end()) continue;
      passages.push_back({texts[text].first, ++number, texts[other].first});
    }
  }
  return passages;
}

}  // namespace foyer::authoring
