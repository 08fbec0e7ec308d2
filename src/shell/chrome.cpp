// Lays out rail, bar and header for every glass, and draws them.
#include "shell/chrome.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace foyer::shell {
namespace {

using pages::PageKind;
using ui::Say;
using ui::StringKey;
using ui::TextStyle;

struct Entry {
  PageKind page;
  StringKey label;
  ui::Icon icon;
};

constexpr std::array<Entry, 8> kEntries = {{
    {PageKind::kHome, StringKey::nav_home, ui::Icon::kHome},
    {PageKind::kBackground, StringKey::nav_background, ui::Icon::kDocument},
    {PageKind::kAgenda, StringKey::nav_agenda, ui::Icon::kList},
    {PageKind::kSpeakers, StringKey::nav_speakers, ui::Icon::kPeople},
    {PageKind::kOutcomes, StringKey::nav_outcomes, ui::Icon::kCheck},
    {PageKind::kMessages, StringKey::nav_messages, ui::Icon::kSpeech},
    {PageKind::kSearch, StringKey::nav_search, ui::Icon::kSearch},
    {PageKind::kAbout, StringKey::nav_about, ui::Icon::kInformation},
}};

// Lengths in mm.
constexpr float kWideRail = 57, kWideRailNeeds = 330, kRailEntry = 17, kRailGap = 1.6f, kRailInset = 2.6f;
constexpr float kBarHeight = 19, kIcon = 6.6f, kLowIcon = 5.2f, kIconLabelGap = 0.6f, kHeaderHeight = 23,
                kLowHeaderHeight = 15, kLowGlass = 160;
constexpr float kHeaderGap = 3, kSelectedEdge = 1.1f, kHairline = 0.26f;
// A rail with labels takes no more of a small glass.
constexpr float kRailLabelInset = 1.6f, kMostOfWidth = 0.2f;
constexpr float kEntryPadding = 2;
constexpr float kLogoHeight = 13;
constexpr float kNoWrap = 1e6f;

float IconSize(const ui::Ui& ui) {
  return ui.Px(ui.scale().height_mm() >= kLowGlass ? kIcon : kLowIcon);
}

float LongestLabel(ui::Ui& ui) {
  float longest = 0;
  for (const Entry& entry : kEntries) {
    const ui::Paragraph label(ui.typefaces(), {{Say(entry.label), TextStyle::kNavigation, {}}}, kNoWrap);
    longest = std::max(longest, std::ceil(label.width()));
  }
  return longest;
}

std::string UpperCase(std::string_view tag) {
  std::string upper(tag);
  for (char& letter : upper) letter = static_cast<char>(letter - 'a' + 'A');
  return upper;
}

std::vector<ui::ButtonSpec> Controls(const ChromeState& state) {
  const ui::LanguageName& language = ui::kLanguages[static_cast<std::size_t>(ui::CurrentLanguage())];
  return {{.id = "header/smaller",
           .label = "A\u2212",
           .name = std::string(Say(StringKey::control_smaller)),
           .action = pages::ChangeTextStep{-1},
           .style = TextStyle::kNavigation,
           .enabled = state.text_step > 0},
          {.id = "header/larger",
           .label = "A+",
           .name = std::string(Say(StringKey::control_larger)),
           .action = pages::ChangeTextStep{+1},
           .style = TextStyle::kNavigation,
           .enabled = state.text_step < ui::kTextSteps - 1},
          {.id = "header/contrast",
           .name = std::string(Say(StringKey::control_contrast)),
           .action = pages::SwitchTheme{},
           .leading = ui::Icon::kContrast,
           .style = TextStyle::kNavigation},
          {.id = "header/language",
           .label = UpperCase(language.tag),
           .name = Say(StringKey::control_language, {{"language", std::string(language.name)}}),
           .action = pages::ShowLanguages{},
           .style = TextStyle::kNavigation}};
}

// The header's controls keep their size: they must stay where they are while the text grows.
ui::ButtonSpec BackButton() {
  return {.id = "header/back",
          .name = std::string(Say(StringKey::control_back)),
          .action = pages::GoBack{},
          .leading = ui::Icon::kBack};
}

float ControlsWidth(ui::Ui& ui, const ChromeState& state) {
  float width = 0;
  for (const ui::ButtonSpec& spec : Controls(state)) width += ui::ButtonWidth(ui, spec) + ui.Px(kHeaderGap);
  return width;
}

TextStyle TitleStyle(const ui::Ui& ui) {
  if (ui.scale().width_mm() >= 250) return TextStyle::kHeading;
  // A low glass has no room for a title that grows with the text: it would push the page out of the window.
  const bool low = ui.scale().height_mm() < kLowGlass && ui.scale().text_step() > 1;
  return low ? TextStyle::kNavigation : TextStyle::kBodyStrong;
}

void ShowTitle(ui::Ui& ui, const ChromeState& state) {
  const TextStyle style = TitleStyle(ui);
  const ui::Paragraph title(ui.typefaces(), {{state.heading.title, style, {}}}, kNoWrap);
  const ui::Paragraph subtitle(ui.typefaces(), {{state.heading.subtitle, TextStyle::kCaption, {}}}, kNoWrap);
  const float gap = ui.Px(4);
  const bool beside = title.width() + gap + subtitle.width() <= ui.width();
  const float top = ui.y();
  ui.Text("header/title", style, ui.theme().on_surface, state.heading.title, {.role = "heading"});
  // A low glass has no room for a second line of header.
  const bool room = beside || ui.scale().height_mm() >= kLowGlass;
  if (state.heading.subtitle.empty() || !room) return;
  if (!beside) {
    ui.Text("header/subtitle", TextStyle::kCaption, ui.theme().on_surface_variant, state.heading.subtitle,
            {.role = "text"});
    return;
  }
  // On the title's baseline.
  const float drop = std::round((title.line_height() + title.cap_height()) / 2) -
                     std::round((subtitle.line_height() + subtitle.cap_height()) / 2);
  const float x = ui.x() + std::ceil(title.width()) + gap;
  ui.Within({x, top + drop, ui.width(), 0}, [&](ui::Ui& u) {
    u.Text("header/subtitle", TextStyle::kCaption, u.theme().on_surface_variant, state.heading.subtitle,
           {.role = "text"});
  });
}

float BackWidth(ui::Ui& ui, const ChromeState& state) {
  return state.can_go_back ? ui::ButtonWidth(ui, BackButton()) + ui.Px(kHeaderGap) : 0;
}

float TitleWidth(ui::Ui& ui, const ChromeState& state, float header_width) {
  const float margin = pages::PageMargin(ui);
  return std::max(1.0f, header_width - 2 * margin - BackWidth(ui, state) - ControlsWidth(ui, state));
}

void DrawHeader(ui::Ui& ui, const ChromeState& state, const ui::Rect& rect) {
  ui.BeginRegion(rect);
  const float margin = pages::PageMargin(ui);
  ui.canvas().Fill(rect, ui.theme().surface);
  const float hairline = std::max(1.0f, ui.Px(kHairline));
  ui.canvas().Fill({rect.x, rect.bottom() - hairline, rect.width, hairline}, ui.theme().outline);
  const auto centered = [&](float height) { return rect.y + std::round((rect.height - height) / 2); };
  float x = rect.x + margin;
  if (state.can_go_back) {
    const ui::ButtonSpec back = BackButton();
    const float width = ui::ButtonWidth(ui, back), height = ui::ButtonHeight(ui, back);
    ui::Button(ui, back, {x, centered(height), width, height});
    x += width + ui.Px(kHeaderGap);
  }
  const float title_width = TitleWidth(ui, state, rect.width);
  const float title_height = ui.Measure(title_width, [&](ui::Ui& u) { ShowTitle(u, state); });
  ui.Within({x, centered(title_height), title_width, title_height}, [&](ui::Ui& u) { ShowTitle(u, state); });

  x = rect.right() - margin + ui.Px(kHeaderGap) - ControlsWidth(ui, state);
  for (const ui::ButtonSpec& spec : Controls(state)) {
    const float width = ui::ButtonWidth(ui, spec), height = ui::ButtonHeight(ui, spec);
    ui::Button(ui, spec, {x, centered(height), width, height});
    x += width + ui.Px(kHeaderGap);
  }
  ui.EndRegion();
}

void DrawBrand(ui::Ui& ui, const ChromeState& state, const ui::Rect& rail) {
  const float inset = ui.Px(kRailInset) * 2;
  const ui::Rect box{rail.x + inset, rail.y + ui.Px(5), rail.width - 2 * inset, ui.Px(kLogoHeight)};
  // A logo says the event's name better than we can.
  const float logo = ui::Logo(ui, "rail/logo", box);
  ui.Within({box.x, rail.y + ui.Px(6) + logo, box.width, 0}, [&](ui::Ui& u) {
    if (logo == 0)
      u.Text("rail/event", TextStyle::kBrand, u.theme().on_inverse, state.event, {.role = "text"});
    u.Text("rail/session", TextStyle::kNavigation, u.theme().on_inverse_variant, state.short_title,
           {.role = "text"});
  });
}

void DrawEntry(ui::Ui& ui, const ChromeState& state, const ChromeLayout& layout, const Entry& entry,
               const ui::Rect& rect) {
  const ui::Theme& theme = ui.theme();
  const std::string id = "navigation/" + pages::ToString(pages::ToPage(entry.page));
  // What changed from the outcomes to the messages is part of the messages.
  const PageKind part = state.current == PageKind::kChanges ? PageKind::kMessages : state.current;
  const bool selected = part == entry.page, wide = layout.navigation == ChromeLayout::Navigation::kWideRail;
  const bool bar = layout.navigation == ChromeLayout::Navigation::kBar;
  const ui::Color ground = selected ? theme.inverse_selected : theme.inverse_surface;
  const ui::Paint fill = ui.PaintOf(id, selected ? ground : ui::kNothing, theme.inverse_container);
  const ui::Color color = selected ? theme.on_inverse : theme.on_inverse_variant;
  const float edge = ui.Px(kSelectedEdge);
  if (bar) {
    ui.canvas().Fill(rect, fill);
    if (selected) ui.canvas().Fill({rect.x, rect.y, rect.width, edge}, theme.attention);
  } else {
    if (selected)
      ui.canvas().Fill({rect.x - edge, rect.y, rect.width, rect.height}, theme.attention, ui.Px(2.6f));
    ui.canvas().Fill(rect, fill, ui.Px(2.6f));
  }

  const ui::Paragraph label(ui.typefaces(), {{Say(entry.label), TextStyle::kNavigation, color}}, kNoWrap);
  const float icon = IconSize(ui);
  if (wide) {
    const float x = rect.x + ui.Px(3.2f);
    ui::DrawIcon(ui.canvas(), entry.icon, {x, rect.y + std::round((rect.height - icon) / 2)}, icon, color);
    label.Draw(ui.canvas(), x + icon + ui.Px(3.4f), rect.y + std::round((rect.height - label.height()) / 2));
  } else {
    const float gap = layout.labels ? ui.Px(kIconLabelGap) : 0,
                label_height = layout.labels ? label.height() : 0;
    const float top = rect.y + std::round((rect.height - icon - gap - label_height) / 2);
    ui::DrawIcon(ui.canvas(), entry.icon, {rect.x + std::round((rect.width - icon) / 2), top}, icon, color);
    if (layout.labels)
      label.Draw(ui.canvas(), rect.x + std::round((rect.width - label.width()) / 2), top + icon + gap);
  }
  ui::Node node;
  node.id = id;
  node.role = "link";
  node.name = Say(entry.label);
  if (layout.labels) node.text = Say(entry.label);
  node.action = pages::Go{pages::ToPage(entry.page)};
  node.foreground = color;
  node.background = ground;
  node.cap_height_px = layout.labels ? label.cap_height() : 0;
  ui.OnGround(ui.PaintOf(id, ground, theme.inverse_container),
              [&](ui::Ui& u) { u.Add(std::move(node), rect); });
}

ui::Rect EntryRect(ui::Ui& ui, const ChromeLayout& layout, std::size_t index) {
  const ui::Rect& rail = layout.rail;
  const auto count = static_cast<float>(kEntries.size()), i = static_cast<float>(index);
  if (layout.navigation == ChromeLayout::Navigation::kBar) {
    const float left = std::round(rail.width * i / count), right = std::round(rail.width * (i + 1) / count);
    return {rail.x + left, rail.y, right - left, rail.height};
  }
  const float inset = ui.Px(kRailInset);
  if (layout.navigation == ChromeLayout::Navigation::kRail) {
    const float top = std::round(rail.height * i / count), bottom = std::round(rail.height * (i + 1) / count);
    return {rail.x + inset / 2, rail.y + top, rail.width - inset, bottom - top};
  }
  const float entry = ui.Px(kRailEntry), step = entry + ui.Px(kRailGap);
  const float first = rail.y + ui.Px(34);
  // About stands apart, at the rail's foot.
  const float top = index + 1 == kEntries.size() ? rail.bottom() - inset - entry : first + step * i;
  return {rail.x + inset, top, rail.width - 2 * inset, entry};
}

}  // namespace

ChromeLayout LayOutChrome(ui::Ui& ui, const ChromeState& state) {
  using Navigation = ChromeLayout::Navigation;
  ChromeLayout layout;
  const ui::Scale& scale = ui.scale();
  const auto width = static_cast<float>(scale.window().width),
             height = static_cast<float>(scale.window().height);
  const float label = LongestLabel(ui), line = ui.typefaces().Of(TextStyle::kNavigation).line_height;
  const float stacked = IconSize(ui) + ui.Px(kIconLabelGap) + line;
  const auto count = static_cast<float>(kEntries.size());
  const bool wide_fits = ui.Px(34) + count * ui.Px(kRailEntry + kRailGap) <= height;
  if (scale.portrait()) {
    layout.navigation = Navigation::kBar;
    const float bar =
        std::max(scale.TouchPx(ui::kTargetMm), ui.Px(scale.height_mm() >= kLowGlass ? kBarHeight : 15));
    layout.labels = label + ui.Px(2) <= width / count && stacked <= bar;
    layout.rail = {0, height - bar, width, bar};
    layout.page = {0, 0, width, height - bar};
  } else if (scale.width_mm() >= kWideRailNeeds && wide_fits) {
    layout.navigation = Navigation::kWideRail;
    layout.rail = {0, 0, std::max(ui.Px(kWideRail), label + ui.Px(kRailInset * 2 + 14)), height};
  } else {
    layout.navigation = Navigation::kRail;
    layout.labels = label + ui.Px(kRailLabelInset * 2) <= width * kMostOfWidth &&
                    stacked + ui.Px(kEntryPadding) <= height / count;
    layout.rail = {
        0, 0,
        layout.labels ? label + ui.Px(kRailLabelInset * 2) : scale.TouchPx(ui::kTargetMm) + ui.Px(kRailInset),
        height};
  }
  if (layout.navigation != Navigation::kBar) {
    layout.page = {layout.rail.right(), 0, width - layout.rail.right(), height};
  }
  if (state.typing && scale.height_mm() < kLowGlass) {
    layout.header = {layout.page.x, 0, layout.page.width, 0};
    return layout;
  }
  const float title =
      ui.Measure(TitleWidth(ui, state, layout.page.width), [&](ui::Ui& u) { ShowTitle(u, state); });
  const float least = ui.Px(scale.height_mm() >= kLowGlass ? kHeaderHeight : kLowHeaderHeight);
  const float header = std::max({least, title + ui.Px(3), ui::ButtonHeight(ui, BackButton()) + ui.Px(2)});
  layout.header = {layout.page.x, 0, layout.page.width, header};
  layout.page.y = header;
  layout.page.height -= header;
  return layout;
}

void DrawChrome(ui::Ui& ui, const ChromeState& state, const ChromeLayout& layout) {
  const bool bar = layout.navigation == ChromeLayout::Navigation::kBar;
  ui.BeginRegion(layout.rail, ui::Scrolling::kNone, bar ? "navigation" : "");
  ui.canvas().Fill(layout.rail, ui.theme().inverse_surface);
  ui.OnGround(ui.theme().inverse_surface, [&](ui::Ui& u) {
    if (layout.navigation == ChromeLayout::Navigation::kWideRail) DrawBrand(u, state, layout.rail);
    for (std::size_t i = 0; i < kEntries.size(); ++i) {
      DrawEntry(u, state, layout, kEntries[i], EntryRect(u, layout, i));
    }
  });
  ui.EndRegion();
  if (layout.header.height > 0) DrawHeader(ui, state, layout.header);
}

}  // namespace foyer::shell
