// Puts the facts into words.
#include "shell/operator/facts.h"

#include <fmt/format.h>

#include <algorithm>

#include "content/sqlite_version.h"
#include "ui/drawing_context.h"
#include "ui/strings.h"

namespace foyer::shell {
namespace {

using ui::Say;
using ui::StringKey;

std::string Said(StringKey key) {
  return std::string(Say(key));
}

// "3 d 4 h", "4 h 12 min", "12 min", "5 s".
std::string Duration(std::chrono::nanoseconds time) {
  using std::chrono::days, std::chrono::hours, std::chrono::minutes, std::chrono::seconds;
  const auto in = [&](auto unit) { return std::chrono::duration_cast<decltype(unit)>(time).count(); };
  const auto d = in(days{}), h = in(hours{}) % 24, m = in(minutes{}) % 60;
  if (d > 0) return fmt::format("{} d {} h", d, h);
  if (h > 0) return fmt::format("{} h {} min", h, m);
  if (m > 0) return fmt::format("{} min", m);
  return fmt::format("{} s", in(seconds{}));
}

FactSection Content(const ContentFacts& content, const std::string& date) {
  FactSection section{"content", Said(StringKey::operator_content), {}};
  const auto add = [&](const char* id, StringKey label, const std::string& value) {
    section.lines.push_back({id, Said(label), value});
  };
  if (!content.failure.empty()) add("failure", StringKey::operator_failure, content.failure);
  if (content.title.empty()) {
    section.lines.push_back({"none", "", Said(StringKey::operator_no_content)});
    return section;
  }
  add("title", StringKey::operator_title, content.title);
  add("event", StringKey::operator_event, content.event);
  const bool is_configured = !content.configured.empty() && content.failure.empty();
  add("source", StringKey::operator_source,
      Said(is_configured                ? StringKey::operator_source_configured
           : content.configured.empty() ? StringKey::operator_source_bundled
                                        : StringKey::operator_source_fallback));
  add("path", StringKey::operator_path, content.path);
  if (!date.empty()) add("date", StringKey::operator_date, date);
  add("seal", StringKey::about_seal, content.seal);
  return section;
}

FactSection Display(const OperatorFacts& facts) {
  FactSection section{"display", Said(StringKey::operator_display), {}};
  const auto mm = [&](int px) { return static_cast<float>(px) / facts.px_per_mm; };
  section.lines = {
      {"pixels", Said(StringKey::operator_pixels),
       fmt::format("{} × {}", facts.window.width, facts.window.height)},
      {"glass", Said(StringKey::operator_glass),
       fmt::format("{:.0f} × {:.0f} mm", mm(facts.window.width), mm(facts.window.height))},
      {"density", Said(StringKey::operator_density), fmt::format("{:.2f} px/mm", facts.px_per_mm)}};
  StringKey source = StringKey::operator_density_assumed;
  if (facts.run.density_source == DensitySource::kConfiguration)
    source = StringKey::operator_density_configured;
  if (facts.run.density_source == DensitySource::kMonitor) source = StringKey::operator_density_monitor;
  section.lines.push_back({"density-source", Said(StringKey::operator_density_source), Said(source)});
  if (!facts.run.machine.graphics.empty()) {
    section.lines.push_back({"graphics", Said(StringKey::operator_graphics), facts.run.machine.graphics});
  }
  return section;
}

FactSection Running(const OperatorFacts& facts) {
  const RunFacts& run = facts.run;
  FactSection section{"running", Said(StringKey::operator_running), {}};
  if (run.mode == StartMode::kCautious) {
    section.lines.push_back({"cautious", "", Said(StringKey::operator_cautious)});
  }
  const auto since = [&](base::Time time) {
    return Duration(std::max(base::Time::zero(), facts.now - time));
  };
  section.lines.push_back({"uptime", Said(StringKey::operator_uptime), since(run.machine.started)});
  section.lines.push_back(
      {"machine-uptime", Said(StringKey::operator_machine_uptime), since(run.machine.switched_on)});
  section.lines.push_back({"starts", Said(StringKey::operator_starts), std::to_string(run.starts.starts)});
  section.lines.push_back({"crashes", Said(StringKey::operator_crashes), std::to_string(run.starts.crashes)});
  return section;
}

FactSection Versions(const MachineFacts& machine) {
  FactSection section{"versions", Said(StringKey::operator_versions), {}};
  section.lines.push_back({"foyer", "Foyer", FOYER_VERSION});
  if (!machine.build.empty())
    section.lines.push_back({"build", Said(StringKey::operator_build), machine.build});
  section.lines.push_back({"imgui", "Dear ImGui", std::string(ui::DrawingLibraryVersion())});
  section.lines.push_back({"sqlite", "SQLite", std::string(content::SqliteVersion())});
  if (!machine.window_library.empty()) section.lines.push_back({"glfw", "GLFW", machine.window_library});
  return section;
}

FactSection Configuration(const RunFacts& run) {
  FactSection section{"configuration", Said(StringKey::operator_configuration), {}};
  section.lines.push_back({"file", Said(StringKey::operator_path), run.config_path});
  for (std::size_t i = 0; i < run.config_problems.size(); ++i) {
    section.lines.push_back({fmt::format("problem-{}", i + 1), "", run.config_problems[i]});
  }
  if (run.config_problems.empty())
    section.lines.push_back({"good", "", Said(StringKey::operator_no_problems)});
  return section;
}

FactSection Problems(const std::vector<base::RememberedLine>& problems) {
  FactSection section{"problems", Said(StringKey::operator_problems), {}};
  for (std::size_t i = 0; i < problems.size(); ++i) {
    section.lines.push_back({fmt::format("line-{}", i + 1),
                             Say(StringKey::operator_ago, {{"time", Duration(problems[i].age)}}),
                             problems[i].text});
  }
  if (problems.empty()) section.lines.push_back({"none", "", Said(StringKey::operator_no_problems)});
  return section;
}

}  // namespace

std::vector<FactSection> InWords(const OperatorFacts& facts) {
  return {Content(facts.run.content, facts.run.machine.content_date),
          Display(facts),
          Versions(facts.run.machine),
          Running(facts),
          Configuration(facts.run),
          Problems(facts.problems)};
}

std::string AsText(const std::vector<FactSection>& sections) {
  std::string text;
  for (const FactSection& section : sections) {
    if (!text.empty()) text += '\n';
    text += section.title;
    for (const FactLine& line : section.lines) {
      text += '\n';
      if (!line.label.empty()) text += line.label + ": ";
      text += line.value;
    }
  }
  return text;
}

}  // namespace foyer::shell
