// foyer: the kiosk. Wires content, shell and the machine together; decides nothing itself.
#include <thread>

#include "base/log.h"
#include "base/standard_streams.h"
#include "host/build_id.h"
#include "host/bundled_content.h"
#include "host/environment.h"
#include "host/main_loop.h"
#include "host/monotonic_clock.h"
#include "host/runtime_file.h"
#include "host/terminal.h"
#include "host/wall_clock.h"
#include "shell/session.h"
#include "ui/drawing_context.h"

namespace {
using namespace foyer;
int Refuse(const base::Error& error) {
  base::Complain("foyer", error.message);
  return base::ExitCode(error.kind);
}

// Fonts and the first page get ready on a second thread while the driver opens the window.
int Show(const shell::Options& options, shell::Session& session, const shell::NotedStart& start) {
  shell::Kiosk& kiosk = session.kiosk();
  const auto shown = options.windowed ? host::WindowMode::kWindowed : host::WindowMode::kFullScreen;
  const auto mode = options.task == shell::Task::kScreenshot ? host::WindowMode::kHidden : shown;
  std::thread preparing;
  const auto prepare = [&](const host::DisplayFacts& is) {
    preparing = std::thread([&, is] { session.Prepare({is.window, is.monitor, is.glass}, host::Now()); });
  };
  auto window = host::Window::Open(
      {.mode = mode, .size = options.size, .display_known = prepare, .display_lost = [&] { start.End(); }});
  ui::DrawingContext drawing;
  auto renderer = window ? host::Renderer::Create(**window) : tl::unexpected(window.error());
  if (preparing.joinable()) preparing.join();
  if (!renderer) return Refuse(renderer.error());
  session.SetMachine({(*renderer)->Description(), host::Window::LibraryVersion(), host::BuildId(),
                      host::FileDate(session.content_path()), host::ProgramStart(),
                      host::Now() - host::SinceBoot()});
  const auto logo = host::ReadPicture(session.logo());
  if (logo) kiosk.SetLogo({(*renderer)->AddPicture(*logo), logo->size});
  if (!logo) base::LogWarning(logo.error().message);
  kiosk.SetMinuteOfDay(host::MinuteOfDay);
  const auto draw = [&](base::Time now, base::PixelSize size) {
    kiosk.Resize(size, kiosk.scale().px_per_mm());
    kiosk.Update(now);
    drawing.Use(kiosk.typefaces());
    (*renderer)->UseFonts(kiosk.fonts_version());
    kiosk.Draw(drawing.Begin(size));
    drawing.End(kiosk.offset());
  };
  host::Program program{.handle = [&](const auto& event) { kiosk.Handle(event); },
                        .wants_frame = [&](base::Time now) { return kiosk.WantsFrame(now); },
                        .draw = draw,
                        .next_wake = [&](base::Time now) { return kiosk.NextWake(now); },
                        .done = [&] { return kiosk.done(); },
                        .layouts = [&] { return kiosk.TakeLayouts(); },
                        .status = session.Status()};
  const auto ran = host::Run(**window, **renderer, program, {options.trace, options.screenshot});
  return ran ? kiosk.exit_code() : Refuse(ran.error());
}

}  // namespace

int main(int argc, char** argv) {
  base::HoldStandardStreams();
  host::PrepareEnvironment();
  const shell::ParsedOptions parsed = shell::ParseOptions(argc, argv);
  if (!parsed.options) return parsed.exit_code;
  const host::RuntimeFile file(parsed.options->task == shell::Task::kRun ? "starts" : "");  // runs count
  const shell::NotedStart start(file.Read(), host::SinceBoot(), [&](const auto& text) { file.Write(text); });
  auto session = shell::Session::Open(*parsed.options, host::BundledContentPath(), start.Record());
  if (!session) return Refuse(session.error());
  const auto printed = (*session)->Print(host::AskNewSecret);
  if (!printed) return Refuse(printed.error());
  if (!*printed) return Show(*parsed.options, **session, start);
  const auto told = base::Print((*printed)->words);
  return told ? (*printed)->exit_code : Refuse(told.error());
}
