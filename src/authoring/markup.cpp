// Emphasis and links.
#include "authoring/markup.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "base/utf8.h"

namespace foyer::authoring {
namespace {

using content::ByteRange;

bool IsSpaceBefore(std::string_view text, std::size_t at) {
  std::size_t begin = at - 1;  // back to the first byte of the code point
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  return base::IsSpace(base::NextCodePoint(text, begin));
}

char32_t CodePointAt(std::string_view text, std::size_t at) {
  return base::NextCodePoint(text, at);
}

// `[words](target)`: where its parts are in the source.
struct LinkSource {
  std::size_t words_end = 0;  // the closing bracket
  std::size_t end = 0;        // behind the closing parenthesis
  std::string target;
};

// For each "[" the position of its "]"; of all other bytes and of what is never closed, npos.
std::vector<std::size_t> MatchBrackets(std::string_view source) {
  std::vector<std::size_t> closing(source.size(), std::string_view::npos);
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < source.size(); ++i) {
    if (source[i] == '[') open.push_back(i);
    if (source[i] != ']' || open.empty()) continue;
    closing[open.back()] = i;
    open.pop_back();
  }
  return closing;
}

// Where the target that begins at `at` ends: at its ")", pairs within it aside. A target has no blanks
// within:
// "[GGE](as it was called)" are two remarks and no link.
std::optional<std::size_t> FindTargetEnd(std::string_view source, std::size_t at) {
  int depth = 0;
  bool ended = false;  // a blank behind the target
  for (std::size_t i = at; i < source.size(); ++i) {
    if (source[i] == ')' && depth-- == 0) return i;
    if (source[i] == '(') ++depth;
    if (source[i] == ' ') {
      ended = i > at;
    } else if (ended) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

std::optional<LinkSource> ReadLink(std::string_view source, std::size_t at, std::size_t words_end) {
  if (words_end == std::string_view::npos || words_end == at + 1 || source.substr(words_end + 1, 1) != "(") {
    return std::nullopt;
  }
  const auto target_end = FindTargetEnd(source, words_end + 2);
  if (!target_end) return std::nullopt;
  const auto target = source.substr(words_end + 2, *target_end - words_end - 2);
  return LinkSource{words_end, *target_end + 1, base::CollapseSpace(target)};
}

// One pass over the source; knows what is open and what has been written so far.
class MarkupPass {
 public:
  explicit MarkupPass(std::string_view source) : source_(source), closing_(MatchBrackets(source)) {}

  MarkedText Run() {
    for (std::size_t i = 0; i < source_.size();) {
      if (link_ && i == link_->words_end) {
        EndLink();
        i = link_->end;
        link_.reset();
      } else if (source_[i] == '[' && !link_ && (link_ = ReadLink(source_, i, closing_[i]))) {
        link_begin_ = marked_.text.size();
        ++i;
      } else if (source_[i] == '*') {
        i = ReadAsterisks(i);
      } else {
        i = ReadCodePoint(i);
      }
    }
    SetEmphasis(false, false);
    while (!marked_.text.empty() && marked_.text.back() == ' ') marked_.text.pop_back();
    Trim();
    return std::move(marked_);
  }

 private:
  std::size_t ReadCodePoint(std::size_t i) {
    const std::size_t begin = i;
    if (!base::IsSpace(base::NextCodePoint(source_, i))) {
      marked_.text += source_.substr(begin, i - begin);
    } else if (!marked_.text.empty() && marked_.text.back() != ' ') {
      marked_.text += ' ';
    }
    return i;
  }

  std::size_t ReadAsterisks(std::size_t begin) {
    std::size_t end = begin;
    while (end < source_.size() && source_[end] == '*') ++end;
    const bool space_before = begin > 0 && IsSpaceBefore(source_, begin);
    const bool space_after = end < source_.size() && base::IsSpace(CodePointAt(source_, end));
    if (space_before && space_after) {
      marked_.text += source_.substr(begin, end - begin);
      return end;
    }
    const bool word_before = begin > 0 && !space_before;
    const bool word_after = end < source_.size() && base::IsWordCharacter(CodePointAt(source_, end));
    // "Corporation*, Belgium" closes; "(*see", "*“quoted" and "IV:* What" open.
    const bool beginning = begin == 0 || IsOpeningBefore(begin);
    const bool opens = end < source_.size() && (beginning || (!space_after && (word_after || !word_before)));
    const std::size_t count = end - begin;
    bool single = single_, twofold = twofold_;
    if (count != 2) Turn(single, twofold, opens);
    if (count >= 2) Turn(twofold, single, opens);
    SetEmphasis(single, twofold);
    return end;
  }

  bool IsOpeningBefore(std::size_t at) const {
    return std::string_view("([{\"':;").find(source_[at - 1]) != std::string_view::npos;
  }

  // What closes nothing of its own kind closes the other; what can only close and finds nothing open is
  // dropped.
  static void Turn(bool& own, bool& other, bool opens) {
    if (own) {
      own = false;
    } else if (opens) {
      own = true;
    } else {
      other = false;
    }
  }

  void SetEmphasis(bool single, bool twofold) {
    const bool was = single_ || twofold_;
    const bool is = single || twofold;
    if (!was && is) emphasis_begin_ = marked_.text.size();
    if (was && !is) marked_.emphasis.push_back({emphasis_begin_, marked_.text.size()});
    single_ = single;
    twofold_ = twofold;
  }

  void EndLink() {
    const bool dead = link_->target.empty() || link_->target == "#";
    marked_.links.push_back({{link_begin_, marked_.text.size()}, link_->target, dead});
  }

  ByteRange Trimmed(ByteRange range) const {
    range.end = std::min(range.end, marked_.text.size());
    while (range.begin < range.end && marked_.text[range.begin] == ' ') ++range.begin;
    while (range.begin < range.end && marked_.text[range.end - 1] == ' ') --range.end;
    return range;
  }

  void Trim() {
    const auto is_empty = [](ByteRange range) { return range.begin >= range.end; };
    for (ByteRange& range : marked_.emphasis) range = Trimmed(range);
    for (content::Link& link : marked_.links) link.range = Trimmed(link.range);
    std::erase_if(marked_.emphasis, is_empty);
    std::erase_if(marked_.links, [&](const content::Link& link) { return is_empty(link.range); });
  }

  const std::string_view source_;
  const std::vector<std::size_t> closing_;
  MarkedText marked_;
  bool single_ = false, twofold_ = false;
  std::size_t emphasis_begin_ = 0;
  std::optional<LinkSource> link_;
  std::size_t link_begin_ = 0;
};

}  // namespace

MarkedText TakeMarkupOut(std::string_view source) {
  return MarkupPass(source).Run();
}

SplitText SplitAt(const MarkedText& marked, std::size_t length) {
  SplitText split;
  split.head = base::CollapseSpace(std::string_view(marked.text).substr(0, length));
  std::size_t begin = length;
  while (begin < marked.text.size() && marked.text[begin] == ' ') ++begin;
  split.tail.text = marked.text.substr(begin);
  const auto shift = [begin](ByteRange range) {
    return ByteRange{std::max(range.begin, begin) - begin, std::max(range.end, begin) - begin};
  };
  for (const ByteRange range : marked.emphasis) {
    if (range.end > begin) split.tail.emphasis.push_back(shift(range));
  }
  for (const content::Link& link : marked.links) {
    if (link.range.end > begin) split.tail.links.push_back({shift(link.range), link.target, link.dead});
  }
  return split;
}

}  // namespace foyer::authoring
