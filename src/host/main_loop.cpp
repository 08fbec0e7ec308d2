// A still page presents nothing and wakes never; a moving one is paced even where the driver does not wait.
#include "host/main_loop.h"

#include <algorithm>
#include <chrono>

#include "host/monotonic_clock.h"
#include "host/stop_signals.h"

namespace foyer::host {
namespace {

using std::chrono_literals::operator""ms;

// A little less than a 60 Hz frame: the display sets the pace, except where the swap does not wait (virtual
// displays).
constexpr base::Time kShortestFrame = 15ms;

// Keeps a program that asks for a wake-up in the past from spinning.
constexpr base::Time kShortestSleep = 1ms;

bool IsVisible(base::PixelSize size) {
  return size.width > 0 && size.height > 0;
}

}  // namespace

void Run(Window& window, Renderer& renderer, Program& program, FrameTrace* trace) {
  const StopSignals stop_signals;
  std::optional<base::Time> last_frame;
  base::Time cpu{};

  while (!program.done() && !stop_signals.Arrived()) {
    base::Time now = Now();
    const base::PixelSize size = window.FramebufferSize();
    std::optional<std::string> reason;
    if (IsVisible(size)) reason = program.wants_frame(now);

    if (reason && (!last_frame || now >= *last_frame + kShortestFrame)) {
      last_frame = now;
      const base::Time cpu_before = ThreadCpu();
      program.draw(now, size);
      cpu += ThreadCpu() - cpu_before;
      renderer.Draw(size, program.clear);
      window.Present();
      now = Now();
      if (trace != nullptr) trace->FramePresented(now, *reason, cpu);
      cpu = {};
      reason = program.wants_frame(now);
    }

    std::optional<base::Time> sleep;
    if (const auto wake = program.next_wake(now)) sleep = std::max(*wake - now, kShortestSleep);
    if (reason && last_frame) {
      const base::Time until_next = std::max(*last_frame + kShortestFrame - now, base::Time::zero());
      sleep = sleep ? std::min(*sleep, until_next) : until_next;
    }

    const auto events = window.WaitEvents(sleep);
    if (trace != nullptr) trace->WokeUp();
    const base::Time cpu_before = ThreadCpu();
    for (const base::InputEvent& event : events) program.handle(event);
    cpu += ThreadCpu() - cpu_before;
  }
  if (trace != nullptr) trace->Finish(Now(), ProcessCpu());
}

}  // namespace foyer::host
