// Marks and numbers.
#include "shell/operator/ruler.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "ui/strings.h"

namespace foyer::shell {
namespace {

using ui::TextStyle;

// What people have in a drawer.
constexpr int kLongestMm = 300;
constexpr float kCentimetreMark = 8, kHalfMark = 5.5f, kMillimetreMark = 3.5f;  // mm
constexpr int kEvery[] = {10, 20, 50, 100};

}  // namespace

void DrawRuler(ui::Ui& ui, const std::string& id) {
  // Not Ui::Px, which is larger on large glass.
  const float mm = ui.scale().px_per_mm();
  const auto width_of = [&](const std::string& number) {
    return std::ceil(ui::Paragraph(ui.typefaces(), {{number, TextStyle::kCaption, {}}}, ui.width()).width());
  };
  const float widest = width_of("000");
  const int length = std::clamp(static_cast<int>((ui.width() - widest) / mm / 10) * 10, 10, kLongestMm);
  const auto* every = std::find_if(std::begin(kEvery), std::prev(std::end(kEvery)),
                                   [&](int step) { return static_cast<float>(step) * mm > widest * 1.3f; });
  const float left = ui.x() + std::round(widest / 2), top = ui.y();
  const ui::Rect rect{left, top, std::round(static_cast<float>(length) * mm),
                      std::round(kCentimetreMark * mm)};
  const float thick = std::max(1.0f, std::round(mm / 6));
  ui.canvas().Fill({rect.x, rect.y, rect.width + thick, thick}, ui.theme().on_surface);
  for (int at = 0; at <= length; ++at) {
    const float mark = at % 10 == 0 ? kCentimetreMark : at % 5 == 0 ? kHalfMark : kMillimetreMark;
    const float x = rect.x + std::round(static_cast<float>(at) * mm);
    ui.canvas().Fill({x, rect.y, at % 10 == 0 ? thick : std::max(1.0f, thick - 1), std::round(mark * mm)},
                     ui.theme().on_surface);
  }
  ui::Node node;
  node.id = id;
  node.role = "img";
  node.name = ui::Say(ui::StringKey::operator_ruler_name, {{"length", std::to_string(length)}});
  ui.Add(std::move(node), rect);
  ui.Skip(rect.height + ui.Px(1));
  float height = 0;
  for (int at = 0; at <= length; at += *every) {
    const std::string number = std::to_string(at);
    const float width = width_of(number), x = rect.x + std::round(static_cast<float>(at) * mm);
    const auto show = [&](ui::Ui& u) {
      u.Text(fmt::format("{}/{}", id, at), TextStyle::kCaption, u.theme().on_surface, number,
             {.role = "text"});
    };
    height = ui.Measure(width, show);
    ui.Within({x - std::round(width / 2), ui.y(), width, height}, show);
  }
  ui.Skip(height);
}

}  // namespace foyer::shell
