// Puts a run of the kiosk together.
#include "shell/session.h"

#include <fmt/format.h>

#include "base/log.h"
#include "shell/description.h"
#include "shell/operator/pin_file.h"
#include "shell/reports.h"

namespace foyer::shell {
namespace {

// Of pictures and descriptions without a display.
constexpr base::PixelSize kUsualSize{1920, 1080};

// What may have brought the kiosk down is left out; where and how large its window is, is not.
Options WithoutWishes(Options options) {
  options.content.clear();
  options.route.reset();
  options.theme.reset();
  options.text_step.reset();
  return options;
}

}  // namespace

base::Result<std::unique_ptr<Session>> Session::Open(const Options& asked, const std::string& bundled_content,
                                                     const StartRecord& starts) {
  const bool is_cautious = ChooseStartMode(starts) == StartMode::kCautious;
  if (is_cautious) {
    base::LogError(
        "three crashes within a minute: starting with the bundled report and the default settings");
  }
  const Options options = is_cautious ? WithoutWishes(asked) : asked;
  std::unique_ptr<Session> session(
      new Session(options, is_cautious ? LoadedConfig{} : LoadConfig(options.config)));
  RunFacts& facts = session->run_facts_;
  facts.config_path = options.config.empty() ? kSystemConfig : options.config;
  facts.config_problems = session->config_.problems;
  facts.starts = starts;
  facts.mode = ChooseStartMode(starts);
  if (options.task != Task::kCheck && options.task != Task::kSetPin) {
    for (const std::string& problem : session->config_.problems) base::LogWarning(problem);
  }
  const std::string& configured = session->config_.config.content;
  session->content_path_ = !options.content.empty() ? options.content
                           : !configured.empty()    ? configured
                                                    : bundled_content;
  if (options.task == Task::kCheck || options.task == Task::kSetPin) return session;
  if (auto opened = session->OpenContent(bundled_content); !opened) return tl::unexpected(opened.error());

  const Config& config = session->config_.config;
  KioskSettings settings;
  settings.theme = options.theme.value_or(config.theme);
  settings.language = config.language;
  settings.dim = config.dim;
  settings.closing = options.windowed ? Closing::kAllowed : Closing::kRefused;
  settings.motion = config.reduce_motion ? Motion::kReduced : Motion::kFull;
  // Who asks for a page wants to see that page.
  settings.mode = options.route ? Mode::kKiosk : config.mode;
  settings.idle.timeout = std::chrono::seconds(config.idle_seconds);
  settings.idle.countdown = std::chrono::seconds(config.countdown_seconds);
  settings.keyboard = config.keyboard;
  settings.text_step = options.text_step.value_or(config.text_step);
  settings.pin_file = PinFileBeside(options.config);
  if (options.route) {
    auto exists = session->store_ ? RequireRoute(*session->store_, *options.route) : base::Result<void>();
    if (!exists && options.task != Task::kRun) return tl::unexpected(exists.error());
    if (!exists) base::LogError(exists.error().message);
    if (exists) settings.start = *options.route;
  }
  session->kiosk_ = std::make_unique<Kiosk>(session->store_ ? &*session->store_ : nullptr, settings);
  return session;
}

base::Result<void> Session::OpenContent(const std::string& bundled_content) {
  auto store = content::Store::Open(content_path_);
  if (!store && options_.task != Task::kRun) return tl::unexpected(store.error());
  ContentFacts& facts = run_facts_.content;
  if (content_path_ != bundled_content) facts.configured = content_path_;
  if (!store) {
    base::LogError(store.error().message);
    facts.failure = store.error().message;
    if (content_path_ != bundled_content) {
      base::LogWarning(fmt::format("showing the bundled report instead of {}", content_path_));
      content_path_ = bundled_content;
      store = content::Store::Open(bundled_content);
      if (!store) base::LogError(store.error().message);
    }
  }
  if (store) store_.emplace(std::move(*store));
  facts.path = content_path_;
  const auto report = store_ ? store_->Facts() : base::Fail(base::ErrorKind::kInput, "no content");
  if (!report) return {};
  facts.title = report->title;
  facts.event = report->event;
  facts.seal = store_->RootHash();
  return {};
}

base::Result<std::optional<Session::Printed>> Session::Print(const AskNewSecret& ask) {
  switch (options_.task) {
    case Task::kCheck: {
      CheckReport report = CheckEverything({config_, content_path_, PinFileBeside(options_.config)});
      return Printed{std::move(report.words), report.good ? 0 : base::ExitCode(base::ErrorKind::kInput)};
    }
    case Task::kSetPin: {
      auto saved = SetPin(PinFileBeside(options_.config), ask);
      if (!saved) return tl::unexpected(saved.error());
      return Printed{std::move(*saved), 0};
    }
    case Task::kListRoutes: {
      auto lines = ListRoutes(*store_);
      if (!lines) return tl::unexpected(lines.error());
      return Printed{std::move(*lines), 0};
    }
    case Task::kDescribe: {
      const base::PixelSize size = options_.size.value_or(kUsualSize);
      Prepare({size, {}, std::nullopt}, base::Time::zero());
      return Printed{Describe(*kiosk_), 0};
    }
    case Task::kRun:
    case Task::kScreenshot:
      return std::nullopt;
  }
  return std::nullopt;
}

std::string Session::Status() const {
  const auto facts = store_ ? store_->Facts() : base::Fail(base::ErrorKind::kInput, "no content");
  std::string status =
      facts ? fmt::format("showing \"{}\"", facts->title) : "showing that no content can be opened";
  if (run_facts_.mode == StartMode::kCautious) {
    status += ", bundled, with the default settings, after three crashes within a minute";
  }
  return status;
}

void Session::Prepare(const DisplayReading& display, base::Time now) {
  const auto& glass = options_.display_mm ? options_.display_mm : config_.config.display_mm;
  const Density density = ChooseDensity(glass, display);
  run_facts_.density_source = density.source;
  kiosk_->SetRunFacts(run_facts_);
  kiosk_->Resize(display.window, density.px_per_mm);
  kiosk_->Update(now);
}

void Session::SetMachine(MachineFacts machine) {
  run_facts_.machine = std::move(machine);
  kiosk_->SetRunFacts(run_facts_);
}

}  // namespace foyer::shell
