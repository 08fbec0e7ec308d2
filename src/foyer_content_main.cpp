// foyer-content: builds, checks and exports databases. Only wires what authoring and content decide.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <sstream>

#include "authoring/export_report.h"
#include "authoring/read_report.h"
#include "authoring/write_database.h"
#include "base/standard_streams.h"
#include "content/store.h"

namespace {

using namespace foyer;

int Refuse(const base::Error& error) {
  base::Complain("foyer-content", error.message);
  return base::ExitCode(error.kind);
}

int Refuse(const authoring::Problems& problems) {
  for (const auto& problem : problems) base::Complain(authoring::ToString(problem));
  return base::ExitCode(base::ErrorKind::kInput);
}

int Print(std::string_view words) {
  const auto printed = base::Print(words);
  return printed ? 0 : Refuse(printed.error());
}

int Build(const std::string& directory, const std::string& output) {
  const auto report = authoring::ReadReport(directory);
  if (!report) return Refuse(report.error());
  const auto written = authoring::WriteDatabase(*report, output);
  return written ? 0 : Refuse(written.error());
}

int Check(const std::string& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) {
    const auto report = authoring::ReadReport(path);
    if (!report) return Refuse(report.error());
    return Print(fmt::format("{}: no problems in {} {}\n", path, report->questions.size(),
                             report->questions.size() == 1 ? "question" : "questions"));
  }
  const auto store = content::Store::Open(path);
  if (!store) return Refuse(store.error());
  if (const auto checked = store->CheckAll(); !checked) return Refuse(checked.error());
  return Print(fmt::format("{}: no problems, sealed as {}\n", path, store->RootHash()));
}

int Export(const std::string& path, const std::string& format) {
  const auto store = content::Store::Open(path);
  if (!store) return Refuse(store.error());
  const auto text = format == "json" ? authoring::ExportJson(*store) : authoring::ExportText(*store);
  return text ? Print(*text) : Refuse(text.error());
}

}  // namespace

int main(int argc, char** argv) {
  base::HoldStandardStreams();
  CLI::App app("Compiles, checks and exports Foyer's reports");
  app.require_subcommand(1);
  std::string input, output, format;
  auto* build = app.add_subcommand("build", "Compile sources into a sealed database");
  build->add_option("DIR", input, "The report's folder")->required();
  build->add_option("-o,--output", output, "The database to write")->required();
  auto* check = app.add_subcommand("check", "Say what is wrong with sources or a database");
  check->add_option("PATH", input, "The report's folder, or a database")->required();
  auto* print = app.add_subcommand("export", "Print what a database says");
  print->add_option("FILE", input, "A database")->required();
  print->add_option("--format", format, "text or json")->required()->check(CLI::IsMember({"text", "json"}));
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& success) {
    std::ostringstream words;
    app.exit(success, words, words);
    return Print(words.str());
  } catch (const CLI::ParseError& error) {
    return Refuse({base::ErrorKind::kUsage, error.what()});
  }
  if (build->parsed()) return Build(input, output);
  return check->parsed() ? Check(input) : Export(input, format);
}
