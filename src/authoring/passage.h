// A passage while it is being read: its source grows block by block, then becomes words, label and markup.
#pragma once

#include <string>

#include "authoring/blocks.h"
#include "content/report.h"

namespace foyer::authoring {

struct PassageSource {
  BlockKind kind = BlockKind::kText;  // which label it may begin with
  std::string source;
  content::LineRange lines;
};

PassageSource BeginPassage(const Block& block);
void Append(PassageSource& passage, const Block& block);

// Page breaks part sentences: whether `next` goes on with what `passage` begins.
bool GoesOn(const PassageSource& passage, const Block& next);

// `document` is the index in Report::documents.
content::Passage FinishPassage(const PassageSource& passage, int document);

}  // namespace foyer::authoring
