// Draws the page that stands in for another.
#include "pages/unavailable/unavailable.h"

namespace foyer::pages::unavailable {

using ui::Say;
using ui::StringKey;

Heading HeadingOf(const State&) {
  return {std::string(Say(StringKey::unavailable_title)), ""};
}

void Draw(const State&, ui::Ui& ui) {
  const float margin = PageMargin(ui);
  ui.Inset(margin, margin, [&](ui::Ui& u) {
    u.Skip(u.Px(20));
    u.Text("unavailable/text", ui::TextStyle::kHeading, u.theme().on_surface,
           Say(StringKey::unavailable_text));
    u.Skip(u.Px(10));
    const std::vector<ui::ButtonSpec> home = {{.id = "unavailable/home",
                                               .label = std::string(Say(StringKey::unavailable_home)),
                                               .action = Go{ToPage(PageKind::kHome)},
                                               .kind = ui::ButtonKind::kPrimary,
                                               .height_mm = ui::kMainActionMm}};
    ui::ButtonFlow(u, home, 0);
  });
}

}  // namespace foyer::pages::unavailable
