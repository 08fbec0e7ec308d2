// Splits lines into blocks.
#include "authoring/blocks.h"

#include <algorithm>

#include "authoring/labels.h"
#include "authoring/markup.h"
#include "authoring/numbering.h"
#include "authoring/section_kind.h"
#include "base/graphemes.h"

namespace foyer::authoring {
namespace {

// Longer lines that begin with a number are text.
constexpr std::size_t kLongestHeading = 160;  // letters

std::string_view WithoutHashes(std::string_view line) {
  std::size_t hashes = 0;
  while (hashes < line.size() && line[hashes] == '#') ++hashes;
  if (hashes == 0 || hashes == line.size() || line[hashes] != ' ') return line;
  line.remove_prefix(hashes + 1);
  while (line.ends_with('#') || line.ends_with(' ')) line.remove_suffix(1);
  return line;
}

class BlockSplitter {
 public:
  BlockSplitter(const std::vector<SourceLine>& lines, TextKind kind) : lines_(lines), text_kind_(kind) {}

  std::vector<Block> Run() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].text.empty()) {
        after_blank_ = true;
        continue;
      }
      Read(i);
      after_blank_ = false;
    }
    return std::move(blocks_);
  }

 private:
  // A line without what announces it.
  struct LineStart {
    bool hashes = false;
    std::optional<ListMarker> marker;
    std::string_view source;
    std::string plain;  // without markup
  };

  void Read(std::size_t i) {
    const SourceLine& line = lines_[i];
    LineStart start;
    start.source = WithoutHashes(line.text);
    start.hashes = start.source.size() != line.text.size();
    start.marker = ReadListMarker(start.source);
    if (start.marker) start.source = start.marker->rest;
    start.plain = TakeMarkupOut(start.source).text;

    const auto question = ReadQuestionLabel(start.plain);
    if (question && (after_blank_ || blocks_.empty() || !question->numeral.empty())) {
      Begin(BlockKind::kQuestion, line, start.source);
    } else if (ReadSpeakerLabel(start.plain)) {
      Begin(BlockKind::kSpeaker, line, start.source);
    } else if (start.marker ? IsMarkedItem(start) : IsNumberedItem(start)) {
      ++items_;
      Begin(BlockKind::kItem, line, start.source);
      marker_ = start.marker ? start.marker->marker : "";
    } else if (!start.marker && IsHeading(start)) {
      items_ = 0;
      Begin(BlockKind::kHeading, line, start.source);
      if (const auto number = ReadHeadingNumber(start.plain)) {
        last_heading_ = number->parts;
        blocks_.back().heading_number = number->parts;
      }
    } else if (after_blank_ || blocks_.empty() || EndsHeading(i)) {
      Begin(BlockKind::kText, line, WithoutHashes(line.text));
    } else {
      blocks_.back().source += ' ';
      blocks_.back().source += line.text;
      blocks_.back().lines.last = line.number;
    }
  }

  void Begin(BlockKind kind, const SourceLine& line, std::string_view source) {
    blocks_.push_back({kind, std::string(source), {line.number, line.number}, line.indent, {}});
  }

  bool PreviousEndsSentence() const {
    return blocks_.empty() || blocks_.back().kind == BlockKind::kHeading ||
           EndsSentence(blocks_.back().source);
  }

  // A dash at the beginning of a line may also be one of the sentence's own: "cyberspace / – although not
  // binding – can".
  bool IsMarkedItem(const LineStart& start) const {
    const std::string& marker = start.marker->marker;
    const bool is_dash = marker == "–" || marker == "—";
    const bool same_list = !blocks_.empty() && blocks_.back().kind == BlockKind::kItem && marker == marker_;
    if (PreviousEndsSentence()) return true;
    if (after_blank_) return !is_dash || same_list || !StartsLowerCase(start.source);
    if (same_list && !is_dash) return true;
    return !StartsLowerCase(start.source) && !(is_dash && !same_list);
  }

  // "ii. Text" without a marker: only where a list can begin or goes on, so that "… of 2. Moreover" stays a
  // sentence.
  bool IsNumberedItem(const LineStart& start) const {
    const auto label = ReadItemLabel(start.plain);
    if (!label || start.hashes) return false;
    const bool can_begin = after_blank_ || PreviousEndsSentence();
    const bool expected = IsNumber(label->number, items_ + 1);
    const bool goes_on = items_ > 0 && marker_.empty();
    if (items_ > 0 && !goes_on) return false;
    if (text_kind_ == TextKind::kMessages) return expected || can_begin;
    if (IsHeading(start) && (!expected || (FollowsLastHeading(start) && !goes_on) || IsKnownTitle(start)))
      return false;
    return goes_on ? expected || can_begin : expected && can_begin;
  }

  bool FollowsLastHeading(const LineStart& start) const {
    const auto number = ReadHeadingNumber(start.plain);
    return number && number->parts > last_heading_;
  }

  bool IsKnownTitle(const LineStart& start) const {
    const auto number = ReadHeadingNumber(start.plain);
    return after_blank_ && FollowsLastHeading(start) && KindOfTitle(number->title) &&
           !start.plain.ends_with('.');
  }

  bool IsHeading(const LineStart& start) const {
    const auto number = ReadHeadingNumber(start.plain);
    const auto title = number ? number->title : std::string_view(start.plain);
    const bool keyword = KindOfTitle(title).has_value();
    if (text_kind_ == TextKind::kMessages) return start.hashes;
    if (start.hashes) return number || keyword || !last_heading_.empty();
    if (!number || base::CountGraphemes(start.plain) > kLongestHeading || StartsLowerCase(title))
      return false;
    if (!number->has_point && !keyword) return false;
    if ((title.ends_with('.') || number->parts <= last_heading_) && !(keyword && after_blank_)) return false;
    const bool next = last_heading_.empty() || number->parts.front() <= last_heading_.front() + 1;
    return after_blank_ || keyword || (next && PreviousEndsSentence());
  }

  // Text right under a heading, and not the heading's next line: that is short up to the next blank line and
  // no sentence.
  bool EndsHeading(std::size_t i) const {
    const Block& heading = blocks_.back();
    if (heading.kind != BlockKind::kHeading) return false;
    if (EndsSentence(heading.source)) return true;
    std::size_t length = base::CountGraphemes(heading.source);
    for (; i < lines_.size() && !lines_[i].text.empty(); ++i) {
      length += base::CountGraphemes(lines_[i].text) + 1;
      if (length > kLongestHeading) return true;
    }
    const std::string& last = lines_[i - 1].text;
    return EndsSentence(last) && !last.ends_with(':');
  }

  const std::vector<SourceLine>& lines_;
  const TextKind text_kind_;
  std::vector<Block> blocks_;
  bool after_blank_ = true;
  std::string marker_;             // of the last item
  int items_ = 0;                  // since the last heading
  std::vector<int> last_heading_;  // its number; empty: none yet
};

}  // namespace

std::vector<Block> SplitBlocks(const std::vector<SourceLine>& lines, TextKind kind) {
  return BlockSplitter(lines, kind).Run();
}

}  // namespace foyer::authoring
