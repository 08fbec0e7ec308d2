// Collects passages along the report's structure, then sorts them by where they are printed.
#include "authoring/reading_order.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace foyer::authoring {
namespace {

using content::SectionKind;

class Collection {
 public:
  explicit Collection(const content::Report& report) : report_(report) {}

  std::vector<PlacedPassage> Run() {
    for (const auto& section : report_.sections) {
      const bool has_heading = !section.heading.label.empty() || !section.heading.text.empty();
      if (has_heading) Add(section.heading, "heading");
      for (const auto& paragraph : section.paragraphs) Add(paragraph, "paragraph");
      AddWhatStandsIn(section.kind);
    }
    // A report that was put together without these sections still has the words.
    for (SectionKind kind : {SectionKind::kAgenda, SectionKind::kOutcomes, SectionKind::kMessages})
      AddWhatStandsIn(kind);
    return std::move(passages_);
  }

 private:
  void Add(const content::Passage& passage, std::string_view kind) { passages_.push_back({&passage, kind}); }

  void AddWhatStandsIn(SectionKind kind) {
    if (kind == SectionKind::kAgenda && !std::exchange(has_questions_, true)) {
      for (const auto& question : report_.questions) {
        Add(question.text, "question");
        Add(question.speaker_line, "speaker");
      }
    } else if (kind == SectionKind::kOutcomes && !std::exchange(has_outcomes_, true)) {
      for (const auto& outcome : report_.outcomes) {
        for (const auto& paragraph : outcome.paragraphs) Add(paragraph, "outcome");
      }
    } else if (kind == SectionKind::kMessages && !std::exchange(has_messages_, true)) {
      for (const auto& message : report_.messages) Add(message.text, "message");
    }
  }

  const content::Report& report_;
  std::vector<PlacedPassage> passages_;
  bool has_questions_ = false, has_outcomes_ = false, has_messages_ = false;
};

}  // namespace

std::vector<PlacedPassage> InReadingOrder(const content::Report& report) {
  auto passages = Collection(report).Run();
  const auto place = [](const PlacedPassage& placed) {
    return std::tuple(placed.passage->document, placed.passage->lines.first);
  };
  // Stable: passages of one line stay in the order of the report's structure.
  std::stable_sort(passages.begin(), passages.end(),
                   [&](const auto& a, const auto& b) { return place(a) < place(b); });
  return passages;
}

}  // namespace foyer::authoring
