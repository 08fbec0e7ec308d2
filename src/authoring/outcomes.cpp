// Outcomes as list items.
#include "authoring/outcomes.h"

#include <fmt/format.h>

#include <algorithm>

#include "authoring/labels.h"
#include "authoring/markup.h"
#include "authoring/numbering.h"

namespace foyer::authoring {
namespace {

constexpr std::string_view kThing = "outcome";
constexpr int kParagraphIndent = 2;  // columns, Markdown's rule for a second paragraph of an item

std::string NumberOf(const PassageSource& item) {
  const auto label = ReadItemLabel(TakeMarkupOut(item.source).text);
  return label ? label->number : "";
}

}  // namespace

void Outcomes::Add(const Block& block) {
  if (block.kind == BlockKind::kItem) {
    entries_.push_back({{BeginPassage(block)}, block.indent});
    open_ = true;
    return;
  }
  Entry& entry = entries_.back();
  const bool indented = block.indent >= entry.indent + kParagraphIndent;
  if (indented && !GoesOn(entry.paragraphs.back(), block)) {
    entry.paragraphs.push_back(BeginPassage(block));
  } else {
    Append(entry.paragraphs.back(), block);
  }
}

void Outcomes::Check(Problems& problems) const {
  std::vector<NumberedLine> numbers;
  for (const Entry& entry : entries_) {
    const PassageSource& first = entry.paragraphs.front();
    numbers.push_back({NumberOf(first), first.lines.first});
    if (FinishPassage(first, 0).text.empty()) {
      problems.push_back({file_, first.lines.first,
                          fmt::format("{} {} has no text, expected a paragraph", kThing, numbers.size())});
    }
  }
  const auto labelled =
      std::find_if(numbers.begin(), numbers.end(), [](const NumberedLine& n) { return !n.number.empty(); });
  if (labelled != numbers.end()) CheckNumbering(file_, kThing, StyleOf(labelled->number), numbers, problems);
}

std::vector<content::Outcome> Outcomes::Finish(int document) const {
  std::vector<content::Outcome> outcomes;
  for (const Entry& entry : entries_) {
    content::Outcome& outcome = outcomes.emplace_back();
    outcome.number = static_cast<int>(outcomes.size());
    outcome.numeral = FormatNumber(outcome.number, NumberStyle::kLowerRoman);
    for (const PassageSource& paragraph : entry.paragraphs)
      outcome.paragraphs.push_back(FinishPassage(paragraph, document));
  }
  return outcomes;
}

}  // namespace foyer::authoring
