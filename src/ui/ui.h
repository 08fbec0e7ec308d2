// What a page draws with: a cursor that flows down columns, a canvas, and the accessibility tree that every
// widget feeds. Holds no state between frames, reads no clock and no input but the interaction it is given.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "ui/accessibility_tree.h"
#include "ui/canvas.h"
#include "ui/paragraph.h"
#include "ui/qr_code.h"
#include "ui/scale.h"
#include "ui/theme.h"
#include "ui/typefaces.h"

namespace foyer::ui {

// What the visitor is doing to which node, by id, as far as it changes the layout.
struct Interaction {
  std::string focused;  // shows the focus ring
  std::string edited;   // what is typed goes into it: shows the caret
};

// What text does besides its style: see Ui::Text.
struct TextOptions {
  std::string_view role = "paragraph";  // ARIA
  ParagraphOptions paragraph;
};

class Ui {
 public:
  using Body = std::function<void(Ui&)>;

  Ui(const Theme& theme, const Scale& scale, const Typefaces& typefaces, const Interaction& interaction,
     Canvas canvas, AccessibilityTree& tree, EncodedQr& encoded_qr);

  const Theme& theme() const { return theme_; }
  const Scale& scale() const { return scale_; }
  const Typefaces& typefaces() const { return typefaces_; }
  Canvas& canvas() { return canvas_; }
  EncodedQr& encoded_qr() { return encoded_qr_; }
  float Px(float mm) const { return scale_.Px(mm); }
  // Grows with the text: for what stands in a line of it.
  float TextPx(float mm) const { return scale_.Px(mm * scale_.TextGrowth()); }

  // A part of the window with its own clip and, on top of the page, a layer's name. Everything is laid out as
  // if nothing were scrolled. Regions nest; the cursor of the outer one waits.
  void BeginRegion(const Rect& window_rect, Scrolling scrolling = Scrolling::kNone,
                   std::string_view layer = {});
  // The region's content height in px.
  float EndRegion();
  const Rect& region() const { return regions_.back().rect; }

  // The column in which widgets flow, window px.
  float x() const { return column_.x; }
  float y() const { return column_.y; }
  float width() const { return column_.width; }
  // Takes `height` px off the column's top.
  Rect Take(float height);
  void Skip(float px) { column_.y += px; }
  // Runs `body` in a column of its own, then goes on below what it used. Insets in px.
  void Inset(float left, float right, const Body& body);
  // Side by side, as wide as their weights say; goes on below the longest.
  void Columns(std::initializer_list<float> weights, float gap, std::initializer_list<Body> bodies);
  // Runs `body` in `rect` without moving the cursor.
  void Within(const Rect& rect, const Body& body);
  // The height `body` takes at `width`, without drawing or naming anything.
  float Measure(float width, const Body& body);
  // Whether Measure is running: what stands within a height already known need not be gone through.
  bool measuring() const { return measuring_; }

  // The colour that widgets stand on, for their nodes' background.
  Color ground() const { return ground_.color; }
  void OnGround(const Paint& ground, const Body& body);

  // Text across the column, as one node. Spans must be of one passage; the node's text is theirs together.
  void Text(std::string id, TextStyle style, Color color, std::string_view text,
            const TextOptions& options = {});
  void Text(std::string id, std::vector<Span> spans, const TextOptions& options = {});

  // Adds a node at a rectangle in window px. With an action it is interactive: gets its focus order and
  // shows the focus ring.
  void Add(Node node, const Rect& rect);
  // Something modal comes on top: what was added so far can no longer be touched or focused.
  void CoverAll();
  // The operator's logo, if there is one.
  void SetLogo(const Picture& logo) { logo_ = logo; }
  const Picture& logo() const { return logo_; }

  // `at_rest`, and `pressed` while a finger is down on the node.
  Paint PaintOf(std::string_view id, Color at_rest, Color pressed) {
    return canvas_.PaintOf(id, at_rest, pressed);
  }
  bool edited(std::string_view id) const { return interaction_.edited == id; }
  bool focused(std::string_view id) const { return !measuring_ && interaction_.focused == id; }

 private:
  struct Column {
    float x = 0, y = 0, width = 0;
  };
  struct Region {
    Rect rect, clip;
    Scrolling scrolling = Scrolling::kNone;
    std::string layer;
    Column outer;
  };

  const Theme& theme_;
  const Scale& scale_;
  const Typefaces& typefaces_;
  const Interaction& interaction_;
  Canvas canvas_;
  AccessibilityTree& tree_;
  EncodedQr& encoded_qr_;
  Picture logo_;
  std::vector<Region> regions_;
  Column column_;
  Paint ground_;
  bool measuring_ = false;
  int next_focus_ = 0;
};

}  // namespace foyer::ui
