// One run of the kiosk: config, content and kiosk put together from the command line. Knows no window.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/error.h"
#include "content/store.h"
#include "shell/config.h"
#include "shell/density.h"
#include "shell/kiosk.h"
#include "shell/operator/facts.h"
#include "shell/operator/set_pin.h"
#include "shell/options.h"
#include "shell/start_record.h"

namespace foyer::shell {

class Session {
 public:
  // Refuses bad content and routes where somebody waits for an answer; on the glass the bundled report stands
  // in. A cautious start asks neither `options` nor the config what to show.
  static base::Result<std::unique_ptr<Session>> Open(const Options& options,
                                                     const std::string& bundled_content,
                                                     const StartRecord& starts = {});

  struct Printed {
    std::string words;
    int exit_code = 0;
  };
  // The answer to a task that only prints; nothing for one that shows. REQUIRES: for --set-pin there is
  // somebody to ask.
  base::Result<std::optional<Printed>> Print(const AskNewSecret& ask = {});

  // Fonts, layout and first page for a display. May run on another thread, before anything else uses the
  // kiosk.
  void Prepare(const DisplayReading& display, base::Time now);

  // For the operator page.
  void SetMachine(MachineFacts machine);

  Kiosk& kiosk() { return *kiosk_; }
  // What is shown and why, one sentence in plain words, for the service manager.
  std::string Status() const;
  const std::string& content_path() const { return content_path_; }
  const std::string& logo() const { return config_.config.logo; }  // path; empty: none

 private:
  Session(const Options& options, LoadedConfig config) : options_(options), config_(std::move(config)) {}
  base::Result<void> OpenContent(const std::string& bundled_content);

  Options options_;
  LoadedConfig config_;
  std::string content_path_;
  RunFacts run_facts_;
  std::optional<content::Store> store_;
  std::unique_ptr<Kiosk> kiosk_;
};

}  // namespace foyer::shell
