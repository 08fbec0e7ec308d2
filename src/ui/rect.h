// A rectangle in px.
#pragma once

namespace foyer::ui {

struct Rect {
  float x = 0, y = 0, width = 0, height = 0;  // px

  float right() const { return x + width; }
  float bottom() const { return y + height; }
  bool Contains(float px, float py) const { return px >= x && px < right() && py >= y && py < bottom(); }

  friend bool operator==(const Rect&, const Rect&) = default;
};

Rect Intersection(const Rect& a, const Rect& b);

}  // namespace foyer::ui
