// Fingers on a real X server's touchscreen, as the window tells of them. Draws nothing; what they mean is not
// asked.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <thread>

#include "host/environment.h"
#include "host/monotonic_clock.h"
#include "host/window.h"
#include "support/child_process.h"
#include "support/touch_display.h"

namespace foyer::host {
namespace {

using base::PointerKind;
using base::PointerPhase;
using base::PointerSample;
using std::chrono_literals::operator""ms;

// Long enough for a loaded machine; nothing waits for it to pass.
constexpr base::Time kPatience = std::chrono::seconds(60);

class TouchWindowTest : public testing::Test {
 protected:
  void SetUp() override {
    auto display = test::TouchDisplay::Start({1280, 720});
    if (!display) GTEST_SKIP() << display.error().message;
    display_ = std::move(*display);
    display_->Select();
    PrepareEnvironment();
    WindowOptions options;
    options.mode = WindowMode::kFullScreen;
    auto window = Window::Open(options);
    ASSERT_TRUE(window) << window.error().message;
    window_ = std::move(*window);
    // A first swap, so that the window is on the glass before a finger is.
    window_->Present();
    Until([](const base::InputEvent& event) { return std::holds_alternative<base::Exposed>(event); });
  }

  // Reads events until the wanted one; false when it does not come.
  bool Until(const std::function<bool(const base::InputEvent&)>& wanted, base::Time limit = kPatience) {
    const base::Time deadline = Now() + limit;
    while (Now() < deadline) {
      const auto events = window_->WaitEvents(100ms);
      bool found = false;
      for (const base::InputEvent& event : events) {
        if (const auto* sample = std::get_if<PointerSample>(&event)) samples_.push_back(*sample);
        found = found || wanted(event);
      }
      if (found) return true;
    }
    return false;
  }

  bool UntilPhase(PointerPhase phase) {
    return Until([phase](const base::InputEvent& event) {
      const auto* sample = std::get_if<PointerSample>(&event);
      return sample != nullptr && sample->phase == phase;
    });
  }

  // "touch 1 down 100,50; touch 1 up 100,50"
  std::string Said() {
    constexpr std::array kPhases = {"down", "move", "up", "cancel"};
    std::string said;
    for (const PointerSample& sample : samples_) {
      said += fmt::format("{}{} {} {} {:.0f},{:.0f}", said.empty() ? "" : "; ",
                          sample.kind == PointerKind::kTouch ? "touch" : "mouse", sample.id,
                          kPhases[static_cast<std::size_t>(sample.phase)], sample.x - 0.5f, sample.y - 0.5f);
    }
    samples_.clear();
    return said;
  }

  std::unique_ptr<test::TouchDisplay> display_;
  std::unique_ptr<Window> window_;
  std::vector<PointerSample> samples_;
};

TEST_F(TouchWindowTest, TellsOfAFingerOnceAndOfNoMouse) {
  display_->Hand().Down(0, 100, 50);
  display_->Hand().Move(0, 300, 60);
  display_->Hand().Up(0, 300, 60);
  ASSERT_TRUE(UntilPhase(PointerPhase::kUp));
  display_->Hand().Down(0, 700, 500);
  display_->Hand().Up(0, 700, 500);
  ASSERT_TRUE(UntilPhase(PointerPhase::kUp));
  EXPECT_EQ(Said(),
            "touch 1 down 100,50; touch 1 move 300,60; touch 1 up 300,60; touch 1 down 700,500; touch 1 up "
            "700,500");
}

TEST_F(TouchWindowTest, TellsTenFingersApart) {
  std::vector<test::FingerAt> fingers;
  for (int i = 0; i < 10; ++i) fingers.push_back({i, 100.0f + 10.0f * static_cast<float>(i), 200});
  display_->Hand().DownTogether(fingers);
  ASSERT_TRUE(Until([](const base::InputEvent& event) {
    const auto* sample = std::get_if<PointerSample>(&event);
    return sample != nullptr && sample->id == 10;
  }));
  EXPECT_EQ(samples_.size(), 10u);
  for (std::size_t i = 0; i < samples_.size(); ++i) {
    EXPECT_EQ(samples_[i].id, static_cast<int>(i) + 1);
    EXPECT_NEAR(samples_[i].x, 100.5 + 10.0 * static_cast<double>(i), 0.1);
  }
}

TEST_F(TouchWindowTest, KeepsTheSpacingOfMovementsReadInOneWake) {
  display_->Hand().Down(0, 100, 100);
  ASSERT_TRUE(display_->Hand().Sync());
  for (int i = 1; i <= 3; ++i) {
    // The server counts whole milliseconds.
    std::this_thread::sleep_for(2ms);
    display_->Hand().Move(0, 100.0f + static_cast<float>(i), 100);
    ASSERT_TRUE(display_->Hand().Sync());
  }
  display_->Hand().Up(0, 103, 100);
  ASSERT_TRUE(display_->Hand().Sync());
  ASSERT_TRUE(UntilPhase(PointerPhase::kUp));
  ASSERT_GE(samples_.size(), 4u);
  for (std::size_t i = 1; i + 1 < samples_.size(); ++i) EXPECT_GT(samples_[i].time, samples_[i - 1].time);
  EXPECT_LE(samples_.back().time, Now());
}

// The server ends the touches of a device that goes; taken at its word, pulling the cable pressed a button.
TEST_F(TouchWindowTest, CancelsTheFingersOfAnUnpluggedTouchscreen) {
  display_->Hand().DownTogether({{0, 100, 50}, {1, 200, 50}});
  ASSERT_TRUE(Until([](const base::InputEvent& event) {
    const auto* sample = std::get_if<PointerSample>(&event);
    return sample != nullptr && sample->id == 2;
  }));
  ASSERT_TRUE(display_->Unplug());
  ASSERT_TRUE(UntilPhase(PointerPhase::kCancel));
  EXPECT_EQ(Said(), "touch 1 down 100,50; touch 2 down 200,50; touch 1 cancel 100,50; touch 2 cancel 200,50");

  ASSERT_TRUE(display_->PlugIn());
  display_->Hand().Down(0, 300, 50);
  display_->Hand().Up(0, 300, 50);
  ASSERT_TRUE(UntilPhase(PointerPhase::kUp));
  EXPECT_EQ(Said(), "touch 1 down 300,50; touch 1 up 300,50");
}

TEST_F(TouchWindowTest, CancelsTheFingersOfAWindowThatLosesTheFocus) {
  display_->Hand().Down(0, 100, 50);
  ASSERT_TRUE(UntilPhase(PointerPhase::kDown));
  ASSERT_TRUE(display_->TakeFocusAway());
  ASSERT_TRUE(UntilPhase(PointerPhase::kCancel));
  display_->Hand().Up(0, 100, 50);
  display_->Hand().Down(0, 300, 50);
  ASSERT_TRUE(UntilPhase(PointerPhase::kDown));
  EXPECT_EQ(Said(), "touch 1 down 100,50; touch 1 cancel 100,50; touch 1 down 300,50");
}

// What one visitor had begun was finished by the first letter of the next.
TEST_F(TouchWindowTest, EndsWhatADeadKeyHasBegun) {
  ASSERT_TRUE(test::WaitForSuccess(test::Spawn({"setxkbmap", "-layout", "us", "-variant", "intl"})));
  // The window tells of the wheel after the key.
  ASSERT_TRUE(test::WaitForSuccess(test::Spawn({"xdotool", "key", "dead_circumflex", "click", "5"})));
  ASSERT_TRUE(
      Until([](const base::InputEvent& event) { return std::holds_alternative<base::WheelTurn>(event); }));
  display_->Hand().Down(0, 100, 50);
  display_->Hand().Up(0, 100, 50);
  ASSERT_TRUE(UntilPhase(PointerPhase::kUp));
  ASSERT_TRUE(test::WaitForSuccess(test::Spawn({"xdotool", "key", "e"})));
  char32_t typed = 0;
  ASSERT_TRUE(Until([&typed](const base::InputEvent& event) {
    const auto* text = std::get_if<base::TextTyped>(&event);
    if (text != nullptr) typed = text->code_point;
    return text != nullptr;
  }));
  EXPECT_EQ(typed, U'e');
}

TEST_F(TouchWindowTest, SleepsWhileNothingHappens) {
  while (!window_->WaitEvents(500ms).empty()) continue;
  const base::Time cpu_before = ProcessCpu();
  window_->WaitEvents(1000ms);
  EXPECT_LT(ProcessCpu() - cpu_before, 200ms);
}

TEST_F(TouchWindowTest, HearsARealMouseBesideTheTouchscreen) {
  display_->Hand().Down(0, 100, 50);
  display_->Hand().Up(0, 100, 50);
  ASSERT_TRUE(UntilPhase(PointerPhase::kUp));
  Said();
  ASSERT_TRUE(display_->ClickMouse(640, 360));
  ASSERT_TRUE(UntilPhase(PointerPhase::kUp));
  EXPECT_EQ(samples_.size(), 2u);
  for (const PointerSample& sample : samples_) {
    EXPECT_EQ(sample.kind, PointerKind::kMouse);
    EXPECT_EQ(sample.x, 640);
    EXPECT_EQ(sample.y, 360);
  }
}

bool IsHover(const base::InputEvent& event) {
  return std::holds_alternative<base::PointerHover>(event);
}

// The server moves its pointer to the finger.
TEST_F(TouchWindowTest, TakesThePointerThatFollowsAFingerForNoMouse) {
  bool hovered = false;
  for (const float x : {100.0f, 900.0f}) {
    display_->Hand().Down(0, x, 50);
    display_->Hand().Up(0, x, 50);
    ASSERT_TRUE(Until([&hovered](const base::InputEvent& event) {
      hovered = hovered || IsHover(event);
      const auto* sample = std::get_if<PointerSample>(&event);
      return sample != nullptr && sample->phase == PointerPhase::kUp;
    }));
  }
  EXPECT_FALSE(hovered);
  ASSERT_TRUE(display_->MoveMouse(300, 300));
  // The first movement may come before the window knows that it is a mouse's.
  Until([](const base::InputEvent&) { return false; }, 500ms);
  ASSERT_TRUE(display_->MoveMouse(400, 300));
  EXPECT_TRUE(Until(IsHover));
}

}  // namespace
}  // namespace foyer::host
