// The real kiosk while its display is unplugged and resized and strangers pull at its window: afterwards it
// fills the glass and answers a finger. Skipped where Xorg cannot start.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "support/child_process.h"
#include "support/touched_kiosk.h"

namespace foyer::test {
namespace {

constexpr int kEvents = 200, kEventsToALook = 40;

class DisplayEvents : public testing::Test {
 protected:
  void SetUp() override {
    auto display = TouchDisplay::Start({1280, 720});
    if (!display) GTEST_SKIP() << display.error().message;
    display_ = std::move(*display);
    display_->Select();
    kiosk_ = TouchedKiosk::Start(*display_, FOYER_PROGRAM, "home");
    ASSERT_NE(kiosk_, nullptr) << "home did not come to the glass";
  }

  // One event; what it was.
  std::string Disturb() {
    // With a density, or xrandr takes the one that an earlier event left, and may refuse it.
    const auto output = [](std::vector<std::string> wish) {
      wish.insert(wish.begin(), {"xrandr", "--dpi", "96", "--output", "DUMMY0"});
      return wish;
    };
    const auto window = [](std::vector<std::string> wish) {
      wish.insert(wish.begin(), {"xdotool", "search", "--class", "foyer"});
      return wish;
    };
    const std::vector<std::vector<std::string>> events = {
        output({"--mode", "640x480"}),
        output({"--mode", "800x600"}),
        output({"--mode", "1280x720"}),
        output({"--off"}),
        output({"--off"}),
        {"xrandr", "--dpi", "1"},
        {"xrandr", "--fbmm", "0x0"},
        {"xrandr", "--fbmm", "32000x1"},
        window({"windowsize", "1", "1"}),
        window({"windowsize", "0", "0"}),
        window({"windowsize", "9000", "3"}),
        window({"windowsize", "720", "1280"}),
        window({"windowmove", "--", "-3000", "2000"}),
        window({"windowunmap", "windowmap"}),
    };
    const auto& event = events[random_() % events.size()];
    if (!WaitForSuccess(Spawn(event))) ++refused_;
    return fmt::format("{}", fmt::join(event, " "));
  }

  // The display is plugged in as it was. Nobody tells the window.
  void PutRight() {
    for (const char* mode : {"640x480", "1280x720"}) {
      ASSERT_TRUE(WaitForSuccess(Spawn({"xrandr", "--dpi", "96", "--output", "DUMMY0", "--mode", mode})));
    }
  }

  void Tap(Place place) {
    display_->Hand().Down(0, place.x, place.y);
    display_->Hand().Up(0, place.x, place.y);
    ASSERT_TRUE(display_->Hand().Sync());
  }

  std::unique_ptr<TouchDisplay> display_;
  std::unique_ptr<TouchedKiosk> kiosk_;
  std::mt19937 random_{2017};
  int refused_ = 0;
};

TEST_F(DisplayEvents, LeaveAKioskThatFillsTheGlassAndAnswersAFinger) {
  std::string shown = "home";
  for (int event = 1; event <= kEvents; ++event) {
    const std::string what = Disturb();
    if (event % kEventsToALook != 0) continue;
    PutRight();
    ASSERT_TRUE(kiosk_->Shows(shown)) << "after event " << event << ", " << what << "; the kiosk said:\n"
                                      << kiosk_->Said();
    const std::string said = kiosk_->Said(), state = said.substr(said.rfind("display: "));
    EXPECT_EQ(state.substr(0, state.find('\n')), "display: now 1280 x 720 pixels")
        << "the log's last word on the display is not true";
    const std::string next = shown == "home" ? "agenda" : "home";
    Tap(kiosk_->PlaceOf(shown, next));
    ASSERT_TRUE(kiosk_->Shows(next)) << "a finger does nothing after event " << event << ", " << what;
    shown = next;
  }
  // Else it was no use at all.
  EXPECT_LT(refused_, kEvents / 10);
}

}  // namespace
}  // namespace foyer::test
