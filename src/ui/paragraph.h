// Styled text broken into lines. Measures, and hands to a canvas; scrolls nothing and names no nodes.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "ui/broken_text.h"
#include "ui/canvas.h"
#include "ui/typefaces.h"

namespace foyer::ui {

struct Span {
  std::string_view text;  // must outlive the paragraph
  TextStyle style = TextStyle::kBody;
  Color color;
  SpanMark mark = SpanMark::kNone;
  Color mark_color{};  // ground behind a marked span
};

struct ParagraphOptions {
  float tracking_em = 0;  // extra space after each letter
  bool balance = false;   // lines of like length, for headings
  int most_lines = 0;     // more end in "…"; 0: as many as it takes
};

class Paragraph {
 public:
  // Breaks at spaces, after hyphens, slashes and dashes, and inside a word only where the word alone is wider
  // than `width` px.
  Paragraph(const Typefaces& typefaces, std::vector<Span> spans, float width, ParagraphOptions options = {});

  float height() const { return line_height() * static_cast<float>(broken_->lines.size()); }
  float width() const;  // of the longest line
  float line_height() const { return broken_->line_height; }
  float cap_height() const { return broken_->cap_height; }
  int line_count() const { return static_cast<int>(broken_->lines.size()); }
  bool shortened() const { return broken_->shortened; }

  void Draw(Canvas& canvas, float x, float y) const;

  // The smallest box around each span, relative to the paragraph's top left; over several lines it spans
  // their width. Of an empty span it is empty.
  std::vector<Rect> SpanBoxes() const;

 private:
  const Typefaces& typefaces_;
  std::vector<Span> spans_;
  std::shared_ptr<const BrokenText> broken_;
};

}  // namespace foyer::ui
