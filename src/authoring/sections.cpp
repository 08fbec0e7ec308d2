// Sections by their headings.
#include "authoring/sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "authoring/labels.h"
#include "authoring/markup.h"
#include "authoring/section_kind.h"

namespace foyer::authoring {
namespace {

using content::SectionKind;

struct Required {
  SectionKind kind;
  std::string_view example;
  std::string_view contents;
};

// In the order in which reports print them.
constexpr std::array<Required, 4> kRequired = {
    {{SectionKind::kOpening, "1.0 Opening:", "paragraphs"},
     {SectionKind::kBackground, "2.0 Background Information", "paragraphs"},
     {SectionKind::kAgenda, "3.0 Agenda with Key Policy Questions", "“Policy Question I: …”"},
     {SectionKind::kOutcomes, "4.0 Summary of the Outcome:", "list items, “- i. …”"}}};

}  // namespace

void Sections::Open(const Block& heading, Problems& problems) {
  Entry entry;
  entry.heading = BeginPassage(heading);
  entry.number = heading.heading_number;
  entry.keyword = SectionKind::kOther;
  const std::string words = TakeMarkupOut(heading.source).text;
  const auto number = ReadHeadingNumber(words);
  if (!IsPartOfArea(entry.number)) {
    entry.keyword =
        KindOfTitle(number ? number->title : std::string_view(words)).value_or(SectionKind::kOther);
    area_ = entry.keyword;
    area_number_ = entry.number.empty() ? 0 : entry.number.front();
  }
  entry.kind = entry.keyword;
  if (entry.kind != SectionKind::kOther && Has(entry.kind)) {
    problems.push_back({file_, heading.lines.first,
                        fmt::format("a second {} section “{}” (the first at line {}), expected one",
                                    NameOf(entry.kind), words, LineOf(entry.kind))});
    entry.kind = SectionKind::kOther;
  }
  entries_.push_back(std::move(entry));
}

void Sections::AddText(const Block& block) {
  if (entries_.empty()) entries_.emplace_back();
  Entry& entry = entries_.back();
  // Title lines end in no full stop and are not parts of one sentence.
  const bool goes_on = block.kind == BlockKind::kText && entry.kind != SectionKind::kFront &&
                       !entry.paragraphs.empty() && GoesOn(entry.paragraphs.back(), block);
  if (goes_on) {
    Append(entry.paragraphs.back(), block);
  } else {
    entry.paragraphs.push_back(BeginPassage(block));
  }
}

void Sections::Count() {
  if (entries_.empty()) entries_.emplace_back();
  ++entries_.back().counted;
}

bool Sections::Check(int last_line, int first_question, Problems& problems) const {
  for (auto required = kRequired.begin(); required != kRequired.end(); ++required) {
    if (Has(required->kind)) continue;
    int line = last_line;
    for (auto later = std::next(required); later != kRequired.end(); ++later) {
      if (!Has(later->kind)) continue;
      line = LineOf(later->kind);
      break;
    }
    if (required->kind == SectionKind::kAgenda && first_question > 0) line = first_question;
    problems.push_back(
        {file_, line,
         fmt::format("the {} section is missing, expected a heading such as “{}” before this line",
                     NameOf(required->kind), required->example)});
  }
  const std::size_t problems_before = problems.size();
  for (std::size_t i = 0; i < entries_.size(); ++i) CheckContents(i, problems);
  return problems.size() == problems_before;
}

void Sections::CheckContents(std::size_t index, Problems& problems) const {
  const Entry& entry = entries_[index];
  if (entry.keyword == SectionKind::kFront) return;
  const auto required = std::find_if(kRequired.begin(), kRequired.end(),
                                     [&](const Required& one) { return one.kind == entry.kind; });
  const bool counts = entry.kind == SectionKind::kAgenda || entry.kind == SectionKind::kOutcomes;
  const bool empty = entry.paragraphs.empty() && entry.counted == 0 && !HasSubsection(index);
  if (!empty && (!counts || CountedFrom(index) > 0)) return;
  const std::string_view lacks = empty                                ? "nothing"
                                 : entry.kind == SectionKind::kAgenda ? "no questions"
                                                                      : "no outcomes";
  problems.push_back(
      {file_, entry.heading.lines.first,
       fmt::format("the section “{}” has {} in it, expected {}", TakeMarkupOut(entry.heading.source).text,
                   lacks, required == kRequired.end() ? "paragraphs" : required->contents)});
}

int Sections::CountedFrom(std::size_t index) const {
  int counted = entries_[index].counted;
  while (++index < entries_.size() && entries_[index].keyword == SectionKind::kOther)
    counted += entries_[index].counted;
  return counted;
}

std::vector<content::Section> Sections::Finish(int document) const {
  std::vector<content::Section> sections;
  for (const Entry& entry : entries_) {
    content::Section& section = sections.emplace_back();
    section.kind = entry.kind;
    section.heading.document = document;
    if (entry.kind != SectionKind::kFront) section.heading = FinishPassage(entry.heading, document);
    for (const PassageSource& paragraph : entry.paragraphs)
      section.paragraphs.push_back(FinishPassage(paragraph, document));
  }
  return sections;
}

int Sections::LineOf(SectionKind kind) const {
  const auto found =
      std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.kind == kind; });
  return found == entries_.end() ? 0 : found->heading.lines.first;
}

bool Sections::IsPartOfArea(const std::vector<int>& number) const {
  const bool known = area_ != SectionKind::kOther && area_ != SectionKind::kFront;
  return known && number.size() > 1 && number.back() != 0 && number.front() == area_number_;
}

bool Sections::HasSubsection(std::size_t index) const {
  if (index + 1 >= entries_.size()) return false;
  const auto& number = entries_[index].number;
  const auto& next = entries_[index + 1].number;
  return !number.empty() && next.size() > 1 && next.back() != 0 && next.front() == number.front();
}

}  // namespace foyer::authoring
