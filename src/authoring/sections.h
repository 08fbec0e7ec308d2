// The sections of a report while it is being read: opens them by their headings, gathers their paragraphs,
// and says which are missing, doubled or empty. Questions and outcomes it only counts.
#pragma once

#include <string>
#include <vector>

#include "authoring/blocks.h"
#include "authoring/passage.h"
#include "authoring/problem.h"
#include "content/report.h"

namespace foyer::authoring {

class Sections {
 public:
  explicit Sections(const std::string& file) : file_(file) {}

  void Open(const Block& heading, Problems& problems);

  // What questions and items are part of: a sub-heading ("3.1") stays in the agenda or the outcomes.
  content::SectionKind Area() const { return area_; }

  // A paragraph of the open section, or what the last one goes on with.
  void AddText(const Block& block);

  // A question or outcome stands in the open section.
  void Count();

  // REQUIRES: everything has been read. `last_line` is the report's; `first_question` its first question's
  // line or 0.
  // True: no section is empty.
  bool Check(int last_line, int first_question, Problems& problems) const;
  bool Has(content::SectionKind kind) const { return LineOf(kind) > 0; }

  std::vector<content::Section> Finish(int document) const;

 private:
  struct Entry {
    content::SectionKind kind = content::SectionKind::kFront;
    content::SectionKind keyword =
        content::SectionKind::kFront;  // what the heading says, even if it is the second to say so
    PassageSource heading;
    std::vector<int> number;
    std::vector<PassageSource> paragraphs;
    int counted = 0;
  };

  int LineOf(content::SectionKind kind) const;  // 0: there is none
  bool IsPartOfArea(const std::vector<int>& number) const;
  bool HasSubsection(std::size_t index) const;
  void CheckContents(std::size_t index, Problems& problems) const;
  int CountedFrom(std::size_t index) const;  // with the section's sub-sections

  std::string file_;
  std::vector<Entry> entries_;
  content::SectionKind area_ = content::SectionKind::kFront;
  int area_number_ = 0;
};

}  // namespace foyer::authoring
