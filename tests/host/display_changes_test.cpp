// A full-screen window while its display changes: a real X server without a window manager, as where nothing
// else runs.
#include <gtest/gtest.h>
#include <imgui.h>

#include <chrono>
#include <functional>

#include "host/environment.h"
#include "host/renderer.h"
#include "host/window.h"
#include "support/child_process.h"
#include "support/glass_picture.h"
#include "support/touch_display.h"

namespace foyer::host {
namespace {

using std::chrono_literals::operator""ms;

constexpr base::PixelSize kSize{1280, 720};
constexpr Color kTeal{11 / 255.0f, 110 / 255.0f, 105 / 255.0f};
// Long enough for a loaded machine; nothing waits for it to pass.
constexpr std::chrono::seconds kPatience{60};

bool AreEqual(base::PixelSize a, base::PixelSize b) {
  return a.width == b.width && a.height == b.height;
}

class DisplayChangesTest : public testing::Test {
 protected:
  void SetUp() override {
    auto display = test::TouchDisplay::Start(kSize);
    if (!display) GTEST_SKIP() << display.error().message;
    display_ = std::move(*display);
    display_->Select();
    PrepareEnvironment();
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    auto window = Window::Open({.mode = WindowMode::kFullScreen});
    ASSERT_TRUE(window) << window.error().message;
    window_ = std::move(*window);
    auto renderer = Renderer::Create(*window_);
    ASSERT_TRUE(renderer) << renderer.error().message;
    renderer_ = std::move(*renderer);
  }

  void TearDown() override {
    renderer_.reset();
    window_.reset();
    if (ImGui::GetCurrentContext() != nullptr) ImGui::DestroyContext();
  }

  bool Xrandr(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"xrandr", "--output", "DUMMY0"});
    return test::WaitForSuccess(test::Spawn(arguments));
  }

  // Draws and handles events, like the main loop, until every pixel of the glass is the window's.
  bool FillsTheGlass(base::PixelSize size) {
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    while (std::chrono::steady_clock::now() < deadline) {
      window_->WaitEvents(20ms);
      renderer_->Draw(window_->FramebufferSize(), kTeal);
      window_->Present();
      const auto glass = test::CaptureGlass(display_->Name());
      if (!glass || !AreEqual(glass->size, size)) continue;
      bool is_filled = true;
      for (std::size_t i = 0; i < glass->rgb.size(); i += 3) {
        is_filled = is_filled && glass->rgb[i] == 11 && glass->rgb[i + 1] == 110 && glass->rgb[i + 2] == 105;
      }
      if (is_filled && AreEqual(window_->FramebufferSize(), size)) return true;
    }
    return false;
  }

  std::unique_ptr<test::TouchDisplay> display_;
  std::unique_ptr<Window> window_;
  std::unique_ptr<Renderer> renderer_;
};

TEST_F(DisplayChangesTest, TheWindowFollowsTheResolution) {
  ASSERT_TRUE(FillsTheGlass(kSize));
  for (const base::PixelSize size : {base::PixelSize{800, 600}, base::PixelSize{640, 480}, kSize}) {
    ASSERT_TRUE(Xrandr({"--mode", std::to_string(size.width) + "x" + std::to_string(size.height)}));
    EXPECT_TRUE(FillsTheGlass(size)) << size.width;
  }
}

// A display that was unplugged and plugged in again stayed blank: GLFW had moved the window far off the
// glass.
TEST_F(DisplayChangesTest, TheWindowIsBackWhenTheDisplayIs) {
  ASSERT_TRUE(FillsTheGlass(kSize));
  for (int round = 0; round < 3; ++round) {
    ASSERT_TRUE(Xrandr({"--off"}));
    for (int pass = 0; pass < 20; ++pass) {
      window_->WaitEvents(10ms);
      renderer_->Draw(window_->FramebufferSize(), kTeal);
      window_->Present();
    }
    ASSERT_TRUE(Xrandr({"--mode", "1280x720"}));
    EXPECT_TRUE(FillsTheGlass(kSize)) << "round " << round;
  }
}

}  // namespace
}  // namespace foyer::host
