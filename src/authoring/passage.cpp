// Makes passages of blocks.
#include "authoring/passage.h"

#include "authoring/labels.h"
#include "authoring/markup.h"

namespace foyer::authoring {
namespace {

std::size_t LabelLength(std::string_view text, BlockKind kind) {
  switch (kind) {
    case BlockKind::kText:
    case BlockKind::kHeading:
      return 0;
    case BlockKind::kQuestion: {
      const auto label = ReadQuestionLabel(text);
      return label ? label->length : 0;
    }
    case BlockKind::kSpeaker:
      return ReadSpeakerLabel(text).value_or(0);
    case BlockKind::kItem: {
      const auto label = ReadItemLabel(text);
      return label ? label->length : 0;
    }
  }
  return 0;
}

}  // namespace

PassageSource BeginPassage(const Block& block) {
  return {block.kind, block.source, block.lines};
}

void Append(PassageSource& passage, const Block& block) {
  passage.source += ' ';
  passage.source += block.source;
  passage.lines.last = block.lines.last;
}

bool GoesOn(const PassageSource& passage, const Block& next) {
  return !EndsSentence(passage.source) || StartsLowerCase(next.source);
}

content::Passage FinishPassage(const PassageSource& passage, int document) {
  const MarkedText marked = TakeMarkupOut(passage.source);
  SplitText split = SplitAt(marked, LabelLength(marked.text, passage.kind));
  return {split.head, split.tail.text, split.tail.emphasis, split.tail.links, document, passage.lines};
}

}  // namespace foyer::authoring
