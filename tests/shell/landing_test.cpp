// What a route brings into view: codes to take away, and paragraphs that words led to.
#include <gmock/gmock.h>

#include "support/stored_report.h"
#include "support/visitor.h"

namespace foyer::shell {
namespace {

using support::BundledStore;
using support::Visitor;
using support::VisitSettings;

// The 7 inch display is 154 x 86 mm.
VisitSettings Small(const std::string& start, int text_step = 0) {
  return {.start = start, .size = {800, 480}, .px_per_mm = 800 / 154.0f, .text_step = text_step};
}

// All of it is on the glass, and the step bar does not lie on it.
bool IsInView(const Visitor& visitor, const std::string& id) {
  const ui::Node& node = visitor.Node(id);
  const ui::Node* bar = visitor.tree().Find("step/all");
  const float foot = bar != nullptr ? bar->rect.y : 1e6f;
  return node.visible.height == node.rect.height && node.visible.width == node.rect.width &&
         node.visible.bottom() <= foot;
}

TEST(Landing, CodesAreInViewWithoutScrollingOnAnUprightAndALyingDisplay) {
  for (const base::PixelSize size : {base::PixelSize{1920, 1080}, base::PixelSize{1080, 1920}}) {
    for (const char* start : {"agenda/I", "speakers/carmen-gonsalves", "outcomes/i", "messages/1"}) {
      Visitor visitor(&BundledStore(), {.start = start, .size = size});
      for (bool more = true; more;) {
        EXPECT_TRUE(IsInView(visitor, pages::kCodeNode)) << visitor.route() << " " << size.width;
        EXPECT_EQ(visitor.kiosk().scroll_offset(), 0);
        more = !visitor.Node("step/next").ActionText().empty();
        if (more) visitor.Tap("step/next");
      }
    }
  }
}

TEST(Landing, ACodeThatIsAskedForComesIntoView) {
  for (const int text_step : {0, ui::kTextSteps - 1}) {
    Visitor above(&BundledStore(), Small("outcomes/ii", text_step));
    EXPECT_FALSE(IsInView(above, pages::kCodeNode));
    EXPECT_EQ(above.kiosk().scroll_offset(), 0);
    const Visitor visitor(&BundledStore(), Small("outcomes/ii?code=2", text_step));
    EXPECT_TRUE(IsInView(visitor, pages::kCodeNode)) << "text step " << text_step;
    EXPECT_TRUE(IsInView(visitor, "take/next")) << "text step " << text_step;
  }
}

TEST(Landing, TheNextCodeTakesTheSamePlace) {
  Visitor visitor(&BundledStore(), Small("outcomes/ii?code=1"));
  const float scroll = visitor.kiosk().scroll_offset();
  EXPECT_GT(scroll, 0);
  const ui::Rect place = visitor.Node(pages::kCodeNode).rect;
  visitor.Tap("take/next");
  EXPECT_EQ(visitor.route(), "outcomes/ii?code=2");
  EXPECT_EQ(visitor.kiosk().scroll_offset(), scroll);
  EXPECT_EQ(visitor.Node(pages::kCodeNode).rect.y, place.y);
  EXPECT_THAT(visitor.Node(pages::kCodeNode).name, testing::HasSubstr("QR code 2 of"));
  EXPECT_EQ(visitor.tree().Find("header/back"), nullptr) << "codes must not pile up for back";
}

TEST(Landing, TheKeyboardStaysOnTheButton) {
  Visitor visitor(&BundledStore(), Small("outcomes/ii?code=1"));
  const int focus = visitor.Node("take/next").focus;
  for (int tab = 0; tab <= focus; ++tab) visitor.Press(base::Key::kTab);
  visitor.Press(base::Key::kEnter);
  EXPECT_EQ(visitor.route(), "outcomes/ii?code=2");
  visitor.Press(base::Key::kEnter);
  EXPECT_EQ(visitor.route(), "outcomes/ii?code=3");
}

TEST(Landing, AnotherEntryBeginsAtItsTop) {
  Visitor visitor(&BundledStore(), Small("outcomes/ii?code=2"));
  visitor.Tap("step/next");
  EXPECT_EQ(visitor.route(), "outcomes/iii");
  EXPECT_EQ(visitor.kiosk().scroll_offset(), 0);
}

TEST(Landing, WordsLeadToTheirParagraphAndBackToWhereTheyWere) {
  Visitor visitor(&BundledStore(), Small("agenda/XIII"));
  const std::string way = "question/closest/1";
  for (int notch = 0; notch < 200 && !IsInView(visitor, way); ++notch) visitor.TurnWheel(-1);
  const float scroll = visitor.kiosk().scroll_offset();
  visitor.Tap(way);
  EXPECT_EQ(visitor.route(), "background?paragraph=3.3");
  EXPECT_GT(visitor.kiosk().scroll_offset(), 0);
  EXPECT_GT(visitor.Node("section/3/paragraph/3").visible.height, 0);
  visitor.Tap("header/back");
  EXPECT_EQ(visitor.route(), "agenda/XIII");
  EXPECT_EQ(visitor.kiosk().scroll_offset(), scroll);
}

TEST(Landing, TheRailLeadsToTheTopOfThePage) {
  Visitor visitor(&BundledStore(), Small("background?paragraph=3.3"));
  EXPECT_GT(visitor.kiosk().scroll_offset(), 0);
  visitor.Tap("navigation/background");
  EXPECT_EQ(visitor.route(), "background");
  EXPECT_EQ(visitor.kiosk().scroll_offset(), 0);
}

}  // namespace
}  // namespace foyer::shell
