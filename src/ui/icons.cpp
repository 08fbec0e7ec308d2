// The icons as polylines on a 24 x 24 grid with strokes of 2.
#include "ui/icons.h"

#include <cmath>
#include <numbers>

namespace foyer::ui {
namespace {

constexpr float kGrid = 24, kStroke = 2;

class Pen {
 public:
  Pen(Canvas& canvas, Point at, float size, Paint color)
      : canvas_(canvas), at_(at), unit_(size / kGrid), color_(color) {}

  void Open(std::initializer_list<Point> points) { Stroke(points, false); }
  void Closed(std::initializer_list<Point> points) { Stroke(points, true); }
  void Circle(Point center, float radius) {
    canvas_.Ring(On(center), (radius + kStroke / 2) * unit_, color_, kStroke * unit_);
  }
  void Dot(Point center, float radius) { canvas_.Disc(On(center), radius * unit_, color_); }
  // Degrees clockwise from three o'clock.
  void Arc(Point center, float radius, float from, float to) {
    constexpr int kSteps = 16;
    std::vector<Point> points;
    for (int i = 0; i <= kSteps; ++i) {
      const float angle =
          (from + (to - from) * static_cast<float>(i) / kSteps) * std::numbers::pi_v<float> / 180;
      points.push_back(On({center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)}));
    }
    canvas_.Polyline(points, color_, kStroke * unit_, false);
  }
  void HalfDisc(Point center, float radius) {
    for (float x = 0; x < radius; x += 1 / unit_) {
      const float half = std::sqrt(radius * radius - x * x);
      canvas_.Line(On({center.x + x, center.y - half}), On({center.x + x, center.y + half}), color_, 1.5f);
    }
  }

 private:
  Point On(Point p) const { return {at_.x + p.x * unit_, at_.y + p.y * unit_}; }
  void Stroke(std::initializer_list<Point> points, bool closed) {
    std::vector<Point> placed;
    for (Point p : points) placed.push_back(On(p));
    canvas_.Polyline(placed, color_, kStroke * unit_, closed);
  }

  Canvas& canvas_;
  Point at_;
  float unit_;
  Paint color_;
};

}  // namespace

void DrawIcon(Canvas& canvas, Icon icon, Point at, float size, Paint paint) {
  Pen pen(canvas, at, size, paint);
  switch (icon) {
    case Icon::kHome:
      pen.Open({{3, 11}, {12, 3}, {21, 11}});
      pen.Open({{5, 9.5f}, {5, 20}, {19, 20}, {19, 9.5f}});
      pen.Open({{9.5f, 20}, {9.5f, 14}, {14.5f, 14}, {14.5f, 20}});
      break;
    case Icon::kDocument:
      pen.Closed({{5, 3}, {14, 3}, {19, 8}, {19, 21}, {5, 21}});
      pen.Open({{9, 12}, {15, 12}});
      pen.Open({{9, 16}, {15, 16}});
      break;
    case Icon::kList:
      for (float y : {6.0f, 12.0f, 18.0f}) {
        pen.Dot({4.5f, y}, 1.4f);
        pen.Open({{9, y}, {20, y}});
      }
      break;
    case Icon::kPeople:
      pen.Circle({9, 8}, 3.5f);
      pen.Arc({9, 21}, 6.5f, 180, 360);
      pen.Arc({15.5f, 8}, 3.5f, -70, 80);
      pen.Arc({15.5f, 21}, 6.0f, -65, 0);
      break;
    case Icon::kCheck:
      pen.Open({{4, 12.5f}, {9.5f, 18}, {20, 6.5f}});
      break;
    case Icon::kSpeech:
      pen.Closed({{4, 4}, {20, 4}, {20, 16}, {9, 16}, {4, 20.5f}});
      break;
    case Icon::kInformation:
      pen.Circle({12, 12}, 8.5f);
      pen.Open({{12, 11}, {12, 16.5f}});
      pen.Dot({12, 7.6f}, 1.3f);
      break;
    case Icon::kBack:
      pen.Open({{14.5f, 5}, {7.5f, 12}, {14.5f, 19}});
      break;
    case Icon::kNext:
      pen.Open({{9.5f, 5}, {16.5f, 12}, {9.5f, 19}});
      break;
    case Icon::kContrast:
      pen.Circle({12, 12}, 8.5f);
      pen.HalfDisc({12, 12}, 8.5f);
      break;
    case Icon::kSearch:
      pen.Circle({10.5f, 10.5f}, 6);
      pen.Open({{15.2f, 15.2f}, {20.5f, 20.5f}});
      break;
    case Icon::kErase:
      pen.Closed({{8.5f, 5}, {21.5f, 5}, {21.5f, 19}, {8.5f, 19}, {2.5f, 12}});
      pen.Open({{12, 9.2f}, {17.6f, 14.8f}});
      pen.Open({{17.6f, 9.2f}, {12, 14.8f}});
      break;
    case Icon::kClose:
      pen.Open({{6, 6}, {18, 18}});
      pen.Open({{18, 6}, {6, 18}});
      break;
    case Icon::kNone:
      break;
  }
}

}  // namespace foyer::ui
