// Gives each block to what it is part of.
#include "authoring/report_parser.h"

#include <fmt/format.h>

#include "authoring/labels.h"
#include "authoring/numbering.h"
#include "authoring/outcomes.h"
#include "authoring/questions.h"
#include "authoring/sections.h"

namespace foyer::authoring {
namespace {

constexpr int kReportDocument = 0;  // in Report::documents

}  // namespace

ParsedReport ParseReport(const std::string& file, const std::vector<SourceLine>& lines,
                         const std::vector<std::string>& group_names, Problems& problems) {
  Sections sections(file);
  Questions questions(file, group_names);
  Outcomes outcomes(file);
  int last_line = 1;
  for (const Block& block : SplitBlocks(lines, TextKind::kReport)) {
    last_line = block.lines.last;
    const bool in_outcomes = sections.Area() == content::SectionKind::kOutcomes;
    switch (block.kind) {
      case BlockKind::kHeading:
        questions.Close();
        outcomes.Close();
        sections.Open(block, problems);
        break;
      case BlockKind::kQuestion:
        questions.AddQuestion(block);
        sections.Count();
        break;
      case BlockKind::kSpeaker:
        questions.AddSpeaker(block);
        sections.Count();
        break;
      case BlockKind::kItem:
      case BlockKind::kText:
        if (questions.IsOpen()) {
          questions.AddText(block);
        } else if (in_outcomes && (block.kind == BlockKind::kItem || outcomes.IsOpen())) {
          outcomes.Add(block);
          sections.Count();
        } else {
          sections.AddText(block);
        }
    }
  }
  ParsedReport report;
  using TextBehind = Questions::TextBehind;
  const bool has_outcomes = sections.Has(content::SectionKind::kOutcomes);
  const bool complete =
      questions.Check(has_outcomes ? TextBehind::kIsProblem : TextBehind::kIsIgnored, problems);
  outcomes.Check(problems);
  report.sections_filled = sections.Check(last_line, questions.FirstLine(), problems);
  report.sections = sections.Finish(kReportDocument);
  report.questions = questions.Finish(kReportDocument);
  report.outcomes = outcomes.Finish(kReportDocument);
  report.questions_complete = complete;
  return report;
}

}  // namespace foyer::authoring
