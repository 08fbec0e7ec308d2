// The little Markdown that reports carry: asterisks for emphasis, [words](target) for links. Takes it out and
// remembers where it was; never changes a word. Underscores, backslashes and everything else are words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/report.h"

namespace foyer::authoring {

struct MarkedText {
  std::string text;  // white space collapsed, no markup left
  std::vector<content::ByteRange> emphasis;
  std::vector<content::Link> links;
};

// Asterisks open and close wherever they stand. One that never closes holds to the end; one that closes
// nothing is dropped; one between blanks is a word.
MarkedText TakeMarkupOut(std::string_view source);

// Splits after `length` bytes: ranges are cut at the border, those of the second part counted from its own
// beginning. REQUIRES: `length` is at a code point's border.
struct SplitText {
  std::string head;
  MarkedText tail;
};
SplitText SplitAt(const MarkedText& marked, std::size_t length);

}  // namespace foyer::authoring
