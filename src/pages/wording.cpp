// Wording changes and the step bar, as pages show them.
#include <cmath>

#include "pages/parts.h"

namespace foyer::pages {
namespace {

using Kind = content::WordingChange::Kind;

constexpr float kBarPaddingMm = 4, kStackedGapMm = 7, kColumnGapMm = 12;

}  // namespace

int CountChanges(const content::Message& message) {
  int changes = 0;
  Kind before = Kind::kSame;
  for (const content::WordingChange& change : message.changes) {
    // Words removed and others put in their place are one change.
    if (change.kind != Kind::kSame && before == Kind::kSame) ++changes;
    before = change.kind;
  }
  return changes;
}

std::string ChangesInWords(const content::Message& message) {
  const int count = CountChanges(message);
  if (count == 1) return std::string(ui::Say(ui::StringKey::message_changed_one));
  return ui::Say(ui::StringKey::message_changed_many, {{"count", std::to_string(count)}});
}

void ShowWording(ui::Ui& ui, const std::string& id, const content::Message& message, ui::TextStyle style) {
  const ui::Theme& theme = ui.theme();
  std::vector<ui::Span> spans;
  std::vector<std::size_t> changed;  // spans
  for (const content::WordingChange& change : message.changes) {
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
    spans.push_back(span);
  }
  if (message.changes.empty()) spans.push_back({message.text.text, style, theme.on_surface});

  const ui::Paragraph paragraph(ui.typefaces(), spans, ui.width());
  const ui::Rect rect = ui.Take(paragraph.height());
  paragraph.Draw(ui.canvas(), rect.x, rect.y);
  ui::Node whole;
  whole.id = id;
  whole.role = "paragraph";
  whole.text = message.text.text;
  whole.foreground = theme.on_surface;
  whole.background = ui.ground();
  whole.cap_height_px = paragraph.cap_height();
  ui.Add(std::move(whole), {rect.x, rect.y, std::ceil(paragraph.width()), rect.height});
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
    const ui::Rect part = paragraph.SpanBox(changed[i]);
    ui.Add(std::move(node), {rect.x + part.x, rect.y + part.y, part.width, part.height});
  }
}

namespace {

std::vector<ui::ButtonSpec> StepButtons(const StepBar& bar) {
  std::vector<ui::ButtonSpec> specs(3);
  specs[0] = {.id = "step/previous",
              .label = std::string(ui::Say(ui::StringKey::question_previous)),
              .action = bar.previous,
              .leading = ui::Icon::kBack,
              .enabled = !bar.previous.empty()};
  specs[1] = {.id = "step/all", .label = bar.all_label, .action = bar.all};
  specs[2] = {.id = "step/next",
              .label = std::string(ui::Say(ui::StringKey::question_next)),
              .action = bar.next,
              .kind = bar.next.empty() ? ui::ButtonKind::kPlain : ui::ButtonKind::kPrimary,
              .trailing = ui::Icon::kNext,
              .enabled = !bar.next.empty()};
  return specs;
}

// Main actions where the glass has room for them.
float StepButtonMm(const ui::Ui& ui) {
  return ui.scale().height_mm() >= 150 ? ui::kMainActionMm - 4 : ui::kTargetMm;
}

}  // namespace

float StepBarHeight(ui::Ui& ui) {
  ui::ButtonSpec spec;
  spec.height_mm = StepButtonMm(ui);
  return ui::ButtonHeight(ui, spec) + 2 * ui.Px(kBarPaddingMm);
}

std::optional<Action> ShowStepBar(ui::Ui& ui, const ui::Rect& region, const StepBar& bar) {
  const float height = StepBarHeight(ui), margin = PageMargin(ui), gap = ui.Px(3);
  const ui::Rect rect{region.x, region.bottom() - height, region.width, height};
  std::vector<ui::ButtonSpec> specs = StepButtons(bar);
  ui.BeginRegion(rect, 0, "steps");
  ui.canvas().Fill(rect, ui.theme().surface);
  ui.canvas().Fill({rect.x, rect.y, rect.width, std::max(1.0f, ui.Px(0.26f))}, ui.theme().outline);
  for (ui::ButtonSpec& spec : specs) spec.height_mm = StepButtonMm(ui);
  const float room = rect.width - 2 * margin;
  const auto wanted = [&] {
    float width = 2 * gap;
    for (const ui::ButtonSpec& spec : specs) width += ui::ButtonWidth(ui, spec);
    return width;
  };
  const auto leave_icon = [](ui::ButtonSpec& spec) {
    spec.name = spec.label;
    spec.label.clear();
  };
  // Where the labels do not fit, the arrows alone do; at worst all three are icons.
  if (wanted() > room) {
    leave_icon(specs[0]);
    leave_icon(specs[2]);
  }
  if (wanted() > room) {
    leave_icon(specs[1]);
    specs[1].leading = ui::Icon::kList;
  }
  std::optional<Action> action;
  float x = rect.x + margin;
  for (std::size_t i = 0; i < specs.size(); ++i) {
    ui::ButtonSpec& spec = specs[i];
    const float width = ui::ButtonWidth(ui, spec);
    // "Next" stands at the right, under the thumb.
    if (i == 2) x = std::max(x, rect.right() - margin - width);
    if (i == 1) x = std::max(x, rect.x + std::round((rect.width - width) / 2));
    if (ui::Button(ui, spec, {x, rect.y + ui.Px(kBarPaddingMm), width, ui::ButtonHeight(ui, spec)})) {
      action = GoTo(spec.action, i == 1 ? GoHistory::kPush : GoHistory::kReplace);
    }
    x += width + gap;
  }
  ui.EndRegion();
  return action;
}

std::optional<Action> ShowEntry(ui::Ui& ui, const EntryColumns& columns, const ui::Ui::Body& first,
                                const ui::Ui::Body& second, const StepBar& bar) {
  const float margin = PageMargin(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    if (OneColumn(u)) {
      first(u);
      u.Skip(u.Px(kStackedGapMm));
      second(u);
    } else {
      u.Columns({columns.first, columns.second}, u.Px(kColumnGapMm), {first, second});
    }
    u.Skip(CardGap(u) + StepBarHeight(u));
  });
  return ShowStepBar(ui, ui.region(), bar);
}

}  // namespace foyer::pages
