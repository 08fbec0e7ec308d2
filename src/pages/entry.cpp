// The page of one entry: its columns and the step bar at its foot.
#include <algorithm>
#include <cmath>

#include "pages/parts.h"

namespace foyer::pages {
namespace {

// mm
constexpr float kBarPaddingMm = 4, kStackedGapMm = 7, kColumnGapMm = 12;

std::vector<ui::ButtonSpec> StepButtons(const StepBar& bar) {
  std::vector<ui::ButtonSpec> specs(3);
  specs[0] = {.id = "step/previous",
              .label = std::string(ui::Say(ui::StringKey::step_previous)),
              .action = StepTo(bar.previous),
              .leading = ui::Icon::kBack,
              .enabled = bar.previous.has_value()};
  specs[1] = {.id = "step/all", .label = bar.all_label, .action = Go{bar.all}};
  specs[2] = {.id = "step/next",
              .label = std::string(ui::Say(ui::StringKey::step_next)),
              .action = StepTo(bar.next),
              .kind = bar.next ? ui::ButtonKind::kPrimary : ui::ButtonKind::kPlain,
              .trailing = ui::Icon::kNext,
              .enabled = bar.next.has_value()};
  return specs;
}

void ShowColumns(ui::Ui& ui, const EntryColumns& columns, const ui::Ui::Body& first,
                 const ui::Ui::Body& second, const ui::Ui::Body& last) {
  ui::Rect ends[2];
  const auto noting_end = [](const ui::Ui::Body& body, ui::Rect& end) {
    return [&](ui::Ui& u) {
      body(u);
      end = {u.x(), u.y(), u.width(), 0};
    };
  };
  ui.Columns({columns.first, columns.second}, ui.Px(kColumnGapMm),
             {noting_end(first, ends[0]), noting_end(second, ends[1])});
  ui::Rect place = ends[0].y <= ends[1].y ? ends[0] : ends[1];
  place.y += CardGap(ui);
  float foot = ui.y();
  ui.Within(place, [&](ui::Ui& u) {
    last(u);
    foot = std::max(foot, u.y());
  });
  ui.Skip(foot - ui.y());
}

// Main actions where the glass has room for them.
float StepButtonMm(const ui::Ui& ui) {
  return ui.scale().height_mm() >= 150 ? ui::kMainActionMm - 4 : ui::kTargetMm;
}

}  // namespace

std::optional<Route> EntryRoute(PageKind page, const std::string& key) {
  return key.empty() ? std::nullopt : std::optional(ToEntry(page, key));
}

float StepBarHeight(ui::Ui& ui) {
  ui::ButtonSpec spec;
  spec.height_mm = StepButtonMm(ui);
  return ui::ButtonHeight(ui, spec) + 2 * ui.Px(kBarPaddingMm);
}

void ShowStepBar(ui::Ui& ui, const ui::Rect& region, const StepBar& bar) {
  const float height = StepBarHeight(ui), margin = PageMargin(ui), gap = ui.Px(3);
  const ui::Rect rect{region.x, region.bottom() - height, region.width, height};
  std::vector<ui::ButtonSpec> specs = StepButtons(bar);
  ui.BeginRegion(rect, ui::Scrolling::kNone, "steps");
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
  float x = rect.x + margin;
  for (std::size_t i = 0; i < specs.size(); ++i) {
    ui::ButtonSpec& spec = specs[i];
    const float width = ui::ButtonWidth(ui, spec);
    // "Next" stands at the right, under the thumb.
    if (i == 2) x = std::max(x, rect.right() - margin - width);
    if (i == 1) x = std::max(x, rect.x + std::round((rect.width - width) / 2));
    ui::Button(ui, spec, {x, rect.y + ui.Px(kBarPaddingMm), width, ui::ButtonHeight(ui, spec)});
    x += width + gap;
  }
  ui.EndRegion();
}

void ShowEntry(ui::Ui& ui, const EntryColumns& columns, const ui::Ui::Body& first, const ui::Ui::Body& second,
               const ui::Ui::Body& last, const StepBar& bar) {
  const float margin = PageMargin(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(CardGap(u));
    if (OneColumn(u)) {
      first(u);
      u.Skip(u.Px(kStackedGapMm));
      second(u);
      u.Skip(CardGap(u));
      last(u);
    } else {
      ShowColumns(u, columns, first, second, last);
    }
    u.Skip(CardGap(u) + StepBarHeight(u));
  });
  return ShowStepBar(ui, ui.region(), bar);
}

}  // namespace foyer::pages
