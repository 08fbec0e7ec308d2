// A text as blocks: what stands together, and what its first line says it is. Joins wrapped lines; whether a
// block goes on after a blank line is for the parsers to decide, who know what it is part of.
#pragma once

#include <string>
#include <vector>

#include "authoring/source_text.h"
#include "content/report.h"

namespace foyer::authoring {

enum class BlockKind { kText, kHeading, kQuestion, kSpeaker, kItem };

struct Block {
  BlockKind kind = BlockKind::kText;
  std::string source;  // the lines joined by one space, markup in it, without list marker and heading hashes
  content::LineRange lines;
  int indent = 0;                   // columns before the first line's first character
  std::vector<int> heading_number;  // of "2.1 Title": 2, 1
};

// What may stand in the text: a report has numbered headings and unnumbered lists, a list of messages may be
// numbered.
enum class TextKind { kReport, kMessages };

std::vector<Block> SplitBlocks(const std::vector<SourceLine>& lines, TextKind kind);

}  // namespace foyer::authoring
