// A still page presents nothing and wakes only to tell a watchdog that it is alive; a moving one is paced
// even where the driver does not wait.
#include "host/main_loop.h"

#include <algorithm>
#include <chrono>

#include "host/frame_trace.h"
#include "host/image.h"
#include "host/monotonic_clock.h"
#include "host/stop_signals.h"
#include "host/watchdog.h"

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

base::Result<void> TakePicture(Window& window, Renderer& renderer, Program& program,
                               const std::filesystem::path& path) {
  const base::PixelSize size = window.FramebufferSize();
  program.draw(Now(), size);
  renderer.Draw(size, program.clear);
  return WritePng(renderer.Capture(), path);
}

}  // namespace

base::Result<void> Run(Window& window, Renderer& renderer, Program& program, const RunOptions& options) {
  if (!options.picture.empty()) return TakePicture(window, renderer, program, options.picture);
  const auto opened = FrameTrace::Open(options.trace, ProgramStart());
  if (!opened) return tl::unexpected(opened.error());
  FrameTrace* const trace = opened->get();
  Watchdog watchdog;
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
      watchdog.FramePresented(now, program.status);
      if (trace != nullptr) trace->FramePresented(now, *reason, cpu, program.layouts ? program.layouts() : 0);
      cpu = {};
      reason = program.wants_frame(now);
    }

    if (window.LostGraphics()) {
      watchdog.Stopping();
      return base::Fail(base::ErrorKind::kMachine,
                        "cannot draw any more: the graphics driver has reset itself");
    }
    watchdog.Alive(now);

    std::optional<base::Time> sleep;
    const auto sleep_at_most = [&](base::Time time) { sleep = sleep ? std::min(*sleep, time) : time; };
    if (const auto wake = program.next_wake(now)) sleep_at_most(std::max(*wake - now, kShortestSleep));
    if (const auto sign = watchdog.NextSign()) sleep_at_most(std::max(*sign - now, kShortestSleep));
    if (reason && last_frame) sleep_at_most(std::max(*last_frame + kShortestFrame - now, base::Time::zero()));

    const auto events = window.WaitEvents(sleep);
    if (trace != nullptr) trace->WokeUp();
    const base::Time cpu_before = ThreadCpu();
    for (const base::InputEvent& event : events) program.handle(event);
    cpu += ThreadCpu() - cpu_before;
  }
  watchdog.Stopping();
  if (trace != nullptr) trace->Finish(Now(), ProcessCpu());
  return {};
}

}  // namespace foyer::host
