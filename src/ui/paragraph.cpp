// Line breaking and drawing of styled text.
#include "ui/paragraph.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "base/utf8.h"

namespace foyer::ui {
namespace {

constexpr char32_t kEllipsis = U'…';
constexpr int kBalanceSteps = 6;

bool BreaksAfter(char32_t c) {
  return c == '-' || c == '/' || c == U'–' || c == U'—';
}

}  // namespace

Paragraph::Paragraph(const Typefaces& typefaces, std::vector<Span> spans, float width,
                     ParagraphOptions options)
    : typefaces_(typefaces), spans_(std::move(spans)) {
  for (std::size_t i = 0; i < spans_.size(); ++i) {
    const Face& face = typefaces_.Of(spans_[i].style);
    line_height_ = std::max(line_height_, face.line_height);
    cap_height_ = std::max(cap_height_, face.cap_height);
    const std::string_view text = spans_[i].text;
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = base::NextCodePoint(text, at);
      letters_.push_back({c, i, face.Advance(c) + options.tracking_em * face.em});
    }
  }
  lines_ = Break(width);
  if (options.most_lines > 0 && line_count() > options.most_lines) Shorten(options.most_lines, width);
  if (!options.balance || lines_.size() < 2) return;
  // The narrowest width that needs no further line makes the lines most alike.
  const std::size_t wanted = lines_.size();
  float narrow = 0, wide = width;
  for (int step = 0; step < kBalanceSteps; ++step) {
    const float middle = (narrow + wide) / 2;
    (Break(middle).size() <= wanted ? wide : narrow) = middle;
  }
  lines_ = Break(wide);
}

std::vector<Paragraph::Line> Paragraph::Break(float width) const {
  std::vector<Line> lines;
  std::size_t begin = 0,
              break_at = 0;  // break_at: the next line's first letter if we break at the last chance
  float pen = 0, width_at_break = 0, word = 0;
  bool wide_word = false;
  for (std::size_t i = 0; i < letters_.size(); ++i) {
    const Letter& letter = letters_[i];
    const bool space = base::IsSpace(letter.code_point);
    // Twice where what is taken to the next line leaves no room for the letter there either.
    while (!space && pen + letter.advance > width && i > begin) {
      wide_word = break_at <= begin;
      const std::size_t next = wide_word ? i : break_at;
      lines.push_back({begin, next, wide_word ? pen : width_at_break});
      pen = word = 0;
      for (std::size_t k = next; k < i; ++k) pen += letters_[k].advance;
      begin = next;
      break_at = begin;
    }
    if (space && (i == begin || break_at != i)) width_at_break = pen;  // before the first of several
    pen += letter.advance;
    if (space) break_at = i + 1;
    if (BreaksAfter(letter.code_point) && i + 1 < letters_.size() &&
        !base::IsSpace(letters_[i + 1].code_point)) {
      break_at = i + 1;
      width_at_break = pen;
    }
  }
  if (begin < letters_.size() || lines.empty()) lines.push_back({begin, letters_.size(), pen});
  return lines;
}

void Paragraph::Shorten(int most_lines, float width) {
  shortened_ = true;
  lines_.resize(static_cast<std::size_t>(most_lines));
  Line& last = lines_.back();
  const std::size_t span = letters_[last.begin].span;
  const float ellipsis = typefaces_.Of(spans_[span].style).Advance(kEllipsis);
  while (last.end > last.begin &&
         (last.width + ellipsis > width || base::IsSpace(letters_[last.end - 1].code_point))) {
    last.width -= letters_[--last.end].advance;
  }
  letters_.resize(last.end);
  letters_.push_back({kEllipsis, span, ellipsis});
  last.end = letters_.size();
  last.width += ellipsis;
}

float Paragraph::width() const {
  float width = 0;
  for (const Line& line : lines_) width = std::max(width, line.width);
  return width;
}

std::vector<Rect> Paragraph::SpanBoxes() const {
  std::vector<Rect> boxes(spans_.size());
  float y = 0;
  for (const Line& line : lines_) {
    float pen = 0;
    for (std::size_t i = line.begin; i < line.end; ++i) {
      Rect& box = boxes[letters_[i].span];
      const float next = pen + letters_[i].advance;
      const float left = box.height > 0 ? std::min(box.x, pen) : pen;
      const float top = box.height > 0 ? box.y : y;
      box = {left, top, std::max(box.right(), next) - left, y + line_height_ - top};
      pen = next;
    }
    y += line_height_;
  }
  for (Rect& box : boxes) box = {std::floor(box.x), box.y, std::ceil(box.right()) - std::floor(box.x), box.height};
  return boxes;
}

void Paragraph::DrawMarks(Canvas& canvas, const Line& line, float x, float y) const {
  float pen = x;
  for (std::size_t i = line.begin; i < line.end;) {
    const std::size_t span = letters_[i].span;
    const float from = pen;
    while (i < line.end && letters_[i].span == span) pen += letters_[i++].advance;
    const Span& marked = spans_[span];
    if (marked.mark == SpanMark::kNone) continue;
    const float inset = std::round(line_height_ * 0.06f);
    canvas.Fill({from - inset, y + inset, pen - from + 2 * inset, line_height_ - 2 * inset},
                marked.mark_color, inset * 2);
    const float thickness = std::max(1.0f, std::round(cap_height_ * 0.11f));
    // Added and found words are underlined, removed ones struck through: readable without colour.
    const float mid = y + std::round((line_height_ + cap_height_) / 2);
    const float at =
        marked.mark == SpanMark::kRemoved ? mid - std::round(cap_height_ * 0.42f) : mid + thickness * 2;
    canvas.Fill({from, at, pen - from, thickness}, marked.color);
  }
}

void Paragraph::Draw(Canvas& canvas, float x, float y) const {
  if (!canvas.draws()) return;
  const Rect clip = canvas.clip();
  for (const Line& line : lines_) {
    if (y + line_height_ > clip.y && y < clip.bottom()) {
      DrawMarks(canvas, line, x, y);
      // Capitals stand in the middle of their line, which is what a button's label needs.
      const float baseline = y + std::round((line_height_ + cap_height_) / 2);
      float pen = x;
      for (std::size_t i = line.begin; i < line.end; ++i) {
        const Span& span = spans_[letters_[i].span];
        canvas.Glyph(typefaces_.Of(span.style), letters_[i].code_point, pen, baseline, span.color);
        pen += letters_[i].advance;
      }
    }
    y += line_height_;
  }
}

}  // namespace foyer::ui
