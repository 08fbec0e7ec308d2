// Cuts spans at marks, and names the marked.
#include "pages/marked.h"

#include <algorithm>
#include <cmath>

namespace foyer::pages {

std::vector<ui::Span> WithMarks(const ui::Theme& theme, const std::vector<ui::Span>& spans,
                                const std::vector<content::ByteRange>& marks) {
  std::vector<ui::Span> pieces;
  std::size_t start = 0;  // of the span, in the text of all
  for (const ui::Span& span : spans) {
    const std::size_t end = start + span.text.size();
    std::size_t at = start;
    const auto cut = [&](std::size_t to, ui::SpanMark mark) {
      if (to <= at) return;
      ui::Span piece = span;
      piece.text = span.text.substr(at - start, to - at);
      if (mark == ui::SpanMark::kFound) {
        piece.mark = mark;
        piece.color = theme.on_attention;
        piece.mark_color = theme.attention;
      }
      pieces.push_back(piece);
      at = to;
    };
    for (const content::ByteRange& mark : marks) {
      if (mark.end <= at || mark.begin >= end) continue;
      cut(mark.begin, ui::SpanMark::kNone);
      cut(std::min(mark.end, end), ui::SpanMark::kFound);
    }
    cut(end, ui::SpanMark::kNone);
    start = end;
  }
  return pieces;
}

void ShowMarked(ui::Ui& ui, const std::string& id, std::vector<ui::Span> spans,
                const ui::TextOptions& options) {
  const auto is_marked = [](const ui::Span& span) { return span.mark == ui::SpanMark::kFound; };
  if (std::none_of(spans.begin(), spans.end(), is_marked)) return ui.Text(id, std::move(spans), options);
  const ui::Rect at{ui.x(), ui.y(), ui.width(), 0};
  const ui::Paragraph paragraph(ui.typefaces(), spans, at.width, options.paragraph);
  ui.Take(paragraph.height());
  if (ui.measuring()) return;
  // The text's own colours are those of its unmarked words.
  const auto plain = std::find_if_not(spans.begin(), spans.end(), is_marked);
  const bool all = plain == spans.end();
  ui::Node whole;
  whole.id = id;
  whole.role = options.role;
  whole.foreground = all ? spans.front().color : plain->color;
  whole.background = all ? spans.front().mark_color : ui.ground();
  for (const ui::Span& span : spans) whole.text += span.text;
  whole.cap_height_px = paragraph.cap_height();
  whole.clipped = paragraph.shortened() || paragraph.width() > at.width + 1;
  paragraph.Draw(ui.canvas(), at.x, at.y);
  ui.Add(std::move(whole), {at.x, at.y, std::ceil(paragraph.width()), paragraph.height()});
  int marks = 0;
  const std::vector<ui::Rect> boxes = paragraph.SpanBoxes();
  for (std::size_t i = 0; i < spans.size(); ++i) {
    if (!is_marked(spans[i])) continue;
    ui::Node node;
    node.id = id + "/mark/" + std::to_string(++marks);
    node.role = kMarkRole;
    node.text = spans[i].text;
    node.foreground = spans[i].color;
    node.background = spans[i].mark_color;
    node.cap_height_px = paragraph.cap_height();
    const ui::Rect part = boxes[i];
    ui.Add(std::move(node), {at.x + part.x, at.y + part.y, part.width, part.height});
  }
}

const ui::Node* BestMark(const ui::AccessibilityTree& tree) {
  const ui::Node *best = nullptr, *first = nullptr;
  int most = 0, count = 0;
  // The marks of a text follow it one after the other.
  for (const ui::Node& node : tree.nodes) {
    if (node.role != kMarkRole) {
      first = nullptr;
      continue;
    }
    if (first == nullptr) {
      first = &node;
      count = 0;
    }
    if (++count > most) {
      most = count;
      best = first;
    }
  }
  return best;
}

}  // namespace foyer::pages
