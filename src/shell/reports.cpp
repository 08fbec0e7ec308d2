// Prints routes and checks.
#include "shell/reports.h"

#include <fmt/format.h>

#include <algorithm>

#include "shell/operator/pin.h"
#include "shell/operator/pin_file.h"

namespace foyer::shell {

base::Result<std::string> ListRoutes(const content::Store& store) {
  const auto routes = pages::AllRoutes(store);
  if (!routes) return tl::unexpected(routes.error());
  std::string lines;
  for (const pages::Route& route : *routes) lines += pages::ToString(route) + "\n";
  return lines;
}

base::Result<void> RequireRoute(const content::Store& store, const pages::Route& route) {
  auto page = pages::OpenPage(route, store);
  if (!page) return tl::unexpected(base::WithContext("route " + pages::ToString(route), page.error()));
  return {};
}

CheckReport CheckEverything(const Checked& checked) {
  const std::string& content_path = checked.content_path;
  const std::vector<std::string>& problems = checked.config.problems;
  CheckReport report;
  for (const std::string& problem : problems) report.words += problem + "\n";
  report.good = problems.empty();
  if (report.good) report.words += "config: no problems\n";
  const auto hash = ReadPinFile(checked.pin_file);
  // Who checks need not be who may read it.
  report.words += fmt::format("operator page: {}\n", !hash           ? hash.error().message
                                                     : hash->empty() ? "locked, foyer --set-pin sets a PIN"
                                                                     : "a PIN is set");
  if (hash && !hash->empty() && !IsPinHash(*hash)) {
    report.words +=
        fmt::format("{}: holds no PIN of this version; foyer --set-pin writes it anew\n", checked.pin_file);
    report.good = false;
  }
  const auto refuse = [&](const base::Error& error) {
    report.words += fmt::format("content: {}\n", error.message);
    report.good = false;
    return report;
  };
  const auto store = content::Store::Open(content_path);
  if (!store) return refuse(store.error());
  if (const auto whole = store->CheckAll(); !whole) return refuse(whole.error());
  const auto facts = store->Facts();
  if (!facts) return refuse(facts.error());
  const auto routes = pages::AllRoutes(*store);
  if (!routes) return refuse(routes.error());
  for (const pages::Route& route : *routes) {
    if (const auto page = RequireRoute(*store, route); !page) return refuse(page.error());
  }
  report.words += fmt::format("content: {}: no problems in {} pages of \"{}\", sealed as {}\n", content_path,
                              routes->size(), facts->title, store->RootHash());
  return report;
}

}  // namespace foyer::shell
