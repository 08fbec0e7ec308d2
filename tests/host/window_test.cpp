// A real window on a virtual display: what is drawn is what is captured, what is clicked arrives, a still
// page sleeps.
#include "host/window.h"

#include <gmock/gmock.h>
#include <imgui.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <string>
#include <thread>

#include "host/environment.h"
#include "host/main_loop.h"
#include "host/monotonic_clock.h"
#include "host/renderer.h"
#include "support/notify_socket.h"
#include "support/virtual_display.h"

namespace foyer::host {
namespace {

using base::InputEvent;
using base::PointerPhase;
using std::chrono_literals::operator""ms;

constexpr base::PixelSize kSize{640, 360};
constexpr ImU32 kOrange = IM_COL32(242, 165, 65, 255);
constexpr Color kNavy{10 / 255.0f, 22 / 255.0f, 40 / 255.0f};

// Long enough for a loaded machine; nothing waits for it to pass.
constexpr base::Time kPatience = std::chrono::seconds(60);

class WindowTest : public testing::Test {
 protected:
  void SetUp() override {
    display_ = test::VirtualDisplay::Start({800, 480});
    ASSERT_NE(display_, nullptr) << "Xvfb did not start";
    display_->Select();
    PrepareEnvironment();
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
  }

  void TearDown() override {
    renderer_.reset();
    window_.reset();
    ImGui::DestroyContext();
  }

  void Open(WindowMode mode) {
    WindowOptions options;
    options.mode = mode;
    options.size = kSize;
    auto window = Window::Open(options);
    ASSERT_TRUE(window) << window.error().message;
    window_ = std::move(*window);
    auto renderer = Renderer::Create(*window_);
    ASSERT_TRUE(renderer) << renderer.error().message;
    renderer_ = std::move(*renderer);
    renderer_->UseFonts(1);
  }

  // An orange square of 100 px in the top left corner; the rest is navy.
  static void BuildFrame(base::PixelSize size) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
    io.DeltaTime = 0.016f;
    ImGui::NewFrame();
    ImGui::GetBackgroundDrawList()->AddRectFilled({0, 0}, {100, 100}, kOrange);
    ImGui::Render();
  }

  void ExpectThePicture() {
    BuildFrame(kSize);
    renderer_->Draw(kSize, kNavy);
    const Image image = renderer_->Capture();
    window_->Present();
    ASSERT_EQ(image.size.width, kSize.width);
    ASSERT_EQ(image.size.height, kSize.height);
    auto pixel = [&image](int x, int y) {
      const auto first = image.rgb.begin() + (y * image.size.width + x) * 3;
      return std::vector<int>(first, first + 3);
    };
    EXPECT_THAT(pixel(50, 50), testing::ElementsAre(242, 165, 65));
    EXPECT_THAT(pixel(50, 150), testing::ElementsAre(10, 22, 40));
    EXPECT_THAT(pixel(639, 359), testing::ElementsAre(10, 22, 40));
  }

  // Waits until an event of the wanted kind has come, and returns all that came.
  template <typename Wanted>
  std::vector<InputEvent> EventsUntil(Wanted&& wanted) {
    std::vector<InputEvent> all;
    const base::Time deadline = Now() + kPatience;
    while (Now() < deadline) {
      for (const InputEvent& event : window_->WaitEvents(100ms)) all.push_back(event);
      if (std::any_of(all.begin(), all.end(), wanted)) break;
    }
    return all;
  }

  std::unique_ptr<test::VirtualDisplay> display_;
  std::unique_ptr<Window> window_;
  std::unique_ptr<Renderer> renderer_;
};

bool IsRelease(const InputEvent& event) {
  const auto* sample = std::get_if<base::PointerSample>(&event);
  return sample != nullptr && sample->phase == PointerPhase::kUp;
}

TEST_F(WindowTest, ShowsWhatIsDrawnThroughOpenGl3) {
  Open(WindowMode::kWindowed);
  EXPECT_EQ(window_->Graphics(), GraphicsLevel::kOpenGl3);
  ExpectThePicture();
}

TEST_F(WindowTest, ShowsWhatIsDrawnThroughOpenGl2) {
  // Mesa then claims to be the driver of a Raspberry Pi 3.
  setenv("MESA_GL_VERSION_OVERRIDE", "2.1", 1);
  setenv("MESA_GLSL_VERSION_OVERRIDE", "120", 1);
  Open(WindowMode::kWindowed);
  unsetenv("MESA_GL_VERSION_OVERRIDE");
  unsetenv("MESA_GLSL_VERSION_OVERRIDE");
  EXPECT_EQ(window_->Graphics(), GraphicsLevel::kOpenGl2);
  ExpectThePicture();
}

TEST_F(WindowTest, DrawsPicturesWithoutBeingShown) {
  Open(WindowMode::kHidden);
  ExpectThePicture();
}

TEST_F(WindowTest, FillsTheMonitorInFullScreen) {
  Open(WindowMode::kFullScreen);
  EXPECT_EQ(window_->FramebufferSize().width, 800);
  EXPECT_EQ(window_->FramebufferSize().height, 480);
}

TEST_F(WindowTest, ReplacesTheFontAtlas) {
  Open(WindowMode::kHidden);
  ImGui::GetIO().Fonts->Clear();
  ImGui::GetIO().Fonts->AddFontDefault();
  ImGui::GetIO().Fonts->Build();
  renderer_->UseFonts(2);
  ExpectThePicture();
}

TEST_F(WindowTest, DeliversAClickAsPressAndReleaseAtItsPixel) {
  Open(WindowMode::kFullScreen);
  ASSERT_TRUE(display_->Click(123, 45));
  std::vector<base::PointerSample> samples;
  for (const InputEvent& event : EventsUntil(IsRelease)) {
    if (const auto* sample = std::get_if<base::PointerSample>(&event)) samples.push_back(*sample);
  }
  ASSERT_EQ(samples.size(), 2u);
  EXPECT_EQ(samples[0].phase, PointerPhase::kDown);
  EXPECT_EQ(samples[1].phase, PointerPhase::kUp);
  for (const auto& sample : samples) {
    EXPECT_FLOAT_EQ(sample.x, 123);
    EXPECT_FLOAT_EQ(sample.y, 45);
  }
}

TEST_F(WindowTest, DeliversKeysAndTheWheel) {
  Open(WindowMode::kFullScreen);
  ASSERT_TRUE(display_->MoveMouse(10, 10));
  ASSERT_TRUE(display_->TurnWheelDown());
  ASSERT_TRUE(display_->PressKey("shift+Tab"));
  auto is_key = [](const InputEvent& event) { return std::holds_alternative<base::KeyPress>(event); };
  const auto events = EventsUntil(is_key);
  const auto key = std::find_if(events.begin(), events.end(), is_key);
  ASSERT_NE(key, events.end());
  EXPECT_EQ(std::get<base::KeyPress>(*key).key, base::Key::kBackTab);
  const auto wheel = std::find_if(events.begin(), events.end(), [](const InputEvent& event) {
    return std::holds_alternative<base::WheelTurn>(event);
  });
  ASSERT_NE(wheel, events.end());
  EXPECT_FLOAT_EQ(std::get<base::WheelTurn>(*wheel).notches_y, -1);
}

TEST_F(WindowTest, DeliversLetters) {
  Open(WindowMode::kFullScreen);
  ASSERT_TRUE(display_->PressKey("a"));
  ASSERT_TRUE(display_->PressKey("shift+b"));
  const auto events = EventsUntil([](const InputEvent& event) {
    const auto* text = std::get_if<base::TextTyped>(&event);
    return text != nullptr && text->code_point == U'B';
  });
  std::u32string typed;
  for (const InputEvent& event : events) {
    if (const auto* text = std::get_if<base::TextTyped>(&event)) typed += text->code_point;
  }
  EXPECT_TRUE(typed == U"aB") << typed.size() << " letters";
}

TEST_F(WindowTest, StillPagePresentsNothingUntilASignalEndsTheLoop) {
  Open(WindowMode::kWindowed);
  const auto path =
      std::filesystem::path(testing::TempDir()) / ("foyer_still_page" + display_->Name() + ".jsonl");
  std::atomic<int> frames = 0;
  std::optional<std::string> reason = "start";
  Program program;
  program.handle = [&](const InputEvent& event) {
    if (std::holds_alternative<base::Exposed>(event)) reason = "exposed";
  };
  program.wants_frame = [&](base::Time) { return reason; };
  program.draw = [&](base::Time, base::PixelSize size) {
    reason.reset();
    ++frames;
    BuildFrame(size);
  };
  program.next_wake = [](base::Time) { return std::nullopt; };
  program.done = [] { return false; };
  // The window's appearance may take its time on a loaded machine; a loop that spins never has two still
  // seconds.
  bool was_still = false;
  std::thread observer([&] {
    for (int attempt = 0; attempt < 10 && !was_still; ++attempt) {
      const int frames_before = frames;
      std::this_thread::sleep_for(2000ms);
      was_still = frames_before > 0 && frames == frames_before;
    }
    kill(getpid(), SIGTERM);
  });
  const auto ran = host::Run(*window_, *renderer_, program, {.trace = path});
  observer.join();
  EXPECT_TRUE(ran);
  EXPECT_TRUE(was_still) << frames << " frames";
  std::filesystem::remove(path);
}

TEST_F(WindowTest, DrawsAgainWhenTimeIsDueAndThenIsDone) {
  Open(WindowMode::kWindowed);
  std::atomic<int> frames = 0;
  base::Time due{};
  Program program;
  program.handle = [](const InputEvent&) {};
  program.wants_frame = [&](base::Time now) -> std::optional<std::string> {
    if (now < due) return std::nullopt;
    return "due";
  };
  program.draw = [&](base::Time now, base::PixelSize size) {
    ++frames;
    due = now + 30ms;
    BuildFrame(size);
  };
  program.next_wake = [&](base::Time) { return std::optional(due); };
  program.done = [&] { return frames == 3; };
  ASSERT_TRUE(host::Run(*window_, *renderer_, program, {}));
  EXPECT_EQ(frames, 3);
}

TEST_F(WindowTest, AStillPageGoesOnSayingThatItIsAlive) {
  test::NotifySocket socket;
  setenv("NOTIFY_SOCKET", socket.Path().c_str(), 1);
  setenv("WATCHDOG_USEC", "600000", 1);
  Open(WindowMode::kWindowed);
  bool drawn = false;
  Program program;
  program.handle = [](const InputEvent&) {};
  program.wants_frame = [&](base::Time) {
    return drawn ? std::nullopt : std::optional<std::string>("start");
  };
  program.draw = [&](base::Time, base::PixelSize size) {
    drawn = true;
    BuildFrame(size);
  };
  program.next_wake = [](base::Time) { return std::nullopt; };
  program.status = "showing a square";
  std::vector<std::string> heard;
  program.done = [&] {
    while (auto message = socket.Receive(0ms)) heard.push_back(*message);
    return heard.size() >= 4;
  };
  ASSERT_TRUE(host::Run(*window_, *renderer_, program, {}));
  unsetenv("NOTIFY_SOCKET");
  unsetenv("WATCHDOG_USEC");
  EXPECT_THAT(heard[0], testing::HasSubstr("READY=1"));
  EXPECT_THAT(heard[0], testing::HasSubstr("STATUS=showing a square"));
  for (const std::size_t i : {1, 2, 3}) EXPECT_EQ(heard[i], "WATCHDOG=1");
  EXPECT_THAT(socket.Receive(0ms).value_or(""), testing::HasSubstr("STOPPING=1"));
}

TEST(Window, SaysInPlainWordsThatThereIsNoDisplay) {
  unsetenv("WAYLAND_DISPLAY");
  setenv("DISPLAY", ":nowhere", 1);
  const auto window = Window::Open({});
  ASSERT_FALSE(window);
  EXPECT_EQ(window.error().kind, base::ErrorKind::kMachine);
  EXPECT_THAT(window.error().message, testing::StartsWith("cannot open a window: no X display answers ("));
}

}  // namespace
}  // namespace foyer::host
