// What the operator page tells: gathered as plain values where it is known, then put into words. Draws
// nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/input_event.h"
#include "base/log_memory.h"
#include "base/size.h"
#include "shell/density.h"
#include "shell/start_record.h"

namespace foyer::shell {

struct ContentFacts {
  std::string title, event, seal;  // empty: no content can be opened
  std::string path;                // of what is shown
  std::string configured;          // of what was to be shown; empty: the bundled report
  std::string failure;             // why that is not shown; empty: it is
};

// What only the machine knows.
struct MachineFacts {
  std::string graphics, window_library, build;
  std::string content_date;  // of its file, "2026-11-22"; empty: there is none
  // On the kiosk's clock.
  base::Time started{}, switched_on{};
};

// What is known when the kiosk starts.
struct RunFacts {
  ContentFacts content;
  std::string config_path;
  std::vector<std::string> config_problems;
  DensitySource density_source = DensitySource::kAssumed;
  StartRecord starts;
  StartMode mode = StartMode::kUsual;
  MachineFacts machine;
};

// With what is known when somebody looks.
struct OperatorFacts {
  RunFacts run;
  base::PixelSize window;
  float px_per_mm = 1;
  std::vector<base::RememberedLine> problems;
  base::Time now{};
};

struct FactLine {
  std::string id, label, value;  // label may be empty
};
struct FactSection {
  std::string id, title;
  std::vector<FactLine> lines;
};

// In the interface's language, in the order in which they are shown.
std::vector<FactSection> InWords(const OperatorFacts& facts);

// The same as lines of plain text, to be photographed or sent.
std::string AsText(const std::vector<FactSection>& sections);

}  // namespace foyer::shell
