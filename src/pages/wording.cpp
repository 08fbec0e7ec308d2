// Wording changes, as pages show them.
#include <cmath>

#include "pages/parts.h"

namespace foyer::pages {
namespace {

using Kind = content::WordingChange::Kind;

}  // namespace

int CountChanges(const content::Message& message) {
  return content::CountDifferences(message.changes).All();
}

std::string ChangesInWords(const content::Message& message) {
  return ui::SayCount(ui::CountKey::message_changed, CountChanges(message));
}

void ShowChanges(ui::Ui& ui, const std::string& id, const std::vector<content::WordingChange>& changes,
                 ui::TextStyle style) {
  const ui::Theme& theme = ui.theme();
  std::vector<ui::Span> spans;
  std::vector<std::size_t> changed;  // spans
  std::string text;                  // as it became
  for (const content::WordingChange& change : changes) {
    if (!spans.empty()) spans.push_back({" ", style, theme.on_surface});
    ui::Span span{change.words, style, theme.on_surface};
    if (change.kind == Kind::kAdded) {
      span.mark = ui::SpanMark::kAdded;
      span.color = theme.on_added;
      span.mark_color = theme.added;
    } else if (change.kind == Kind::kRemoved) {
      span.mark = ui::SpanMark::kRemoved;
      span.color = theme.on_removed;
      span.mark_color = theme.removed;
    }
    if (change.kind != Kind::kSame) changed.push_back(spans.size());
    if (change.kind != Kind::kRemoved) text += (text.empty() ? "" : " ") + change.words;
    spans.push_back(span);
  }

  const ui::Paragraph paragraph(ui.typefaces(), spans, ui.width());
  const ui::Rect rect = ui.Take(paragraph.height());
  if (ui.measuring()) return;
  paragraph.Draw(ui.canvas(), rect.x, rect.y);
  ui::Node whole;
  whole.id = id;
  whole.role = "paragraph";
  whole.text = std::move(text);
  whole.foreground = theme.on_surface;
  whole.background = ui.ground();
  whole.cap_height_px = paragraph.cap_height();
  ui.Add(std::move(whole), {rect.x, rect.y, std::ceil(paragraph.width()), rect.height});
  const std::vector<ui::Rect> boxes = paragraph.SpanBoxes();
  for (std::size_t i = 0; i < changed.size(); ++i) {
    const ui::Span& span = spans[changed[i]];
    const bool added = span.mark == ui::SpanMark::kAdded;
    ui::Node node;
    node.id = id + "/change/" + std::to_string(i + 1);
    node.role = added ? "insertion" : "deletion";
    node.name = ui::Say(added ? ui::StringKey::message_added : ui::StringKey::message_removed);
    node.text = span.text;
    node.foreground = span.color;
    node.background = span.mark_color;
    node.cap_height_px = paragraph.cap_height();
    const ui::Rect& part = boxes[changed[i]];
    ui.Add(std::move(node), {rect.x + part.x, rect.y + part.y, part.width, part.height});
  }
}

void ShowWayToChanges(ui::Ui& ui, const std::string& id) {
  const std::vector<ui::ButtonSpec> button = {{.id = id,
                                               .label = std::string(ui::Say(ui::StringKey::changes_open)),
                                               .action = Go{ToPage(PageKind::kChanges)},
                                               .trailing = ui::Icon::kNext,
                                               .role = "link"}};
  ui::ButtonFlow(ui, button, 0);
}

void ShowWording(ui::Ui& ui, const std::string& id, const content::Message& message, ui::TextStyle style) {
  if (message.changes.empty()) return ShowPassage(ui, id, message.text, style, ui.theme().on_surface);
  ShowChanges(ui, id, message.changes, style);
}

}  // namespace foyer::pages
