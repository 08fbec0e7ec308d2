// The real kiosk under real fingers: Xorg's touchscreen, judged by the picture on the glass. Skipped where
// Xorg cannot start.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>
#include <vector>

#include "support/touched_kiosk.h"

namespace foyer::test {
namespace {

using std::chrono_literals::operator""ms;

// Far enough to be a drag on any glass; the page moves from there.
constexpr float kBeyondSlop = 20;

// `share` of them are no greater.
double Quantile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void PrintTimes(const char* what, const std::vector<TracedFrame>& frames) {
  std::vector<double> intervals, cpu;
  for (std::size_t i = 1; i < frames.size(); ++i) {
    intervals.push_back(frames[i].t_ms - frames[i - 1].t_ms);
    cpu.push_back(frames[i].cpu_ms);
  }
  fmt::print(
      "{}: {} frames, {:.1f} ms from frame to frame; CPU outside of GL and swap: median {:.2f} ms, p99 "
      "{:.2f} ms\n",
      what, frames.size(), Quantile(intervals, 0.5), Quantile(cpu, 0.5), Quantile(cpu, 0.99));
}

class Touch : public testing::Test {
 protected:
  void Start(const std::string& route) {
    auto display = TouchDisplay::Start({1280, 720});
    if (!display) GTEST_SKIP() << display.error().message;
    display_ = std::move(*display);
    display_->Select();
    kiosk_ = TouchedKiosk::Start(*display_, FOYER_PROGRAM, route);
    ASSERT_NE(kiosk_, nullptr) << route << " did not come to the glass";
  }

  Touchscreen& Hand() { return display_->Hand(); }

  void Tap(Place place) {
    Hand().Down(0, place.x, place.y);
    Hand().Up(0, place.x, place.y);
    ASSERT_TRUE(Hand().Sync());
  }

  // The text grows when A+ is tapped, on a page that is still the same: so whatever was done before it is
  // over, and pressed nothing.
  void ExpectNothingWasPressedOn(const std::string& route) {
    Tap(kiosk_->PlaceOf(route, "text-larger"));
    EXPECT_TRUE(kiosk_->Shows(route, 1));
  }

  // A slide of `by` px upwards in small steps; the finger stays down.
  void DragUp(Place from, float by) {
    Hand().Down(0, from.x, from.y);
    Hand().Move(0, from.x, from.y - kBeyondSlop);
    for (float moved = 10; moved <= by; moved += 10) {
      std::this_thread::sleep_for(4ms);
      Hand().Move(0, from.x, from.y - kBeyondSlop - moved);
    }
    ASSERT_TRUE(Hand().Sync());
  }

  // Two fingers that are down around 600, 400 go from one distance to another in small steps.
  void Pinch(float from, float to) {
    constexpr float kStep = 20;
    for (float apart = from; std::abs(apart - to) >= 1;) {
      apart += std::clamp(to - apart, -kStep, kStep);
      Hand().MoveTogether({{0, 600 - apart / 2, 400}, {1, 600 + apart / 2, 400}});
      ASSERT_TRUE(Hand().Sync());
      std::this_thread::sleep_for(4ms);
    }
  }

  // Two thumbs in turn, ten keys a second; each lifts only after the next has come down.
  void TypeWithThumbs(const std::string& letters) {
    const std::vector<Place> keys = kiosk_->PlacesOfKeys(letters);
    auto next = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < keys.size(); ++i) {
      Hand().Down(static_cast<int>(i % 2), keys[i].x, keys[i].y);
      std::this_thread::sleep_for(30ms);
      if (i > 0) Hand().Up(static_cast<int>((i - 1) % 2), keys[i - 1].x, keys[i - 1].y);
      next += 100ms;
      std::this_thread::sleep_until(next);
    }
    Hand().Up(static_cast<int>((keys.size() - 1) % 2), keys.back().x, keys.back().y);
    ASSERT_TRUE(Hand().Sync());
  }

  bool MovesUpBy(const GlassPicture& before, int px) {
    return kiosk_->Until(
        [&] { return Difference(kiosk_->Glass(), before, kiosk_->PageArea(), px) < 0.0001; });
  }

  std::unique_ptr<TouchDisplay> display_;
  std::unique_ptr<TouchedKiosk> kiosk_;
};

// Skips or stops the test with Start.
#define START(route) \
  Start(route);      \
  if (IsSkipped() || HasFatalFailure()) return

TEST_F(Touch, TapOpensAQuestion) {
  START("agenda");
  Tap(kiosk_->PlaceOf("agenda", "agenda/II"));
  EXPECT_TRUE(kiosk_->Shows("agenda/II"));
}

TEST_F(Touch, SlidingOffPressesNothing) {
  START("agenda");
  const Place speakers = kiosk_->PlaceOf("agenda", "speakers"),
              outcomes = kiosk_->PlaceOf("agenda", "outcomes");
  Hand().Down(0, speakers.x, speakers.y);
  Hand().Move(0, outcomes.x, outcomes.y);
  Hand().Up(0, outcomes.x, outcomes.y);
  const Place card = kiosk_->PlaceOf("agenda", "agenda/II");
  Hand().Down(0, card.x, card.y);
  Hand().Move(0, card.x + 90, card.y);
  Hand().Up(0, card.x + 90, card.y);
  ExpectNothingWasPressedOn("agenda");
}

TEST_F(Touch, ThePageFollowsTheFingerToThePixel) {
  START("agenda");
  const GlassPicture before = kiosk_->Glass();
  DragUp(kiosk_->PlaceOf("agenda", "agenda/II"), 200);
  EXPECT_TRUE(MovesUpBy(before, 200));
}

TEST_F(Touch, AThrownPageGoesOnUntilATouchStopsItAndPressesNothing) {
  START("agenda");
  const Place card = kiosk_->PlaceOf("agenda", "agenda/II");
  DragUp(card, 300);
  Hand().Up(0, card.x, card.y - kBeyondSlop - 300);
  const auto flung = [this] { return kiosk_->Frames("scroll").size(); };
  ASSERT_TRUE(kiosk_->Until([&] { return flung() > 2; })) << "no fling";
  Hand().Down(0, card.x, card.y);
  ASSERT_TRUE(kiosk_->Settles());
  // It stands under the finger, and goes with it.
  const GlassPicture stopped = kiosk_->Glass();
  const std::size_t frames = flung();
  Hand().Up(0, card.x, card.y);
  DragUp(card, 100);
  EXPECT_TRUE(MovesUpBy(stopped, 100));
  EXPECT_EQ(flung(), frames);
}

TEST_F(Touch, PinchChangesTheTextSizeByAStepAndBack) {
  START("agenda");
  Hand().DownTogether({{0, 500, 400}, {1, 700, 400}});
  Pinch(200, 320);
  EXPECT_TRUE(kiosk_->Shows("agenda", 1));
  Pinch(320, 200);
  EXPECT_TRUE(kiosk_->Shows("agenda", 0));
  Hand().UpTogether({{0, 500, 400}, {1, 700, 400}});
  ExpectNothingWasPressedOn("agenda");
}

// The page jumped to another place when its text grew.
TEST_F(Touch, PinchKeepsThePlaceOnThePage) {
  START("agenda");
  const Place card = kiosk_->PlaceOf("agenda", "agenda/II");
  DragUp(card, 400);
  std::this_thread::sleep_for(100ms);  // a finger that rests throws nothing
  Hand().Up(0, card.x, card.y - kBeyondSlop - 400);
  ASSERT_TRUE(kiosk_->Settles());
  const GlassPicture before = kiosk_->Glass();
  Hand().DownTogether({{0, 500, 400}, {1, 700, 400}});
  Pinch(200, 320);
  ASSERT_TRUE(kiosk_->Until([&] { return Difference(kiosk_->Glass(), before, kiosk_->PageArea()) > 0.01; }));
  ASSERT_TRUE(kiosk_->Settles());
  Pinch(320, 200);
  EXPECT_TRUE(MovesUpBy(before, 0));
}

TEST_F(Touch, PalmsAndTenFingersPressNothing) {
  START("agenda");
  for (const int count : {5, 10}) {
    std::vector<FingerAt> fingers;
    for (int i = 0; i < count; ++i) fingers.push_back({i, 300.0f + 60.0f * static_cast<float>(i), 540});
    Hand().DownTogether(fingers);
    ASSERT_TRUE(Hand().Sync());
    Hand().UpTogether(fingers);
    ASSERT_TRUE(Hand().Sync());
  }
  ExpectNothingWasPressedOn("agenda");
}

TEST_F(Touch, TwoButtonsTappedAtOnceOpenNothing) {
  START("agenda");
  const Place speakers = kiosk_->PlaceOf("agenda", "speakers"),
              outcomes = kiosk_->PlaceOf("agenda", "outcomes");
  const std::vector<FingerAt> fingers = {{0, speakers.x, speakers.y}, {1, outcomes.x, outcomes.y}};
  Hand().DownTogether(fingers);
  Hand().UpTogether(fingers);
  ExpectNothingWasPressedOn("agenda");
}

// Pulling the cable of the touchscreen opened what the finger rested on.
TEST_F(Touch, UnpluggingInMidPressLeavesNothingPressed) {
  START("agenda");
  const GlassPicture before = kiosk_->Glass();
  const Place card = kiosk_->PlaceOf("agenda", "agenda/II");
  Hand().Down(0, card.x, card.y);
  ASSERT_TRUE(Hand().Sync());
  ASSERT_TRUE(kiosk_->Until([&] { return Difference(kiosk_->Glass(), before, kiosk_->PageArea()) > 0; }))
      << "the press does not show";
  ASSERT_TRUE(display_->Unplug());
  EXPECT_TRUE(kiosk_->Shows("agenda"));
  ASSERT_TRUE(display_->PlugIn());
  ExpectNothingWasPressedOn("agenda");
}

TEST_F(Touch, WakingTapGoesHomeAndPressesNothingElse) {
  START("attract");
  Tap(kiosk_->PlaceOf("home", "speakers"));
  EXPECT_TRUE(kiosk_->Shows("home"));
  ExpectNothingWasPressedOn("home");
}

TEST_F(Touch, NoLetterIsLostAtTenKeysASecond) {
  START("search");
  TypeWithThumbs("the quick brown fox jumps over the lazy dog packs liquor jugs");
  Tap(kiosk_->PlaceOf("search", "done"));
  EXPECT_TRUE(
      kiosk_->Shows("search?q=the%20quick%20brown%20fox%20jumps%20over%20the%20lazy%20dog"
                    "%20packs%20liquor%20jugs"));
}

TEST_F(Touch, AResultThatWasTypedForOpensWithItsWordsMarked) {
  START("search");
  TypeWithThumbs("gonsalves");
  Tap(kiosk_->PlaceOf("search", "done"));
  ASSERT_TRUE(kiosk_->Shows("search?q=gonsalves"));
  const std::string speaker = "speakers/carmen-gonsalves?mark=gonsalves";
  Tap(kiosk_->PlaceOf("search?q=gonsalves", speaker));
  EXPECT_TRUE(kiosk_->Shows(speaker));
}

// A reading, not a promise: depends on how busy the machine is.
TEST_F(Touch, PrintsFramesPerMovement) {
  START("agenda");
  constexpr int kMovements = 60;
  const Place from{700, 600};
  Hand().Down(0, from.x, from.y);
  Hand().Move(0, from.x, from.y - kBeyondSlop);
  for (int i = 1; i <= kMovements; ++i) {
    std::this_thread::sleep_for(16ms);
    Hand().Move(0, from.x, from.y - kBeyondSlop - 5.0f * static_cast<float>(i));
  }
  ASSERT_TRUE(Hand().Sync());
  ASSERT_TRUE(kiosk_->Settles());
  const std::vector<TracedFrame> dragged = kiosk_->Frames("drag");
  ASSERT_GT(dragged.size(), 1u);
  fmt::print("touch to frame: {} frames for {} finger movements 16 ms apart\n", dragged.size(), kMovements);
  PrintTimes("dragged", dragged);

  // Let go in mid-movement: the page goes on by itself.
  Hand().Up(0, from.x, from.y - kBeyondSlop - 5.0f * kMovements);
  DragUp(from, 300);
  Hand().Up(0, from.x, from.y - kBeyondSlop - 300);
  ASSERT_TRUE(Hand().Sync());
  ASSERT_TRUE(kiosk_->Settles());
  const std::vector<TracedFrame> thrown = kiosk_->Frames("scroll");
  ASSERT_GT(thrown.size(), 1u);
  PrintTimes("thrown", thrown);
}

}  // namespace
}  // namespace foyer::test
