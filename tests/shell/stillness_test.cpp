// When the kiosk asks for frames, and what it survives: no content, strange sizes, a real draw list.
#include <gtest/gtest.h>
#include <imgui.h>

#include "support/stored_report.h"
#include "support/visitor.h"
#include "ui/drawing_context.h"

namespace foyer::shell {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using support::Visitor;

TEST(Stillness, AStillPageWantsNoFrame) {
  Visitor visitor(&support::BundledStore(), {});
  for (const char* entry :
       {"navigation/background", "navigation/agenda", "navigation/speakers", "navigation/outcomes",
        "navigation/messages", "navigation/about", "navigation/home"}) {
    visitor.Tap(entry);
    // Until it asks whether somebody is still there.
    for (const seconds later : {seconds(0), seconds(1), seconds(59)}) {
      EXPECT_FALSE(visitor.kiosk().WantsFrame(visitor.now() + later)) << entry;
      EXPECT_GE(visitor.kiosk().NextWake(visitor.now() + later), visitor.now() + seconds(59)) << entry;
    }
  }
}

TEST(Stillness, ATapTakesFewFrames) {
  Visitor visitor(&support::BundledStore(), {});
  const ui::Rect agenda = visitor.Node("navigation/agenda").visible;
  visitor.Touch(base::PointerPhase::kDown, agenda.x + 9, agenda.y + 9);
  EXPECT_EQ(visitor.Settle(), 1);
  visitor.Touch(base::PointerPhase::kUp, agenda.x + 9, agenda.y + 9);
  EXPECT_LE(visitor.Settle(), 2);
  EXPECT_EQ(visitor.route(), "agenda");
}

TEST(Stillness, TouchingAndHoveringWhereNothingIsDrawsNothing) {
  Visitor visitor(&support::BundledStore(), {});
  visitor.kiosk().Handle(base::PointerHover{700, 300});
  EXPECT_FALSE(visitor.kiosk().WantsFrame(visitor.now()));
  visitor.Touch(base::PointerPhase::kDown, 700, 5);
  visitor.Touch(base::PointerPhase::kUp, 700, 5);
  EXPECT_FALSE(visitor.kiosk().WantsFrame(visitor.now()));
}

TEST(Stillness, ALostPictureIsDrawnAgainOnce) {
  Visitor visitor(&support::BundledStore(), {});
  visitor.kiosk().Handle(base::Exposed{});
  EXPECT_TRUE(visitor.kiosk().WantsFrame(visitor.now()));
  EXPECT_EQ(visitor.Settle(), 1);
}

TEST(Attract, ChangesItsWordsEveryTwelveSecondsAndSleepsBetween) {
  Visitor visitor(&support::BundledStore(), {.start = "attract"});
  std::string words = visitor.Node("attract/words").text;
  for (int slide = 0; slide < 40; ++slide) {
    const auto wake = visitor.kiosk().NextWake(visitor.now());
    ASSERT_TRUE(wake);
    // Of the twelve, the change itself takes a moment.
    EXPECT_LE(*wake - visitor.now(), seconds(12));
    EXPECT_GT(*wake - visitor.now(), milliseconds(11500));
    EXPECT_FALSE(visitor.kiosk().WantsFrame(*wake - milliseconds(1)));
    visitor.Wait(*wake - visitor.now());
    EXPECT_TRUE(visitor.kiosk().WantsFrame(visitor.now()));
    EXPECT_LE(visitor.Settle(), 20);
    EXPECT_NE(visitor.Node("attract/words").text, words) << slide;
    words = visitor.Node("attract/words").text;
  }
}

TEST(Attract, ALongSleepDoesNotRaceThroughTheSlides) {
  Visitor visitor(&support::BundledStore(), {.start = "attract"});
  visitor.Wait(std::chrono::hours(10));
  EXPECT_LE(visitor.Settle(), 20);
}

TEST(Attract, AnyTapGoesHomeAndDoesNothingElse) {
  for (const auto& [x, y] : {std::pair(1.0f, 1.0f), {1279.0f, 719.0f}, {640.0f, 360.0f}, {100.0f, 650.0f}}) {
    Visitor visitor(&support::BundledStore(), {.start = "attract"});
    visitor.TapAt(x, y);
    EXPECT_EQ(visitor.route(), "home");
    EXPECT_EQ(visitor.tree().Find("header/back"), nullptr);
  }
  Visitor by_key(&support::BundledStore(), {.start = "attract"});
  by_key.Press(base::Key::kEnter);
  EXPECT_EQ(by_key.route(), "home");
}

TEST(WithoutContent, EveryWayShowsTheUnavailablePage) {
  for (const char* start : {"attract", "home", "agenda/IV"}) {
    Visitor visitor(nullptr, {.start = start});
    EXPECT_NE(visitor.tree().Find("unavailable/text"), nullptr) << start;
    for (const char* entry : {"navigation/agenda", "navigation/speakers", "navigation/about",
                              "unavailable/home", "header/larger", "header/contrast"}) {
      visitor.Tap(entry);
      EXPECT_NE(visitor.tree().Find("unavailable/text"), nullptr) << entry;
    }
    visitor.Press(base::Key::kEscape);
    EXPECT_FALSE(visitor.kiosk().WantsFrame(visitor.now() + seconds(50)));
    EXPECT_EQ(visitor.kiosk().theme().name, "high-contrast");
  }
}

TEST(Resize, EverySizeIsSurvivedAndTheOldOneLooksAsBefore) {
  for (const char* route :
       {"attract", "home", "agenda", "agenda/XI", "speakers", "outcomes/ii", "messages", "about"}) {
    Visitor visitor(&support::BundledStore(), {.start = route});
    const ui::AccessibilityTree before = visitor.tree();
    for (const base::Resized size :
         {base::Resized{1, 1}, {100, 4000}, {4000, 100}, {0, 0}, {-5, 70}, {1280, 720}}) {
      visitor.kiosk().Handle(size);
      visitor.Settle();
      EXPECT_FALSE(visitor.kiosk().WantsFrame(visitor.now()))
          << route << " " << size.width << "x" << size.height;
    }
    ASSERT_EQ(visitor.tree().nodes.size(), before.nodes.size()) << route;
    for (std::size_t i = 0; i < before.nodes.size(); ++i) {
      EXPECT_EQ(visitor.tree().nodes[i].id, before.nodes[i].id);
      EXPECT_EQ(visitor.tree().nodes[i].rect.y, before.nodes[i].rect.y) << before.nodes[i].id;
    }
  }
}

TEST(Resize, TheSameSizeAgainIsNoReasonForAFrame) {
  Visitor visitor(&support::BundledStore(), {});
  const int fonts = visitor.kiosk().fonts_version();
  visitor.kiosk().Handle(base::Resized{1280, 720});
  EXPECT_FALSE(visitor.kiosk().WantsFrame(visitor.now()));
  EXPECT_EQ(visitor.kiosk().fonts_version(), fonts);
}

TEST(Drawing, FillsARealListAndLeavesTheSameTree) {
  ui::DrawingContext drawing;
  Visitor visitor(&support::BundledStore(), {});
  drawing.Use(visitor.kiosk().typefaces());
  for (const char* entry :
       {"navigation/agenda", "navigation/messages", "header/contrast", "navigation/home"}) {
    visitor.Tap(entry);
    const std::size_t nodes = visitor.tree().nodes.size();
    ImDrawList* list = drawing.Begin({1280, 720});
    visitor.kiosk().Draw(list);
    EXPECT_GT(list->VtxBuffer.Size, 500) << entry;
    drawing.End();
    EXPECT_EQ(visitor.tree().nodes.size(), nodes);
  }
}

// A frame cost two layouts, and three where something was touched.
TEST(Layouts, AreNoneForAScrollOrAPressAndOneForAnotherPage) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda"});
  shell::Kiosk& kiosk = visitor.kiosk();
  EXPECT_EQ(kiosk.TakeLayouts(), 1) << "the first";
  visitor.DragFrom(700, 600, -300);
  visitor.Lift();
  visitor.Settle();
  EXPECT_GT(kiosk.scroll_offset(), 100);
  visitor.TurnWheel(1);
  EXPECT_EQ(kiosk.TakeLayouts(), 0) << "dragged, flung and turned";

  const std::string card = "agenda/card/I";
  visitor.Press(base::Key::kHome);
  const ui::Rect seen = visitor.Node(card).visible;
  visitor.Touch(base::PointerPhase::kDown, seen.x + 20, seen.y + 20);
  visitor.Frame();
  EXPECT_EQ(kiosk.TakeLayouts(), 0) << "pressed";
  visitor.Touch(base::PointerPhase::kUp, seen.x + 20, seen.y + 20);
  visitor.Settle();
  EXPECT_EQ(visitor.route(), "agenda/I");
  EXPECT_EQ(kiosk.TakeLayouts(), 1) << "another page";

  visitor.Tap("header/larger");
  EXPECT_EQ(kiosk.TakeLayouts(), 1) << "larger text";
  visitor.Tap("header/contrast");
  EXPECT_EQ(kiosk.TakeLayouts(), 1) << "another theme";
}

TEST(Layouts, OfAKeystrokeAreOne) {
  Visitor visitor(&support::BundledStore(), {.start = "search"});
  visitor.kiosk().TakeLayouts();
  visitor.kiosk().Handle(base::TextTyped{U'n', visitor.now()});
  visitor.Frame();
  EXPECT_EQ(visitor.kiosk().TakeLayouts(), 1);
}

TEST(Kiosk, IsDoneOnlyWhenAskedByWhoMay) {
  for (const Closing closing : {Closing::kRefused, Closing::kAllowed}) {
    Kiosk kiosk(&support::BundledStore(), {.closing = closing});
    kiosk.Resize({1280, 720}, ui::kAssumedPxPerMm);
    kiosk.Update(seconds(100));
    for (const base::Key key :
         {base::Key::kEscape, base::Key::kDelete, base::Key::kBackspace, base::Key::kEnd}) {
      kiosk.Handle(base::KeyPress{key, seconds(101)});
      kiosk.Update(seconds(101));
    }
    EXPECT_FALSE(kiosk.done());
    kiosk.Handle(base::CloseRequested{});
    EXPECT_EQ(kiosk.done(), closing == Closing::kAllowed);
  }
}

}  // namespace
}  // namespace foyer::shell
