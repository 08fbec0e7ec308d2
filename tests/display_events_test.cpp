// The real kiosk while its display is unplugged, turned and resized and strangers pull at its window: afterwards it fills
// the glass and answers a finger. Skipped where Xorg cannot start.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "support/child_process.h"
#include "support/touched_kiosk.h"

namespace foyer::test {
namespace {

constexpr int kEvents = 200, kEventsToALook = 20;

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

  // One event; what it was. What the server refuses is none, and the next one comes.
  std::string Disturb() {
    const auto mode = [](const char* mode) { return std::vector<std::string>{"xrandr", "--output", "DUMMY0", "--mode", mode}; };
    const auto window = [](std::vector<std::string> wish) {
      wish.insert(wish.begin(), {"xdotool", "search", "--class", "foyer"});
      return wish;
    };
    const std::vector<std::vector<std::string>> events = {
        mode("640x480"),
        mode("800x600"),
        mode("1280x720"),
        {"xrandr", "--output", "DUMMY0", "--off"},
        {"xrandr", "--output", "DUMMY0", "--rotate", "left"},
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
    const bool taken = WaitForSuccess(Spawn(event));
    return fmt::format("{}{}", fmt::join(event, " "), taken ? "" : " (refused)");
  }

  // The display is plugged in as it was. Nobody tells the window.
  void PutRight() {
    WaitForSuccess(Spawn({"xrandr", "--output", "DUMMY0", "--mode", "640x480", "--rotate", "normal"}));
    ASSERT_TRUE(WaitForSuccess(Spawn({"xrandr", "--output", "DUMMY0", "--mode", "1280x720"})));
  }

  void Tap(Place place) {
    display_->Hand().Down(0, place.x, place.y);
    display_->Hand().Up(0, place.x, place.y);
    ASSERT_TRUE(display_->Hand().Sync());
  }

  std::unique_ptr<TouchDisplay> display_;
  std::unique_ptr<TouchedKiosk> kiosk_;
  std::mt19937 random_{2017};
};

TEST_F(DisplayEvents, LeaveAKioskThatFillsTheGlassAndAnswersAFinger) {
  std::string shown = "home";
  for (int event = 1; event <= kEvents; ++event) {
    const std::string what = Disturb();
    if (event % kEventsToALook != 0) continue;
    PutRight();
    ASSERT_TRUE(kiosk_->Shows(shown)) << "after event " << event << ", " << what;
    const std::string next = shown == "home" ? "agenda" : "home";
    Tap(kiosk_->PlaceOf(shown, next));
    ASSERT_TRUE(kiosk_->Shows(next)) << "a finger does nothing after event " << event << ", " << what;
    shown = next;
  }
}

}  // namespace
}  // namespace foyer::test
