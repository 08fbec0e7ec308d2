// foyer-content: builds, checks and exports databases. Only wires what authoring and content decide.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>

#include "authoring/export_report.h"
#include "authoring/read_report.h"
#include "authoring/write_database.h"
#include "content/store.h"

namespace {

using namespace foyer;

int Refuse(const base::Error& error) {
  fmt::print(stderr, "foyer-content: {}\n", error.message);
  return base::ExitCode(error.kind);
}

int Refuse(const authoring::Problems& problems) {
  for (const auto& problem : problems) fmt::print(stderr, "{}\n", authoring::ToString(problem));
  return base::ExitCode(base::ErrorKind::kInput);
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
    fmt::print("{}: no problems in {} questions\n", path, report->questions.size());
    return 0;
  }
  const auto store = content::Store::Open(path);
  if (!store) return Refuse(store.error());
  if (const auto checked = store->CheckAll(); !checked) return Refuse(checked.error());
  fmt::print("{}: no problems, sealed as {}\n", path, store->RootHash());
  return 0;
}

int Export(const std::string& path, const std::string& format) {
  const auto store = content::Store::Open(path);
  if (!store) return Refuse(store.error());
  const auto text = format == "json" ? authoring::ExportJson(*store) : authoring::ExportText(*store);
  if (!text) return Refuse(text.error());
  const bool written = std::fputs(text->c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
  return written ? 0 : Refuse({base::ErrorKind::kMachine, "cannot write to standard output"});
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Compiles, checks and exports Foyer's reports");
  app.require_subcommand(1);
  app.failure_message([](const CLI::App*, const CLI::Error& error) {
    return fmt::format("foyer-content: {}\n", error.what());
  });
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
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : base::ExitCode(base::ErrorKind::kUsage);
  }
  if (build->parsed()) return Build(input, output);
  return check->parsed() ? Check(input) : Export(input, format);
}
