// Line breaking and drawing of styled text.
#include "ui/paragraph.h"

#include <algorithm>
#include <cmath>

#include "base/graphemes.h"
#include "base/text.h"
#include "base/utf8.h"

namespace foyer::ui {
namespace {

using Letter = BrokenText::Letter;
using Line = BrokenText::Line;

constexpr char32_t kEllipsis = U'…';
constexpr int kBalanceSteps = 6;
// At least what a key takes besides the texts.
constexpr std::size_t kBytesOfOptions = 16, kBytesOfSpan = 16;

bool BreaksAfter(char32_t c) {
  return c == '-' || c == '/' || c == U'–' || c == U'—';
}

Letter MakeLetter(char32_t code_point, std::size_t span, bool joins, float advance) {
  Letter letter{};
  letter.code_point = code_point;
  letter.span = static_cast<std::uint32_t>(span) & 0x7FFF'FFFF;
  letter.joins = joins ? 1 : 0;
  letter.advance = advance;
  return letter;
}

std::vector<Line> BreakInto(const std::vector<Letter>& letters, float width) {
  std::vector<Line> lines;
  std::size_t begin = 0,
              break_at = 0;  // break_at: the next line's first letter if we break at the last chance
  float pen = 0, width_at_break = 0;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const Letter& letter = letters[i];
    const bool space = base::IsSpace(letter.code_point);
    // Twice where what is taken to the next line leaves no room for the letter there either.
    while (!space && pen + letter.advance > width && i > begin) {
      const bool wide_word = break_at <= begin;
      std::size_t next = wide_word ? i : break_at;
      float width_to_next = wide_word ? pen : width_at_break;
      while (letters[next].joins && next > begin) width_to_next -= letters[--next].advance;
      if (next == begin) break;
      lines.push_back({begin, next, width_to_next});
      pen = 0;
      for (std::size_t k = next; k < i; ++k) pen += letters[k].advance;
      begin = next;
      break_at = begin;
    }
    if (space && (i == begin || break_at != i)) width_at_break = pen;  // before the first of several
    pen += letter.advance;
    if (space) break_at = i + 1;
    if (BreaksAfter(letter.code_point) && i + 1 < letters.size() &&
        !base::IsSpace(letters[i + 1].code_point)) {
      break_at = i + 1;
      width_at_break = pen;
    }
  }
  if (begin < letters.size() || lines.empty()) lines.push_back({begin, letters.size(), pen});
  return lines;
}

void Shorten(BrokenText& broken, const Typefaces& typefaces, const std::vector<Span>& spans, int most_lines,
             float width) {
  broken.shortened = true;
  broken.lines.resize(static_cast<std::size_t>(most_lines));
  Line& last = broken.lines.back();
  std::vector<Letter>& letters = broken.letters;
  const std::uint32_t span = letters[last.begin].span;
  const auto ends_within_letter = [&] { return last.end < letters.size() && letters[last.end].joins; };
  const float ellipsis = typefaces.Of(spans[span].style).Advance(kEllipsis);
  while (last.end > last.begin && (last.width + ellipsis > width ||
                                   base::IsSpace(letters[last.end - 1].code_point) || ends_within_letter())) {
    last.width -= letters[--last.end].advance;
  }
  letters.resize(last.end);
  letters.push_back(MakeLetter(kEllipsis, span, false, ellipsis));
  last.end = letters.size();
  last.width += ellipsis;
}

// The narrowest width that needs no further line makes the lines most alike.
void Balance(BrokenText& broken, float width) {
  const std::size_t wanted = broken.lines.size();
  float narrow = 0, wide = width;
  for (int step = 0; step < kBalanceSteps; ++step) {
    const float middle = (narrow + wide) / 2;
    (BreakInto(broken.letters, middle).size() <= wanted ? wide : narrow) = middle;
  }
  broken.lines = BreakInto(broken.letters, wide);
}

BrokenText Broken(const Typefaces& typefaces, const std::vector<Span>& spans, float width,
                  const ParagraphOptions& options) {
  BrokenText broken;
  std::size_t bytes = 1;
  for (const Span& span : spans) bytes += span.text.size();
  broken.letters.reserve(bytes);
  base::GraphemeBreaks breaks;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const Face& face = typefaces.Of(spans[i].style);
    broken.line_height = std::max(broken.line_height, face.line_height);
    broken.cap_height = std::max(broken.cap_height, face.cap_height);
    const std::string_view text = spans[i].text;
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = base::NextCodePoint(text, at);
      broken.letters.push_back(
          MakeLetter(c, i, !breaks.Begins(c), face.Advance(c) + options.tracking_em * face.em));
    }
  }
  broken.lines = BreakInto(broken.letters, width);
  const bool too_many =
      options.most_lines > 0 && broken.lines.size() > static_cast<std::size_t>(options.most_lines);
  if (too_many) Shorten(broken, typefaces, spans, options.most_lines, width);
  if (options.balance && broken.lines.size() > 1) Balance(broken, width);
  return broken;
}

template <typename Number>
void AppendBytes(std::string& key, Number number) {
  key.append(reinterpret_cast<const char*>(&number), sizeof number);
}

// Everything the breaking goes by, besides the faces. Lengths stand before what they measure: no two texts
// give the same bytes.
std::string KeyOf(const std::vector<Span>& spans, float width, const ParagraphOptions& options) {
  std::size_t bytes = kBytesOfOptions;
  for (const Span& span : spans) bytes += kBytesOfSpan + span.text.size();
  std::string key;
  key.reserve(bytes);
  AppendBytes(key, width);
  AppendBytes(key, options.tracking_em);
  AppendBytes(key, options.most_lines);
  AppendBytes(key, options.balance);
  for (const Span& span : spans) {
    AppendBytes(key, span.style);
    AppendBytes(key, span.text.size());
    key += span.text;
  }
  return key;
}

}  // namespace

Paragraph::Paragraph(const Typefaces& typefaces, std::vector<Span> spans, float width,
                     ParagraphOptions options)
    : typefaces_(typefaces), spans_(std::move(spans)) {
  std::string key = KeyOf(spans_, width, options);
  broken_ = typefaces_.broken_texts().Find(key);
  if (broken_ != nullptr) return;
  broken_ = std::make_shared<const BrokenText>(Broken(typefaces_, spans_, width, options));
  typefaces_.broken_texts().Keep(std::move(key), broken_);
}

float Paragraph::width() const {
  float width = 0;
  for (const Line& line : broken_->lines) width = std::max(width, line.width);
  return width;
}

std::vector<Rect> Paragraph::SpanBoxes() const {
  std::vector<Rect> boxes(spans_.size());
  float y = 0;
  for (const Line& line : broken_->lines) {
    float pen = 0;
    for (std::size_t i = line.begin; i < line.end; ++i) {
      Rect& box = boxes[broken_->letters[i].span];
      const float next = pen + broken_->letters[i].advance;
      const float left = box.height > 0 ? std::min(box.x, pen) : pen;
      const float top = box.height > 0 ? box.y : y;
      box = {left, top, std::max(box.right(), next) - left, y + line_height() - top};
      pen = next;
    }
    y += line_height();
  }
  for (Rect& box : boxes)
    box = {std::floor(box.x), box.y, std::ceil(box.right()) - std::floor(box.x), box.height};
  return boxes;
}

void Paragraph::Draw(Canvas& canvas, float x, float y) const {
  if (!canvas.draws()) return;
  TextShape text{.text = broken_, .spans = {}, .typefaces = &typefaces_, .at = {x, y}};
  for (const Span& span : spans_) text.spans.push_back({span.style, span.color, span.mark, span.mark_color});
  canvas.Text(std::move(text));
}

}  // namespace foyer::ui
