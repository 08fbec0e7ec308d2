// Days at the kiosk in minutes, and what they left behind.
#include "hard_use/soak.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "host/environment.h"

#if defined(__SANITIZE_ADDRESS__)
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace foyer::test {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr base::Time kFrame = milliseconds(16);
constexpr base::PixelSize kSize{1280, 720};
// Longer than any countdown: after it nobody is there.
constexpr base::Time kLongestIdle = minutes(5);
// More than a kiosk could ever want.
constexpr GLuint kTextureNames = 4096;

std::size_t HeapBytes() {
#if defined(__SANITIZE_ADDRESS__)
  return __sanitizer_get_current_allocated_bytes();
#else
  const auto used = mallinfo2();
  return used.uordblks + used.hblkhd;
#endif
}

std::size_t ResidentBytes() {
  std::size_t pages = 0, resident = 0;
  std::ifstream("/proc/self/statm") >> pages >> resident;
  return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

int OpenDescriptors() {
  const std::filesystem::directory_iterator all("/proc/self/fd");
  return static_cast<int>(std::distance(begin(all), end(all)));
}

int Textures() {
  int count = 0;
  for (GLuint name = 1; name <= kTextureNames; ++name) count += glIsTexture(name) == GL_TRUE ? 1 : 0;
  return count;
}

}  // namespace

base::Result<std::unique_ptr<Soak>> Soak::Open(const std::string& content, const SoakOptions& options) {
  host::PrepareEnvironment();
  auto session = shell::Session::Open({.content = content}, content);
  if (!session) return tl::unexpected(session.error());
  auto window = host::Window::Open({.mode = host::WindowMode::kWindowed, .size = kSize});
  if (!window) return tl::unexpected(window.error());
  auto drawing = std::make_unique<ui::DrawingContext>();
  auto renderer = host::Renderer::Create(**window);
  if (!renderer) return tl::unexpected(renderer.error());
  return std::unique_ptr<Soak>(
      new Soak(std::move(*session), std::move(*window), std::move(drawing), std::move(*renderer), options));
}

Soak::Soak(std::unique_ptr<shell::Session> session, std::unique_ptr<host::Window> window,
           std::unique_ptr<ui::DrawingContext> drawing, std::unique_ptr<host::Renderer> renderer,
           const SoakOptions& options)
    : session_(std::move(session)),
      window_(std::move(window)),
      drawing_(std::move(drawing)),
      renderer_(std::move(renderer)),
      options_(options),
      random_(options.seed) {
  session_->Prepare({kSize, kSize, std::nullopt}, now_);
  Present();
}

Usage Soak::Run(minutes time) {
  const base::Time end = now_ + time;
  while (now_ < end) {
    Visit();
    PassUntil(now_ + kLongestIdle + seconds(Random(0, 360)));
  }
  Present();
  malloc_trim(0);
  usage_.at = std::chrono::duration_cast<minutes>(now_ - start_);
  usage_.heap = HeapBytes();
  usage_.resident = ResidentBytes();
  usage_.descriptors = OpenDescriptors();
  usage_.textures = Textures();
  return usage_;
}

// Wakes the kiosk, looks around for some minutes, and goes away without a word.
void Soak::Visit() {
  ++usage_.visits;
  for (int actions = Random(4, 40); actions > 0; --actions) {
    Act();
    PassUntil(now_ + milliseconds(Random(200, 12'000)));
  }
}

void Soak::Act() {
  const int what = Random(1, 100);
  if (what <= 70 && TapSomething()) return;
  if (what <= 90) return Throw();
  if (what <= 95) {
    session_->kiosk().Handle(base::TextTyped{static_cast<char32_t>(Random('a', 'z')), now_});
  } else {
    constexpr base::Key kKeys[] = {base::Key::kTab, base::Key::kEnter, base::Key::kEscape,
                                   base::Key::kPageDown, base::Key::kUp};
    session_->kiosk().Handle(base::KeyPress{kKeys[Random(0, 4)], now_});
  }
}

bool Soak::TapSomething() {
  std::vector<ui::Rect> touchable;
  for (const ui::Node& node : session_->kiosk().tree().nodes) {
    if (!node.ActionText().empty() && node.visible.width > 1 && node.visible.height > 1)
      touchable.push_back(node.visible);
  }
  if (touchable.empty()) return false;
  const ui::Rect& seen =
      touchable[static_cast<std::size_t>(Random(0, static_cast<int>(touchable.size()) - 1))];
  const float x = seen.x + seen.width / 2, y = seen.y + seen.height / 2;
  Touch(base::PointerPhase::kDown, x, y);
  PassUntil(now_ + milliseconds(Random(40, 300)));
  Touch(base::PointerPhase::kUp, x, y);
  return true;
}

void Soak::Throw() {
  const auto x = static_cast<float>(Random(300, kSize.width - 1)), dy = static_cast<float>(Random(-90, 90));
  auto y = static_cast<float>(Random(100, kSize.height - 1));
  Touch(base::PointerPhase::kDown, x, y);
  for (int i = Random(2, 8); i > 0; --i) {
    PassUntil(now_ + kFrame);
    Touch(base::PointerPhase::kMove, x, y += dy);
  }
  Touch(base::PointerPhase::kUp, x, y);
}

void Soak::PassUntil(base::Time then) {
  shell::Kiosk& kiosk = session_->kiosk();
  while (now_ < then) {
    if (kiosk.WantsFrame(now_)) {
      Frame();
      now_ += kFrame;
    } else {
      const auto wake = kiosk.NextWake(now_);
      now_ = wake ? std::clamp(*wake, now_ + milliseconds(1), std::max(then, now_ + milliseconds(1))) : then;
    }
  }
}

void Soak::Frame() {
  ++usage_.frames;
  if (usage_.frames % options_.present_every == 0) return Present();
  session_->kiosk().Update(now_);
  session_->kiosk().Draw(nullptr);
}

// As the program's own loop draws a frame.
void Soak::Present() {
  ++usage_.presented;
  shell::Kiosk& kiosk = session_->kiosk();
  const base::PixelSize size = window_->FramebufferSize();
  kiosk.Resize(size, kiosk.scale().px_per_mm());
  kiosk.Update(now_);
  drawing_->Use(kiosk.typefaces());
  renderer_->UseFonts(kiosk.fonts_version());
  kiosk.Draw(drawing_->Begin(size));
  drawing_->End();
  renderer_->Draw(size, {});
  window_->Present();
  // Answers the display; what it says is not of this visit.
  window_->WaitEvents(base::Time::zero());
}

void Soak::Touch(base::PointerPhase phase, float x, float y) {
  session_->kiosk().Handle(base::PointerSample{1, base::PointerKind::kTouch, phase, x, y, now_});
}

int Soak::Random(int least, int most) {
  return least + static_cast<int>(random_() % static_cast<std::uint64_t>(most - least + 1));
}

}  // namespace foyer::test
