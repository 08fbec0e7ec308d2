// Draws the land mask of assets/world_map.txt and finds countries in it.
#include "ui/world_map.h"

#include <array>
#include <cmath>

#include "base/text.h"
#include "base/utf8.h"

namespace foyer::ui {
namespace {

// What the file's first lines say of its grid.
constexpr float kDegrees = 3, kNorth = 78, kWest = -180, kAround = 360;

constexpr std::string_view kLand[] = {
#define FOYER_LAND_ROW(row) row,
#define FOYER_COUNTRY(name, latitude, longitude)
#include "ui/world_map.inc"
#undef FOYER_LAND_ROW
#undef FOYER_COUNTRY
};

struct Country {
  std::string_view name;
  float latitude, longitude;
};

constexpr Country kCountries[] = {
#define FOYER_LAND_ROW(row)
#define FOYER_COUNTRY(name, latitude, longitude) Country{name, latitude, longitude},
#include "ui/world_map.inc"
#undef FOYER_LAND_ROW
#undef FOYER_COUNTRY
};

// Of a square's side; the rest is the gap to the next.
constexpr float kFill = 0.68f;

// True where `name` stands in `text` as whole words.
bool ContainsWords(std::string_view text, std::string_view name) {
  const auto letter = [&](std::size_t at) {
    return at < text.size() && base::IsWordCharacter(static_cast<unsigned char>(text[at]));
  };
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    if ((at == 0 || !letter(at - 1)) && !letter(at + name.size())) return true;
  }
  return false;
}

}  // namespace

std::optional<Point> FindCountry(std::string_view country) {
  const std::string wanted = base::Fold(country);
  const Country* best = nullptr;
  for (const Country& known : kCountries) {
    const bool longer = best == nullptr || known.name.size() > best->name.size();
    if (longer && ContainsWords(wanted, base::Fold(known.name))) best = &known;
  }
  if (best == nullptr) return std::nullopt;
  return Point{(best->longitude - kWest) / kAround, (kNorth - best->latitude) / kAround};
}

float MapHeight() {
  return static_cast<float>(std::size(kLand)) * kDegrees / kAround;
}

void DrawLand(Canvas& canvas, const Rect& rect, Color color) {
  if (!canvas.draws()) return;
  const float cell = rect.width * kDegrees / kAround, side = std::max(1.0f, std::round(cell * kFill));
  for (std::size_t row = 0; row < std::size(kLand); ++row) {
    const float y = rect.y + cell * static_cast<float>(row);
    for (std::size_t column = 0; column < kLand[row].size(); ++column) {
      if (kLand[row][column] != '#') continue;
      canvas.Fill({std::round(rect.x + cell * static_cast<float>(column)), std::round(y), side, side}, color);
    }
  }
}

}  // namespace foyer::ui
