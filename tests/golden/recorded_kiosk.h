// The kiosk as the golden record knows it: all that the record asks of shell::Kiosk and of pages, so that
// whoever changes them changes this one file. Plays nothing and writes nothing by itself.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>

#include "base/utf8.h"
#include "content/store.h"
#include "shell/description.h"
#include "shell/kiosk.h"
#include "shell/operator/pin.h"
#include "shell/operator/pin_file.h"

namespace foyer::golden {

struct RecordedStart {
  std::string route = "home";
  bool high_contrast = false, display_mode = false, reduced_motion = false;
  int text_step = 0;
  std::string pin_file;
};

// A part of the glass, px.
struct Place {
  float x = 0, y = 0, width = 0, height = 0;
};

class RecordedKiosk {
 public:
  RecordedKiosk(const content::Store& store, const RecordedStart& start) : kiosk_(&store, SettingsOf(start)) {
    // What differs from build to build and from machine to machine is told as if it did not.
    kiosk_.SetRunFacts(
        {.content = {.title = "Report", .event = "Event", .seal = "5ea1", .path = "/report.sqlite"},
         .config_path = "/foyer.toml",
         .config_problems = {"/foyer.toml:7:1: there is no setting called \"colour\""},
         .starts = {.starts = 3, .crashes = 1},
         .machine = {.graphics = "Painter",
                     .window_library = "1.0",
                     .build = "b01d",
                     .content_date = "2026-11-22",
                     .started = std::chrono::seconds(40),
                     .switched_on = std::chrono::seconds(10)}});
  }

  void Resize(int width, int height, float px_per_mm) { kiosk_.Resize({width, height}, px_per_mm); }
  void Handle(const base::InputEvent& event) { kiosk_.Handle(event); }
  std::optional<std::string> WantsFrame(base::Time now) const { return kiosk_.WantsFrame(now); }
  std::optional<base::Time> NextWake(base::Time now) const { return kiosk_.NextWake(now); }
  void Frame(base::Time now) {
    kiosk_.Update(now);
    kiosk_.Draw(nullptr);
  }

  // As --describe prints it.
  std::string Description() const { return shell::Describe(kiosk_); }
  std::string Heading() const { return kiosk_.heading().title + " | " + kiosk_.heading().subtitle; }
  float Scrolled() const { return kiosk_.scroll_offset(); }
  // How far the whole picture has wandered on the glass, px.
  Place Wandered() const {
    return {static_cast<float>(kiosk_.offset().x), static_cast<float>(kiosk_.offset().y), 0, 0};
  }
  bool ShowsKeyboard() const { return kiosk_.typing(); }
  std::optional<int> ExitCode() const {
    return kiosk_.done() ? std::optional(kiosk_.exit_code()) : std::nullopt;
  }
  // What is seen of a node; nothing where there is no such node or it is out of sight.
  std::optional<Place> Seen(const std::string& id) const {
    const ui::Node* node = kiosk_.tree().Find(id);
    if (node == nullptr || node->visible.width < 1 || node->visible.height < 1) return std::nullopt;
    return Place{node->visible.x, node->visible.y, node->visible.width, node->visible.height};
  }

 private:
  static shell::KioskSettings SettingsOf(const RecordedStart& start) {
    const auto route = pages::ParseRoute(start.route);
    if (!route) throw std::runtime_error("no route is called " + start.route);
    return {.start = *route,
            .theme = start.high_contrast ? ui::ThemeName::kHighContrast : ui::ThemeName::kLight,
            .text_step = start.text_step,
            .motion = start.reduced_motion ? shell::Motion::kReduced : shell::Motion::kFull,
            .mode = start.display_mode ? shell::Mode::kDisplay : shell::Mode::kKiosk,
            .pin_file = start.pin_file};
  }

  shell::Kiosk kiosk_;
};

// One by one, as a keyboard sends them.
inline std::u32string LettersOf(const std::string& text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) letters += base::NextCodePoint(text, at);
  return letters;
}

// `pin` opens the operator page of a kiosk that is given `path`.
inline void WritePin(const std::string& path, const std::string& pin) {
  const auto hash = shell::HashPin(pin);
  if (!hash) throw std::runtime_error(hash.error().message);
  if (const auto written = shell::WritePinFile(path, *hash); !written)
    throw std::runtime_error(written.error().message);
}

}  // namespace foyer::golden
