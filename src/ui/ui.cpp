// Flow, measuring, and feeding the accessibility tree.
#include "ui/ui.h"

#include <algorithm>
#include <cmath>

namespace foyer::ui {
namespace {

// Of the focus ring, mm. WCAG 2.2, 2.4.13 asks for 2 CSS px, which is 0.53 mm.
constexpr float kFocusRing = 0.8f;
constexpr float kFocusRadius = 2.5f;
// Rounding may leave a line a pixel wider than its column.
constexpr float kTolerancePx = 1;

}  // namespace

Ui::Ui(const Theme& theme, const Scale& scale, const Typefaces& typefaces, const Interaction& interaction,
       Canvas canvas, AccessibilityTree& tree, EncodedQr& encoded_qr)
    : theme_(theme),
      scale_(scale),
      typefaces_(typefaces),
      interaction_(interaction),
      canvas_(std::move(canvas)),
      tree_(tree),
      encoded_qr_(encoded_qr),
      ground_(theme.surface) {
  const base::PixelSize window = scale.window();
  const Rect whole{0, 0, static_cast<float>(window.width), static_cast<float>(window.height)};
  regions_.push_back({whole, whole, Scrolling::kNone, "", {}});
  column_ = {0, 0, whole.width};
  for (const Node& node : tree.nodes) next_focus_ = std::max(next_focus_, node.focus + 1);
}

void Ui::BeginRegion(const Rect& window_rect, Scrolling scrolling, std::string_view layer) {
  const Rect clip = Intersection(regions_.back().clip, window_rect);
  regions_.push_back({window_rect, clip, scrolling, std::string(layer), column_});
  column_ = {window_rect.x, window_rect.y, window_rect.width};
  canvas_.BeginRegion(window_rect, scrolling);
}

float Ui::EndRegion() {
  canvas_.EndRegion();
  const float height = column_.y - regions_.back().rect.y;
  column_ = regions_.back().outer;
  regions_.pop_back();
  return height;
}

Rect Ui::Take(float height) {
  const Rect rect{column_.x, column_.y, column_.width, height};
  column_.y += height;
  return rect;
}

void Ui::Inset(float left, float right, const Body& body) {
  const Column saved = column_;
  column_ = {saved.x + left, saved.y, std::max(1.0f, saved.width - left - right)};
  body(*this);
  column_ = {saved.x, column_.y, saved.width};
}

void Ui::Columns(std::initializer_list<float> weights, float gap, std::initializer_list<Body> bodies) {
  const Column saved = column_;
  float total = 0;
  for (float weight : weights) total += weight;
  const float free = saved.width - gap * static_cast<float>(bodies.size() - 1);
  float left = saved.x, lowest = saved.y;
  auto weight = weights.begin();
  for (const Body& body : bodies) {
    const float width = std::floor(free * *weight++ / total);
    column_ = {left, saved.y, width};
    body(*this);
    lowest = std::max(lowest, column_.y);
    left += width + gap;
  }
  column_ = {saved.x, lowest, saved.width};
}

void Ui::Within(const Rect& rect, const Body& body) {
  const Column saved = column_;
  column_ = {rect.x, rect.y, rect.width};
  body(*this);
  column_ = saved;
}

float Ui::Measure(float width, const Body& body) {
  const Column saved = column_;
  const bool was_measuring = measuring_;
  Canvas nowhere(nullptr);
  std::swap(canvas_, nowhere);
  measuring_ = true;
  column_ = {0, 0, width};
  body(*this);
  const float height = column_.y;
  measuring_ = was_measuring;
  std::swap(canvas_, nowhere);
  column_ = saved;
  return height;
}

void Ui::OnGround(const Paint& ground, const Body& body) {
  const Paint saved = ground_;
  ground_ = ground;
  body(*this);
  ground_ = saved;
}

void Ui::Text(std::string id, TextStyle style, Color color, std::string_view text,
              const TextOptions& options) {
  Text(std::move(id), {Span{text, style, color}}, options);
}

void Ui::Text(std::string id, std::vector<Span> spans, const TextOptions& options) {
  Node node;
  if (!measuring_) {
    node.id = std::move(id);
    node.role = options.role;
    node.foreground = spans.empty() ? theme_.on_surface : spans.front().color;
    node.background = ground_.color;
    for (const Span& span : spans) node.text += span.text;
  }
  const Paragraph paragraph(typefaces_, std::move(spans), column_.width, options.paragraph);
  if (measuring_) return Skip(paragraph.height());
  node.cap_height_px = paragraph.cap_height();
  node.clipped = paragraph.shortened() || paragraph.width() > column_.width + kTolerancePx;
  const Rect rect = Take(paragraph.height());
  paragraph.Draw(canvas_, rect.x, rect.y);
  Add(std::move(node), {rect.x, rect.y, std::ceil(paragraph.width()), rect.height});
}

void Ui::Add(Node node, const Rect& rect) {
  if (measuring_) return;
  if (!node.ground && node.background == ground_.color) node.ground = ground_;
  node.rect = rect;
  node.clip = regions_.back().clip;
  node.scrolling = regions_.back().scrolling;
  node.visible = Intersection(rect, node.clip);
  node.layer = regions_.back().layer;
  const bool interactive = node.action.has_value();
  if (interactive) node.focus = next_focus_++;
  if (interactive && focused(node.id)) {
    const Color ring = ContrastRatio(theme_.focus, ground_.color) >= 3 ? theme_.focus : theme_.inverse_focus;
    canvas_.Outline(rect, ring, Px(kFocusRadius), std::max(2.0f, Px(kFocusRing)));
  }
  tree_.nodes.push_back(std::move(node));
}

void Ui::CoverAll() {
  for (Node& node : tree_.nodes) {
    node.action.reset();
    node.focus = -1;
  }
  next_focus_ = 0;
}

}  // namespace foyer::ui
