// What the monkey does, and what it must not find.
#include "hard_use/monkey.h"

#include <fmt/format.h>
#include <time.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "hard_use/usable_page.h"
#include "support/operator_visit.h"

namespace foyer::test {
namespace {

using base::PointerPhase;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr base::Time kFrame = milliseconds(16);
// A fling of the longest page ends earlier; what goes on longer never ends.
constexpr int kMostFrames = 600;
// The draw list itself is filled for one event in so many: it takes most of the time and seldom fails alone.
constexpr int kDrawnOneIn = 7;
constexpr int kMostFingers = 10;

// The first five are displays.
constexpr auto kSizes = std::to_array<base::PixelSize>({{800, 480},
                                                        {1024, 600},
                                                        {1280, 720},
                                                        {1080, 1920},
                                                        {1920, 1080},
                                                        {1, 1},
                                                        {0, 0},
                                                        {5000, 20},
                                                        {37, 2000},
                                                        {-4, 9}});

// Of the processor, so that others on the machine do not count; nothing here waits.
base::Time TimeUsed() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

}  // namespace

Monkey::Monkey(const content::Store& store, std::uint64_t seed, std::string pin_file)
    : random_(seed), store_(store), pin_file_(std::move(pin_file)) {
  Start();
}

void Monkey::Start() {
  kiosk_ = std::make_unique<shell::Kiosk>(&store_, shell::KioskSettings{.pin_file = pin_file_});
  fonts_ = -1;
  kiosk_->Resize(size_, ui::kAssumedPxPerMm);
  Settle();
}

std::string Monkey::Step() {
  frame_begin_ = TimeUsed();
  const std::string did = Act();
  const std::string wrong = Settle();
  visited_.insert(pages::ToString(kiosk_->route()));
  for (const char* heading : {"pin/title", "operator/heading", "touch-test/verdict"}) {
    if (kiosk_->tree().Find(heading) != nullptr) visited_.insert(heading);
  }
  if (kiosk_->done()) Start();
  return wrong.empty() ? "" : fmt::format("{}: {}, on {}", did, wrong, pages::ToString(kiosk_->route()));
}

std::string Monkey::Act() {
  struct Habit {
    int weight;
    std::string (Monkey::*act)();
  };
  static constexpr Habit kHabits[] = {{90, &Monkey::TapSomething}, {16, &Monkey::TapAnywhere},
                                      {20, &Monkey::Throw},        {16, &Monkey::UseManyFingers},
                                      {20, &Monkey::PressKey},     {12, &Monkey::Type},
                                      {8, &Monkey::TurnWheel},     {2, &Monkey::Resize},
                                      {16, &Monkey::LetTimePass},  {1, &Monkey::BecomeOperator}};
  int total = 0;
  for (const Habit& habit : kHabits) total += habit.weight;
  int left = Random(0, total - 1);
  for (const Habit& habit : kHabits) {
    left -= habit.weight;
    if (left < 0) return (this->*habit.act)();
  }
  return "nothing";
}

std::string Monkey::TapSomething() {
  std::vector<const ui::Node*> touchable;
  for (const ui::Node& node : kiosk_->tree().nodes) {
    if (!node.ActionText().empty() && node.visible.width > 0 && node.visible.height > 0)
      touchable.push_back(&node);
  }
  if (touchable.empty()) return TapAnywhere();
  const ui::Node& node =
      *touchable[static_cast<std::size_t>(Random(0, static_cast<int>(touchable.size()) - 1))];
  const std::string id = node.id;
  const float x = node.visible.x + node.visible.width / 2, y = node.visible.y + node.visible.height / 2;
  Pointer(1, PointerPhase::kDown, x, y);
  now_ += milliseconds(Random(1, 900));
  Pointer(1, Random(0, 30) == 0 ? PointerPhase::kCancel : PointerPhase::kUp, x, y);
  return "tapped " + id;
}

std::string Monkey::TapAnywhere() {
  const float x = RandomX(), y = RandomY();
  Pointer(1, PointerPhase::kDown, x, y);
  now_ += milliseconds(Random(1, 900));
  Pointer(1, PointerPhase::kUp, x, y);
  return fmt::format("tapped at {:.0f}, {:.0f}", x, y);
}

// Straight to the page, to the pad with a wrong PIN, or only as far as the pad.
std::string Monkey::BecomeOperator() {
  // A finger or a cup that lies there makes it no tap.
  while (!fingers_.empty()) Pointer(*fingers_.begin(), PointerPhase::kUp, 0, 0);
  Settle();
  for (int tap = 0; tap < 5; ++tap) {
    now_ += milliseconds(Random(30, 200));
    Pointer(1, PointerPhase::kDown, static_cast<float>(size_.width) - 3, 3);
    now_ += milliseconds(Random(10, 120));
    Pointer(1, PointerPhase::kUp, static_cast<float>(size_.width) - 3, 3);
    Settle();
  }
  now_ += milliseconds(Random(0, 1500));
  const int knowledge = Random(0, 5);
  if (knowledge == 0) return "tapped the corner five times";
  for (const char digit : std::string(knowledge == 1 ? "4711" : support::kPin)) {
    kiosk_->Handle(base::TextTyped{static_cast<char32_t>(digit), now_});
  }
  kiosk_->Handle(base::KeyPress{base::Key::kEnter, now_});
  return knowledge == 1 ? "entered a wrong PIN" : "entered the PIN";
}

std::string Monkey::Throw() {
  float x = RandomX(), y = RandomY();
  const auto dx = static_cast<float>(Random(-60, 60)), dy = static_cast<float>(Random(-120, 120));
  Pointer(1, PointerPhase::kDown, x, y);
  for (int i = Random(1, 8); i > 0; --i) {
    now_ += milliseconds(Random(1, 20));
    Pointer(1, PointerPhase::kMove, x += dx, y += dy);
    if (Random(0, 3) == 0) Settle();
  }
  Pointer(1, PointerPhase::kUp, x, y);
  return "threw the page";
}

std::string Monkey::UseManyFingers() {
  for (int i = Random(1, 12); i > 0; --i) {
    const int id = Random(1, kMostFingers);
    now_ += milliseconds(Random(0, 15));
    if (!fingers_.contains(id)) {
      Pointer(id, PointerPhase::kDown, RandomX(), RandomY());
    } else {
      constexpr PointerPhase kPhases[] = {PointerPhase::kMove, PointerPhase::kMove, PointerPhase::kUp,
                                          PointerPhase::kCancel};
      Pointer(id, kPhases[Random(0, 3)], RandomX(), RandomY());
    }
  }
  // Most visitors take their hands off; some leave a cup on the glass.
  while (!fingers_.empty() && Random(0, 20) > 0)
    Pointer(*fingers_.begin(), PointerPhase::kUp, RandomX(), RandomY());
  return "used many fingers";
}

std::string Monkey::PressKey() {
  const auto key = static_cast<base::Key>(Random(0, static_cast<int>(base::Key::kDelete)));
  kiosk_->Handle(base::KeyPress{key, now_});
  return fmt::format("pressed key {}", static_cast<int>(key));
}

std::string Monkey::Type() {
  constexpr std::array<char32_t, 12> kStrange = {0,      U'"',  U'*',    U'\'',    0x7F,     0xD800,
                                                 0x202E, 0x5D0, 0x1F600, 0x10FFFF, 0x110000, U'é'};
  const char32_t code_point = Random(0, 3) > 0
                                  ? static_cast<char32_t>(Random('a', 'z'))
                                  : kStrange[static_cast<std::size_t>(Random(0, kStrange.size() - 1))];
  kiosk_->Handle(base::TextTyped{code_point, now_});
  return fmt::format("typed U+{:04X}", static_cast<std::uint32_t>(code_point));
}

std::string Monkey::TurnWheel() {
  kiosk_->Handle(base::WheelTurn{RandomX(), RandomY(), static_cast<float>(Random(-30, 30)) / 3, now_});
  return "turned the wheel";
}

std::string Monkey::Resize() {
  size_ = kSizes[static_cast<std::size_t>(Random(0, kSizes.size() - 1))];
  kiosk_->Handle(base::Resized{size_.width, size_.height});
  Settle();
  // Somebody puts it right.
  const std::string did = fmt::format("resized to {}x{}", size_.width, size_.height);
  if (size_.width < kSmallestUsable || size_.height < kSmallestUsable) {
    size_ = kSizes[static_cast<std::size_t>(Random(0, 4))];
    kiosk_->Handle(base::Resized{size_.width, size_.height});
  }
  return did;
}

std::string Monkey::LetTimePass() {
  constexpr std::array<base::Time, 7> kSpans = {
      milliseconds(1),         milliseconds(300),      seconds(5), seconds(13), seconds(61),
      std::chrono::minutes(5), std::chrono::hours(100)};
  const base::Time span = kSpans[static_cast<std::size_t>(std::min(Random(0, 6), Random(0, 6)))];
  now_ += span;
  return fmt::format("waited {} ms", std::chrono::duration_cast<milliseconds>(span).count());
}

void Monkey::Pointer(int id, PointerPhase phase, float x, float y) {
  const bool ends = phase == PointerPhase::kUp || phase == PointerPhase::kCancel;
  if (ends) {
    fingers_.erase(id);
  } else {
    fingers_.insert(id);
  }
  // Some samples come late.
  const base::Time time = now_ - milliseconds(Random(0, 3));
  kiosk_->Handle(base::PointerSample{id, base::PointerKind::kTouch, phase, x, y, time});
}

std::string Monkey::Settle() {
  int frames = 0;
  for (; kiosk_->WantsFrame(now_) && frames < kMostFrames; ++frames) {
    now_ += kFrame;
    kiosk_->Update(now_);
    if (Random(1, kDrawnOneIn) > 1) {
      kiosk_->Draw(nullptr);
    } else {
      if (fonts_ != kiosk_->fonts_version()) drawing_.Use(kiosk_->typefaces());
      fonts_ = kiosk_->fonts_version();
      kiosk_->Draw(drawing_.Begin({std::max(size_.width, 1), std::max(size_.height, 1)}));
      drawing_.End();
    }
    const base::Time end = TimeUsed();
    slowest_ = std::max(slowest_, end - std::exchange(frame_begin_, end));
  }
  return frames < kMostFrames ? ComplaintAbout(kiosk_->tree(), size_) : "it never comes to rest";
}

int Monkey::Random(int least, int most) {
  // std::uniform_int_distribution differs between libraries, and a seed must mean the same everywhere.
  return least + static_cast<int>(random_() % static_cast<std::uint64_t>(most - least + 1));
}

float Monkey::RandomX() {
  return static_cast<float>(Random(-20, std::max(size_.width, 1) + 20));
}

float Monkey::RandomY() {
  return static_cast<float>(Random(-20, std::max(size_.height, 1) + 20));
}

}  // namespace foyer::test
